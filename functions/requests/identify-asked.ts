import type { Cause } from "../consent/ledger.ts";
import type { Program } from "../deployment.ts";
import { calendarOf } from "../rights/calendar.ts";
import type { AskedFor } from "../rights/decide-opening.ts";
import { identify } from "../rights/decide-request.ts";
import { type StepContext, takeStep } from "./take-step.ts";

/**
 * Identifies the requests that somebody who has not shown control of the number has made, now that they are asked for from it (R60). True where
 * there were any: what was decided beside them has to be decided anew.
 */
export async function identifyAsked(
  asked: readonly AskedFor[],
  program: Program,
  cause: Cause,
  context: StepContext,
): Promise<boolean> {
  const shown = asked.filter(({ identifies }) => identifies);
  const calendar = calendarOf(program.controller);
  for (const ref of shown) {
    await takeStep(ref, { cause, decide: (request) => identify(request, context.now, calendar) }, context);
  }
  return shown.length > 0;
}
