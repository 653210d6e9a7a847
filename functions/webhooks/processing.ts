import type { OutgoingText } from "../carriers/carrier.ts";
import type { Deployment } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import type { Table } from "../store/table.ts";
import type { Peppers } from "../subject.ts";
import type { OpenConnection } from "./connections.ts";

/** What the handling of one item works with. */
export interface Processing {
  readonly deployment: Deployment;
  readonly table: Table;
  readonly peppers: Peppers;
  readonly connection: OpenConnection;
  /** Our first receipt of the item. */
  readonly receivedAt: Instant;
  readonly now: Instant;
  /** Ends the item's time; what is not done by then goes to the retry queue. */
  readonly signal: AbortSignal;
  /** Whether the webhook's answer is still open and can carry the reply. */
  readonly answerOpen: boolean;
  /** Taken on trial although its signature did not match. */
  readonly unverified?: true;
}

/** What became of an item, in stable words for logs and metrics. */
export interface ItemOutcome {
  readonly outcome: string;
  readonly intent?: string;
  readonly rule?: string;
  readonly certainty?: string;
  readonly language?: string;
  /** To be put into the webhook's answer. */
  readonly reply?: OutgoingText;
}
