import { type Instant, parseInstant } from "../instant.ts";
import { isDay } from "../local-day.ts";
import { type AcceptanceProblem, type ClaimedGrant, type GrantContext, isText } from "./claimed-grant.ts";
import { GRANT_METHODS, RELATIONSHIPS, type Relationship } from "./state.ts";

type Evidence = ClaimedGrant["evidence"];

interface Required {
  readonly expected: string;
  isGiven(value: unknown): boolean;
}

const text = (expected: string): Required => ({ expected, isGiven: isText });
const affirmed = (expected: string): Required => ({ expected, isGiven: (value) => value === true });

/** A day, by its beginning, or a time. */
function timeOf(value: unknown): Instant | undefined {
  if (!isText(value)) return undefined;
  return parseInstant(isDay(value) ? `${value}T00:00:00Z` : value);
}

/** When the sale was that the number came from; undefined when the evidence does not say. */
export const dayOfSale = ({ saleDate }: Evidence): Instant | undefined => timeOf(saleDate);

/** What an existing customer may be written to on (ePrivacy 13(2); UK PECR 22(3); LSSI 21.2; UWG §7(3); CPCE L.34-5). */
const REQUIRED: Readonly<Record<string, Required>> = {
  sale: text("the sale or negotiation that the number came from"),
  saleDate: {
    expected: "the day of the sale or negotiation, such as 2026-11-24",
    isGiven: (value) => timeOf(value) !== undefined,
  },
  similarProducts: text("the similar products or services that it covers"),
  refusalOfferedAtCollection: affirmed("true: a free and easy refusal was offered when the number was collected"),
  refusalOfferedInEachMessage: affirmed("true: every message offers one"),
};

/** What made the person a customer; undefined when the evidence does not say. */
export const relationshipOf = ({ relationship }: Evidence): Relationship | undefined =>
  RELATIONSHIPS.find((known) => known === relationship);

const isRelationship = (value: unknown) => RELATIONSHIPS.some((known) => known === value);

/** CASL 10(9)(a), (10): by what consent is implied decides for how long it is. */
const CANADIAN_RELATIONSHIP: Required = {
  expected: "purchase or inquiry: what, on saleDate, made the person a customer (CASL 10(10))",
  isGiven: isRelationship,
};
const ANY_RELATIONSHIP: Required = {
  expected: "purchase or inquiry, or none",
  isGiven: (value) => value === undefined || isRelationship(value),
};

/** TKG 2021 §174(4): not to those on the list under §7(2) ECG. */
const AUSTRIAN_LIST = affirmed("true: the number is not on the RTR's ECG list (TKG 2021 §174(4))");

function enablingProblems({ program, countries }: GrantContext): AcceptanceProblem[] {
  const enabled = countries.length > 0 && countries.every((country) => program.softOptIn?.countries.includes(country));
  if (enabled) return [];
  return [
    {
      path: "basis",
      rule: "unsupported-basis",
      expected: "consent: the program has not enabled soft-opt-in for the number's country",
    },
  ];
}

function missing(name: string, { expected, isGiven }: Required, evidence: Evidence): AcceptanceProblem[] {
  return isGiven(evidence[name]) ? [] : [{ path: `evidence.${name}`, rule: "soft-opt-in-incomplete", expected }];
}

function soldLater(evidence: Evidence, capturedAt: Instant | undefined): boolean {
  const sold = dayOfSale(evidence);
  return sold !== undefined && capturedAt !== undefined && sold > capturedAt;
}

/** Whether a relation to a customer carries marketing without consent: every part of it is shown, and the program has enabled it there (R14, R16). */
export function softOptInProblems({ method, evidence }: ClaimedGrant, context: GrantContext): AcceptanceProblem[] {
  const concerns = (country: string) =>
    context.countries.includes(country) || context.program.controller.country === country;
  return [
    ...enablingProblems(context),
    ...(GRANT_METHODS.some((known) => known === method)
      ? []
      : [{ path: "method", rule: "unknown-method", expected: `one of ${GRANT_METHODS.join(", ")}` }]),
    ...Object.entries(REQUIRED).flatMap(([name, required]) => missing(name, required, evidence)),
    ...(soldLater(evidence, context.capturedAt)
      ? [{ path: "evidence.saleDate", rule: "wrong-time", expected: "a day not after evidence.capturedAt" }]
      : []),
    ...missing("relationship", concerns("CA") ? CANADIAN_RELATIONSHIP : ANY_RELATIONSHIP, evidence),
    ...(concerns("AT") ? missing("eclListChecked", AUSTRIAN_LIST, evidence) : []),
  ];
}
