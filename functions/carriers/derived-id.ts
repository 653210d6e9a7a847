import { createHash } from "node:crypto";
import type { MessageId } from "../messages.ts";

/** An id made of what the message says, for carriers that give none: the same content makes the same id. */
export function derivedId(content: readonly string[]): MessageId {
  return { source: "derived", value: createHash("sha256").update(JSON.stringify(content)).digest("base64url") };
}
