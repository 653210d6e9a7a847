import { nextExpiryStep } from "../consent/decide-expiry.ts";
import { stateExpiry } from "../consent/state.ts";
import type { Deployment } from "../deployment.ts";
import type { StateChange } from "./change.ts";

/** A change to a state, with when it lapses and when its consents have next to be looked at, by the deployment's periods. */
export function datedChange(
  change: Pick<StateChange, "previous" | "state" | "ledger">,
  deployment: Pick<Deployment, "retention" | "programs">,
): StateChange {
  const { previous, state, ledger } = change;
  const ledgerSeq = ledger?.at(-1)?.entry.seq ?? previous?.head.seq ?? 0;
  const expiresAt = stateExpiry(state, ledgerSeq, deployment);
  const nextStepAt = nextExpiryStep(state, deployment.programs);
  return {
    ...change,
    ...(expiresAt !== undefined && { expiresAt }),
    ...(nextStepAt !== undefined && { nextStepAt }),
  };
}
