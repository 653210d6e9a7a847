import { permissionFor } from "../consent/permission.ts";
import { withdrawalScope } from "../consent/scope.ts";
import { consentFor, openRequest, type PersonState, type PurposeRef } from "../consent/state.ts";
import type { Deployment, Program, Purpose } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { senderFor } from "../replies/sender-for.ts";

/** One purpose that the person decides on. */
export interface Choice {
  readonly program: Program;
  readonly purpose: Purpose;
  /** Whether they may be texted for it, as far as it is theirs to say. */
  readonly on: boolean;
  /** Ticked before, and waiting for the confirmation from the number. */
  readonly pending: boolean;
  /** Whether it can be switched on here: not where nothing could ask the number for its confirmation, nor for who is suppressed or restricted. */
  readonly canGrant: boolean;
}

/** The programs that a person sees as one: those of the brand, under the same controller. */
export function brandPrograms(deployment: Deployment, program: Program): readonly Program[] {
  return deployment.programs.filter(
    ({ brand, controller }) => brand === program.brand && controller.name === program.controller.name,
  );
}

/** What the form calls a choice. */
export const nameOfChoice = ({ program, purpose }: PurposeRef): string => `${program}/${purpose}`;

export const refOf = ({ program, purpose }: Choice): PurposeRef => ({ program: program.id, purpose: purpose.id });

const ON = ["granted", "not-required"];

/** Every purpose of the brand, and what holds for it. */
export function choicesOf(
  state: PersonState,
  deployment: Deployment,
  program: Program,
  now: Instant,
): readonly Choice[] {
  return brandPrograms(deployment, program).flatMap((one) => {
    const barred = state.suppressedSince !== undefined || state.restrictedSince !== undefined;
    const canGrant = !barred && senderFor(one, deployment) !== undefined;
    return one.purposes.map((purpose) => {
      const on = ON.includes(permissionFor(state, one, purpose, now).status);
      const consent = consentFor(state, { program: one.id, purpose: purpose.id });
      return { program: one, purpose, on, pending: !on && openRequest(consent, now) !== undefined, canGrant };
    });
  });
}

/** What "stop all texts" covers: everything of the controller, service messages as well. */
export function everything(deployment: Deployment, program: Program): readonly PurposeRef[] {
  return withdrawalScope(deployment, program, "all");
}
