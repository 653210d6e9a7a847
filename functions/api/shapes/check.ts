import * as v from "valibot";
import { instantField } from "../fields.ts";

const MOST_NUMBERS = 1_000;

/** `POST /v1/check`. */
export const checkRequest = v.strictObject({
  program: v.string(),
  purpose: v.optional(v.pipe(v.string(), v.description("Default: the program's first marketing purpose."))),
  to: v.union(
    [
      v.string(),
      v.pipe(
        v.array(v.string()),
        v.minLength(1, "at least one number"),
        v.maxLength(MOST_NUMBERS, `at most ${MOST_NUMBERS} numbers`),
      ),
    ],
    "a number or a list of numbers",
  ),
  at: v.optional(v.pipe(instantField, v.description("When it is to be sent; default now, and never before."))),
});

/** Why a number may not be texted. */
export const CHECK_REASONS = [
  "no-consent",
  "pending",
  "withdrawn",
  "expired",
  "restricted",
  "suppressed",
  "unreachable",
  "reconsent-required",
  "invalid-number",
  "quiet-hours",
] as const;
export type CheckReason = (typeof CHECK_REASONS)[number];

export const checkAnswer = v.strictObject({
  results: v.array(
    v.strictObject({
      to: v.pipe(v.string(), v.description("As it was asked; results come in the order asked.")),
      allowed: v.boolean(),
      status: v.picklist(["none", "pending", "granted", "withdrawn", "expired", "reconsent-required", "not-required"]),
      reasons: v.pipe(v.array(v.picklist(CHECK_REASONS)), v.description("Every reason there is; none when allowed.")),
      ledgerSeq: v.exactOptional(
        v.pipe(v.number(), v.description("The person's ledger entry that allows it or forbids it.")),
      ),
      allowedFrom: v.exactOptional(
        v.pipe(
          v.string(),
          v.description("With `quiet-hours`: when they end, RFC 3339 UTC. Consent is asked of again then."),
        ),
      ),
    }),
  ),
});
