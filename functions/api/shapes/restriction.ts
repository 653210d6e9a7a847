import * as v from "valibot";
import { instantField, textField } from "../fields.ts";

const LONGEST_REASON = 1_000;

/** `POST /v1/subjects/{subject}/restriction`. */
export const restrictionRequest = v.strictObject({
  reason: v.pipe(textField(LONGEST_REASON), v.description("Why, kept with the ledger entry.")),
});

export const restrictionAnswer = v.strictObject({
  subject: v.string(),
  restricted: v.literal(true),
  restrictedSince: v.string(),
  itemsHeld: v.pipe(
    v.boolean(),
    v.description("Whether everything held now is kept from expiring; if not, it is within the hour."),
  ),
  ledgerSeq: v.number(),
});

/** `DELETE /v1/subjects/{subject}/restriction`; its body may be left out. */
export const liftingRequest = v.strictObject({
  reason: v.optional(v.pipe(textField(LONGEST_REASON), v.description("Why, kept with the ledger entry."))),
  announcedAt: v.optional(
    v.pipe(instantField, v.description("When the person was told that the restriction would be lifted.")),
  ),
});

export const liftingAnswer = v.strictObject({
  subject: v.string(),
  restricted: v.literal(false),
  announce: v.pipe(
    v.boolean(),
    v.description("Whether the person has still to be told, which is due before a restriction is lifted (GDPR 18(3))."),
  ),
  ledgerSeq: v.number(),
});
