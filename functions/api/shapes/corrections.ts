import * as v from "valibot";
import { textField } from "../fields.ts";

/** `POST /v1/subjects/{subject}/corrections`. */
export const correctionRequest = v.strictObject({
  corrects: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1, "the number of an entry"),
    v.description("The ledger entry that is wrong in something; it stays as it is."),
  ),
  reason: v.pipe(textField(1_000), v.description("Why, and who found it; kept with the new entry.")),
  correction: v.pipe(
    textField(4_000),
    v.description("What is right instead; kept with the new entry, and can be erased."),
  ),
});

export const correctionAnswer = v.strictObject({
  subject: v.string(),
  corrects: v.number(),
  ledgerSeq: v.pipe(v.number(), v.description("The entry that points at the one corrected.")),
});
