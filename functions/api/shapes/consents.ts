import * as v from "valibot";
import { CONSENT_STATUSES } from "../../consent/state.ts";
import { phoneField } from "../fields.ts";

const LONGEST_EVIDENCE_TEXT = 4_000;
const MOST_EVIDENCE_MEMBERS = 40;

const evidenceText = v.pipe(v.string(), v.maxLength(LONGEST_EVIDENCE_TEXT));
const evidenceValue = v.union(
  [
    evidenceText,
    v.number(),
    v.boolean(),
    v.pipe(v.array(evidenceText), v.maxLength(MOST_EVIDENCE_MEMBERS)),
    v.record(v.string(), evidenceText),
  ],
  "text, a number, true or false, a list of texts, or texts by name",
);

const EVIDENCE =
  `action (what the person did) or, for several purposes, also actions (what they did for each); disclosure (the exact text they saw)
or disclosureId and disclosureVersion; language; policyVersion; capturedAt; and, where they apply, source, partners (by name), ageBand and guardian,
confirmation (at, how: sms-reply, sms-code or phone-call, where: that the number has confirmed to another system, and need not be asked again),
signature and notConditionOfPurchase, region (where the person lives, e.g. US-CA), sale, saleDate, relationship, similarProducts, refusalOfferedAtCollection, refusalOfferedInEachMessage, eclListChecked.
Other members are kept with the grant, and can be erased.`.replaceAll("\n", " ");

/** `POST /v1/consents`. */
export const consentRequest = v.strictObject({
  phone: phoneField,
  program: v.string(),
  purposes: v.pipe(
    v.array(v.string()),
    v.minLength(1, "at least one purpose, each with its own yes"),
    v.check((purposes) => new Set(purposes).size === purposes.length, "each purpose once"),
  ),
  method: v.pipe(
    v.string(),
    v.description("web-form, keyword, email-reply, signed-statement, yes-no-choice or point-of-sale."),
  ),
  evidence: v.pipe(
    v.record(v.string(), evidenceValue),
    v.check(
      (evidence) => Object.keys(evidence).length <= MOST_EVIDENCE_MEMBERS,
      `at most ${MOST_EVIDENCE_MEMBERS} members`,
    ),
    v.description(EVIDENCE),
  ),
  basis: v.optional(
    v.pipe(v.string(), v.description("consent (default), or soft-opt-in where the program enables it.")),
  ),
  doubleOptIn: v.optional(
    v.pipe(v.boolean(), v.description("Have the number itself confirm, also where the program does not ask for it.")),
  ),
});
export type ConsentRequest = v.InferOutput<typeof consentRequest>;

const status = v.picklist(CONSENT_STATUSES);

export const consentAnswer = v.strictObject({
  subject: v.string(),
  status: v.pipe(status, v.description("Of the purposes asked for, the one that needs most: pending before granted.")),
  ledgerSeq: v.pipe(v.number(), v.description("The end of the person's ledger.")),
  purposes: v.array(v.strictObject({ purpose: v.string(), status })),
});
