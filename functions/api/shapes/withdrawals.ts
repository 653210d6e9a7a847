import * as v from "valibot";
import { CONSENT_STATUSES } from "../../consent/state.ts";
import { instantField, phoneField, textField } from "../fields.ts";

/** `POST /v1/withdrawals`. */
export const withdrawalRequest = v.strictObject({
  phone: phoneField,
  program: v.optional(v.pipe(v.string(), v.description("Default: a STOP to every program."))),
  purposes: v.optional(
    v.pipe(
      v.array(v.string()),
      v.minLength(1, "at least one purpose"),
      v.description("Purposes of the program; default: what a STOP to the program covers."),
    ),
  ),
  scope: v.optional(
    v.pipe(
      v.picklist(["program", "brand", "all"]),
      v.description(
        "What is withdrawn, if not what a STOP to the program covers: its marketing, the brand's, or everything of the controller.",
      ),
    ),
  ),
  objection: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        "The person objects to direct marketing (GDPR 21(2)): covers all marketing of the controller, and is kept as an objection.",
      ),
    ),
  ),
  channel: v.pipe(textField(64), v.description("Where the person said it, e.g. call-centre.")),
  receivedAt: instantField,
  note: v.optional(textField(1_000)),
});
export type WithdrawalRequest = v.InferOutput<typeof withdrawalRequest>;

export const withdrawalAnswer = v.strictObject({
  subject: v.string(),
  status: v.pipe(
    v.picklist(["withdrawn", "granted"]),
    v.description(
      "withdrawn when nothing that was covered still stands; granted when some of it rests on a later act of the person.",
    ),
  ),
  ledgerSeq: v.number(),
  purposes: v.array(
    v.strictObject({
      program: v.string(),
      purpose: v.string(),
      status: v.picklist(CONSENT_STATUSES),
      outcome: v.pipe(
        v.picklist(["withdrawn", "already-withdrawn", "superseded"]),
        v.description("superseded: a grant that is provably the later act stands."),
      ),
    }),
  ),
});
