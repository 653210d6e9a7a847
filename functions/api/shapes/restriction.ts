import * as v from "valibot";
import { instantField, textField } from "../fields.ts";

const LONGEST_REASON = 1_000;
const reason = v.pipe(textField(LONGEST_REASON), v.description("Why, kept with the ledger entry."));
const held = {
  itemsHeld: v.pipe(
    v.boolean(),
    v.description("Whether everything held now is kept from expiring; if not, it is within the hour."),
  ),
  ledgerSeq: v.number(),
};

/** `POST /v1/subjects/{subject}/restriction`. */
export const restrictionRequest = v.strictObject({
  reason,
  until: v.optional(
    v.pipe(
      instantField,
      v.description(
        "When it is due to be lifted. An event a fortnight before says so; it stands until somebody tells the person and lifts it.",
      ),
    ),
  ),
});

export const restrictionAnswer = v.strictObject({
  subject: v.string(),
  restricted: v.literal(true),
  restrictedSince: v.string(),
  restrictedUntil: v.exactOptional(v.string()),
  ...held,
});

/** `DELETE /v1/subjects/{subject}/restriction`. */
export const liftingRequest = v.strictObject({
  reason: v.optional(reason),
  announcedAt: v.optional(
    v.pipe(
      instantField,
      v.description(
        "When the person was told that the restriction would be lifted (GDPR 18(3)); without it nothing is lifted.",
      ),
    ),
  ),
  announcedThrough: v.optional(
    v.pipe(textField(200), v.description("How the person was told, such as by letter; goes with announcedAt.")),
  ),
});

export const liftingAnswer = v.strictObject({
  subject: v.string(),
  restricted: v.literal(false),
  ledgerSeq: v.number(),
});

/** `POST /v1/subjects/{subject}/hold`. */
export const holdRequest = v.strictObject({
  reason,
  until: v.pipe(instantField, v.description("When it ends, by itself: at most ten years from now.")),
});

export const holdAnswer = v.strictObject({
  subject: v.string(),
  heldSince: v.string(),
  heldUntil: v.string(),
  ...held,
});

/** `DELETE /v1/subjects/{subject}/hold`; its body may be left out. */
export const releaseRequest = v.strictObject({ reason: v.optional(reason) });

export const releaseAnswer = v.strictObject({
  subject: v.string(),
  held: v.literal(false),
  ledgerSeq: v.number(),
});
