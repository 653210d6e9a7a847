import { nextExpiryStep } from "../consent/decide-expiry.ts";
import { ledgerExpiry, stateExpiry } from "../consent/state.ts";
import type { Deployment } from "../deployment.ts";
import type { StateChange } from "./change.ts";

/**
 * A change to a state, with when it lapses and when its consents or its ledger have next to be looked at, by the deployment's periods. A ledger that is
 * being cleared is looked at at once.
 */
export function datedChange(
  change: Pick<StateChange, "previous" | "state" | "ledger">,
  deployment: Pick<Deployment, "retention" | "programs">,
): StateChange {
  const { previous, state, ledger } = change;
  const last = ledger?.at(-1)?.entry;
  const ledgerSeq = last?.seq ?? previous?.head.seq ?? 0;
  const lastEntryAt = last?.recordedAt ?? previous?.lastEntryAt;
  const expiresAt = stateExpiry(state, ledgerSeq, deployment);
  const { ledgerKept } = state;
  const clearing = ledgerKept !== undefined && ledgerKept.cleared === undefined ? state.createdAt : undefined;
  const steps = [
    nextExpiryStep(state, deployment.programs),
    ledgerExpiry(state, { ledgerSeq, lastEntryAt }, deployment),
    clearing,
  ];
  const nextStepAt = steps.filter((step) => step !== undefined).sort()[0];
  return {
    ...change,
    ...(expiresAt !== undefined && { expiresAt }),
    ...(nextStepAt !== undefined && { nextStepAt }),
  };
}
