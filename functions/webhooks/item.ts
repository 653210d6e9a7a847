import type { Instant } from "../instant.ts";
import type { DeliveryReport, InboundMessage } from "../messages.ts";

/** A verified, parsed item of a webhook that has to be recorded. */
export type UsefulItem = InboundMessage | DeliveryReport;

/** An item on its way through the retry queue. It was verified when it came and is not verified again. */
export interface QueuedItem {
  readonly connection: string;
  /** Our first receipt, which the ordering rule and the freshness of a reply are counted from. */
  readonly receivedAt: Instant;
  readonly item: UsefulItem;
  /** Set on a part of a long message whose time is up: what is there is read without the rest. */
  readonly partsDue?: true;
  /** Set on what a connection on trial took although its signature did not match: it may withdraw, and never grants. */
  readonly unverified?: true;
}
