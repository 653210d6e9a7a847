import type { WebhookItem } from "../messages.ts";
import type { Parsed } from "./carrier.ts";

/** A heartbeat, or a dashboard's check of the URL: it says nothing and wants the carrier's success. */
export const EMPTY_REQUEST: Parsed = { items: [{ kind: "ignored", reason: "empty-request" }] };

/** What a webhook that carries one item says. */
export function parsedItem(item: WebhookItem): Parsed {
  return item.kind === "malformed" ? { malformed: item.problem } : { items: [item] };
}
