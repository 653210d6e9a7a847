import { type Erasure, ended, erasureWrite, furthered, writeTogether } from "../store/erasures.ts";
import type { Subject } from "../subject.ts";
import { begin, bury, callOff } from "./begin.ts";
import { close } from "./close.ts";
import { deleteItems, purgeProof } from "./delete.ts";
import type { ErasureContext } from "./erase.ts";
import { forget } from "./forget.ts";
import type { ErasureStep, Held } from "./plan.ts";
import { tell } from "./tell.ts";

/** An erasure's step that asks for what is not there: the plan and the table disagree. */
class ErasureBroken extends Error {
  constructor(step: string) {
    super(`an erasure cannot ${step}: its record or the state is missing`);
    this.name = "ErasureBroken";
  }
}

/** With what became of the message by which the person is told, which is about to be deleted with the rest. */
function noticed(erasure: Erasure, { telling }: Held): Erasure {
  const { told } = erasure;
  if (told?.outcome !== "waiting" || telling === undefined) return erasure;
  return { ...erasure, told: { ...told, outcome: telling.status === "sent" ? "sent" : "unknown" } };
}

/** Takes one step. Where something has changed since the plan was made nothing happens, and the next plan sees it. */
export async function takeErasureStep(
  step: Exclude<ErasureStep, { readonly step: "rest" }>,
  subject: Subject,
  held: Held,
  context: ErasureContext,
): Promise<void> {
  const { state, erasure } = held;
  if (step.step === "begin") return begin(subject, state, { request: step.request }, context);
  if (erasure === undefined || state === undefined) throw new ErasureBroken(step.step);
  const { table, signal } = context;
  switch (step.step) {
    case "bury":
      return bury(erasure, state, context);
    case "call-off":
      return callOff(erasure, state, context);
    case "delete":
      return deleteItems(noticed(erasure, held), step, context);
    case "tell":
      return tell(erasure, state, held, context);
    case "forget":
      return forget(erasure, state, context);
    case "close":
      return close(erasure, step.request, context);
    case "look-later":
      return void (await writeTogether(table, [erasureWrite(table, furthered(erasure, { lookAt: step.at }))], signal));
    case "end":
      return void (await writeTogether(table, [erasureWrite(table, ended(erasure))], signal));
    case "purge":
      return purgeProof(erasure, held, context);
  }
}
