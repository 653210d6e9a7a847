import * as v from "valibot";
import { NOT_ASKED, REVIEW_DECISIONS } from "../../consent/decide-review.ts";
import { textField } from "../fields.ts";

const MOST_REVIEWS = 100;
const DEFAULT_REVIEWS = 50;

const limit = v.pipe(
  v.string(),
  v.regex(/^\d{1,3}$/, `a number from 1 to ${MOST_REVIEWS}`),
  v.transform(Number),
  v.minValue(1, `a number from 1 to ${MOST_REVIEWS}`),
  v.maxValue(MOST_REVIEWS, `a number from 1 to ${MOST_REVIEWS}`),
  v.description("How many are looked at for one answer; where a filter is given, fewer may be shown."),
);

/** `GET /v1/reviews`. */
export const reviewsQuery = v.strictObject({
  connection: v.optional(v.pipe(v.string(), v.description("Only texts that came through this connection."))),
  program: v.optional(v.pipe(v.string(), v.description("Only texts to this program."))),
  language: v.optional(v.pipe(v.string(), v.description("Only texts that were read in this language."))),
  rule: v.optional(v.pipe(v.string(), v.description("Only texts that this rule matched."))),
  limit: v.optional(limit, String(DEFAULT_REVIEWS)),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(400), v.description("Where an earlier answer ended."))),
});

export const reviewsAnswer = v.strictObject({
  reviews: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.description("Names the review in POST /v1/reviews/{id}.")),
      subject: v.string(),
      connection: v.string(),
      program: v.pipe(v.string(), v.description("The program whose sender was texted.")),
      rule: v.pipe(v.string(), v.description("The rule that read a wish to stop out of the text.")),
      language: v.exactOptional(v.string()),
      receivedAt: v.string(),
      text: v.exactOptional(v.pipe(v.string(), v.description("What the person wrote, while it is kept."))),
      ended: v.pipe(
        v.array(v.strictObject({ program: v.string(), purpose: v.string() })),
        v.description("The grants that stood and that the text ended; a reversal asks about these."),
      ),
      ledgerSeq: v.pipe(v.number(), v.description("The person's ledger entry of the withdrawal.")),
    }),
  ),
  cursor: v.exactOptional(v.pipe(v.string(), v.description("Where to go on; absent at the end."))),
});

/** `POST /v1/reviews/{id}`. */
export const reviewDecision = v.strictObject({
  decision: v.pipe(
    v.picklist(REVIEW_DECISIONS, `one of ${REVIEW_DECISIONS.join(", ")}`),
    v.description("confirm: it was a withdrawal. reverse: it was none; the person is asked, and nothing is granted."),
  ),
  reason: v.optional(v.pipe(textField(1_000), v.description("Kept with the ledger entry."))),
});

export const reviewDecided = v.strictObject({
  id: v.string(),
  subject: v.string(),
  status: v.picklist(["confirmed", "reversed"]),
  asked: v.pipe(v.boolean(), v.description("Whether the person was asked, by text, if they want to go on.")),
  notAsked: v.exactOptional(v.pipe(v.picklist(NOT_ASKED), v.description("Why a reversal asks nothing."))),
  decidedAt: v.string(),
});
