import * as v from "valibot";
import { instantField, phoneField, textField } from "../fields.ts";

/** `POST /v1/reassignments`. */
export const reassignmentRequest = v.strictObject({
  phone: phoneField,
  at: v.pipe(instantField, v.description("Since when the number is somebody else's; of a day, its beginning.")),
  source: v.pipe(textField(64), v.description("Who says so: a database, a carrier's feed.")),
});

export const reassignmentAnswer = v.strictObject({
  status: v.pipe(
    v.picklist(["reassigned", "already-known", "nothing-held"]),
    v.description("already-known: this reassignment or a later one is on record. nothing-held: of this number."),
  ),
  subject: v.exactOptional(v.string()),
  ended: v.pipe(
    v.array(v.strictObject({ program: v.string(), purpose: v.string() })),
    v.description("The purposes whose grant or request ended."),
  ),
  ledgerSeq: v.exactOptional(v.number()),
});
