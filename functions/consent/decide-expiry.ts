import { type Instant, plusMilliseconds } from "../instant.ts";
import type { Decision, StatusChange } from "./decision.ts";
import { consentFor, type Granted, type PersonState, type PurposeRef, withConsent } from "./state.ts";
import { lapseOf, type RefreshRule, refreshMonthsOf } from "./validity.ts";

/** Time enough to ask for a fresh act before a consent lapses. */
const NOTICE_MILLISECONDS = 30 * 86_400_000;

/** `expiring-soon`: it lapses within thirty days. `expired`: it has. */
export type ExpiryOutcome = "expiring-soon" | "expired" | "nothing-due";

interface DuePurpose {
  readonly ref: PurposeRef;
  readonly granted: Granted;
  readonly lapsesAt: Instant;
}

const soonAt = (lapsesAt: Instant): Instant => plusMilliseconds(lapsesAt, -NOTICE_MILLISECONDS);

/** Which of the two has been put on record; an act of the person's since begins the time anew. */
const toldOf = ({ told, lastActAt }: Granted) => (told?.lastActAt === lastActAt ? told.step : undefined);

function grantsOf(state: PersonState, programs: readonly RefreshRule[]): readonly DuePurpose[] {
  return Object.entries(state.consents).flatMap(([program, purposes]) =>
    Object.entries(purposes).flatMap(([purpose, { standing }]) => {
      if (standing?.status !== "granted") return [];
      const lapsesAt = lapseOf(standing.lastActAt, standing, refreshMonthsOf(programs, program));
      return [{ ref: { program, purpose }, granted: standing, lapsesAt }];
    }),
  );
}

function stepOf({ granted, lapsesAt }: DuePurpose, now: Instant): "expiring-soon" | "expired" | undefined {
  const told = toldOf(granted);
  if (told === "expired") return undefined;
  if (lapsesAt <= now) return "expired";
  return told === undefined && soonAt(lapsesAt) <= now ? "expiring-soon" : undefined;
}

/** When something about the age of the person's consents has next to be put on record; undefined when nothing ever has. */
export function nextExpiryStep(state: PersonState, programs: readonly RefreshRule[]): Instant | undefined {
  const steps = grantsOf(state, programs).flatMap(({ granted, lapsesAt }) => {
    const told = toldOf(granted);
    if (told === "expired") return [];
    return [told === undefined ? soonAt(lapsesAt) : lapsesAt];
  });
  return steps.sort()[0];
}

/**
 * Puts on record that consents grow too old (EDPB Guidelines 05/2020 §5.1), once before and once when it has come to that. The check needs no such
 * entry to refuse; those who keep lists elsewhere do. A fresh act of the person's renews a consent before and after.
 */
export function decideExpiry(
  before: PersonState,
  programs: readonly RefreshRule[],
  now: Instant,
): Decision<ExpiryOutcome> {
  const due = grantsOf(before, programs).map((purpose) => ({ ...purpose, step: stepOf(purpose, now) }));
  const step = (["expired", "expiring-soon"] as const).find((wanted) => due.some((purpose) => purpose.step === wanted));
  if (step === undefined) return { outcome: "nothing-due", state: before };
  const changes: StatusChange[] = [];
  let state = before;
  for (const { ref, granted } of due.filter((purpose) => purpose.step === step)) {
    const standing = { ...granted, told: { lastActAt: granted.lastActAt, step, at: now } };
    state = withConsent(state, ref, { ...consentFor(state, ref), standing });
    changes.push({ ...ref, from: "granted", to: step === "expired" ? "none" : "granted" });
  }
  return { outcome: step, state, recorded: { act: step, changes } };
}
