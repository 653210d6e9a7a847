import * as v from "valibot";
import { zonesOfRegion } from "../../quiet-hours/regions.ts";
import { instantField } from "../fields.ts";

const MOST_NUMBERS = 1_000;
const MOST_REGIONS = 200;
const LONGEST_TEXT = 1_600;

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
  text: v.optional(
    v.pipe(
      v.string(),
      v.minLength(1, "text that is not empty"),
      v.maxLength(LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`),
      v.description("The marketing message: has it the opt-out instruction, and the marks, that its reader must get?"),
    ),
  ),
  regions: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          region: v.pipe(
            v.string(),
            v.check(
              (region) => zonesOfRegion(region) !== undefined,
              "a region that is known here (ISO 3166-2), e.g. US-FL",
            ),
          ),
          to: v.pipe(v.array(v.string()), v.maxLength(MOST_NUMBERS, `at most ${MOST_NUMBERS} numbers`)),
        }),
      ),
      v.maxLength(MOST_REGIONS, `at most ${MOST_REGIONS} regions`),
      v.description(
        "Where people are known to be, in Australia, Canada, Portugal, Spain or the United States: the hours there hold too.",
      ),
    ),
  ),
  at: v.optional(v.pipe(instantField, v.description("When it is to be sent; default now, and never before."))),
});

export type CheckRequest = v.InferOutput<typeof checkRequest>;

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
  "frequency-cap",
  "registry-outdated",
  "opt-out-instruction-missing",
  "advertising-marker-missing",
] as const;
export type CheckReason = (typeof CHECK_REASONS)[number];

export const checkAnswer = v.strictObject({
  results: v.array(
    v.strictObject({
      to: v.pipe(v.string(), v.description("As it was asked; results come in the order asked.")),
      allowed: v.boolean(),
      status: v.picklist(["none", "pending", "granted", "withdrawn", "expired", "reconsent-required", "not-required"]),
      reasons: v.pipe(v.array(v.picklist(CHECK_REASONS)), v.description("Every reason there is; none when allowed.")),
      warnings: v.exactOptional(
        v.pipe(
          v.array(v.picklist(["registry-outdated"])),
          v.description("What the configuration has not refuse: a registry's list is too old to go by."),
        ),
      ),
      ledgerSeq: v.exactOptional(
        v.pipe(v.number(), v.description("The person's ledger entry that allows it or forbids it.")),
      ),
      allowedFrom: v.exactOptional(
        v.pipe(
          v.string(),
          v.description(
            "With `quiet-hours` or `frequency-cap`: when the next may go out, RFC 3339 UTC. Consent is asked of again then.",
          ),
        ),
      ),
      prefix: v.exactOptional(v.pipe(v.string(), v.description("To put before the text, as it stands."))),
      footer: v.exactOptional(
        v.pipe(
          v.string(),
          v.description("To put behind the text, as it stands: the brand, and how to stop the messages."),
        ),
      ),
      segments: v.exactOptional(
        v.pipe(
          v.strictObject({ before: v.number(), after: v.number(), encoding: v.picklist(["gsm-7", "ucs-2"]) }),
          v.description(
            "What prefix and footer do to the segments that the text is sent in; the encoding is that of the whole.",
          ),
        ),
      ),
      senderPrefix: v.exactOptional(
        v.pipe(
          v.string(),
          v.description("What the name that it is sent from has to begin with in the recipient's country."),
        ),
      ),
      senderSuffix: v.exactOptional(v.pipe(v.string(), v.description("What that name has to end with there."))),
    }),
  ),
});
