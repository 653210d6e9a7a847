import { type Duration, durationMilliseconds } from "../duration.ts";
import { type Instant, millisecondsBetween } from "../instant.ts";
import type { DeliveryErrorClass, DeliveryStatus } from "../messages.ts";
import type { Decision } from "./decision.ts";
import type { PersonState } from "./state.ts";

export type ReachabilityOutcome = "unreachable" | "already-unreachable";

/** A carrier says for good that the number does not exist or takes no texts. */
export function decideUnreachable(state: PersonState, at: Instant): Decision<ReachabilityOutcome> {
  if (state.unreachableSince !== undefined) return { outcome: "already-unreachable", state };
  return {
    outcome: "unreachable",
    state: { ...state, unreachableSince: at },
    recorded: { act: "unreachable", changes: [], unreachable: true },
  };
}

/** Whoever texts us can be reached: an inbound act lifts the mark. */
export function reachedAgain(state: PersonState): { readonly state: PersonState; readonly lifted: boolean } {
  if (state.unreachableSince === undefined) return { state, lifted: false };
  const { unreachableSince: _, ...reachable } = state;
  return { state: reachable, lifted: true };
}

/** What a carrier reported of one message. */
export interface ReportedDelivery {
  readonly status: DeliveryStatus;
  readonly errorClass?: DeliveryErrorClass | undefined;
  readonly at: Instant;
}

/** How many messages in a row have to fail, and over how long at the least, before a number counts as unreachable. */
export interface SoftFailureRule {
  readonly failures: number;
  readonly over: Duration;
}

/** A handset is off for a night, and on holiday for a weekend; five texts over more than three days are no accident. */
export const DEFAULT_SOFT_FAILURES: SoftFailureRule = { failures: 5, over: "3d" };

/**
 * Whether the handset did not take a message, for no reason that is known. What a carrier refused or failed at itself says nothing of the number:
 * an account without credit would make everybody unreachable.
 */
export function isSoftFailure({ status, errorClass = "other" }: Omit<ReportedDelivery, "at">): boolean {
  return (status === "undelivered" || status === "expired") && errorClass === "other";
}

const byTime = (a: ReportedDelivery, b: ReportedDelivery) => (a.at < b.at ? -1 : 1);

/** When the last message arrived of those that are reported on; undefined when none did. */
export function lastDelivered(reports: readonly ReportedDelivery[]): Instant | undefined {
  return reports
    .filter(({ status }) => status === "delivered")
    .sort(byTime)
    .at(-1)?.at;
}

/** Whether messages have failed so often and so long, none having arrived since, that the number counts as unreachable. */
export function keepsFailing(reports: readonly ReportedDelivery[], { failures, over }: SoftFailureRule): boolean {
  const delivered = lastDelivered(reports);
  const failed = reports
    .filter((report) => isSoftFailure(report) && (delivered === undefined || report.at > delivered))
    .sort(byTime);
  const [first, last] = [failed[0], failed.at(-1)];
  if (first === undefined || last === undefined || failed.length < failures) return false;
  return millisecondsBetween(first.at, last.at) >= durationMilliseconds(over);
}
