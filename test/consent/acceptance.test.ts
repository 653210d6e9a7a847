import { describe, expect, it } from "vitest";
import { acceptGrant } from "../../functions/consent/acceptance.ts";
import type { ClaimedGrant, GrantContext } from "../../functions/consent/claimed-grant.ts";
import type { Program, Purpose } from "../../functions/deployment.ts";
import { parseInstant } from "../../functions/instant.ts";
import { at } from "./acts.ts";
import { ACME } from "./programs.ts";

const PROMOTIONS: Purpose = { id: "promotions", kind: "marketing" };
const SURVEYS: Purpose = { id: "surveys", kind: "marketing" };
const ORDERS: Purpose = { id: "orders", kind: "service" };

const DISCLOSURES: Program = {
  ...ACME,
  disclosures: { form: [{ version: "2", texts: { en: "Send me offers." }, notConditionOfPurchase: true }] },
};

const claimed = {
  method: "web-form",
  evidence: {
    action: "ticked the box",
    disclosure: "Send me offers by SMS. Reply STOP to end.",
    language: "en",
    policyVersion: "2026-05",
    capturedAt: at(0),
    source: "https://acme.example/signup",
  },
} satisfies ClaimedGrant;

interface Change {
  readonly method?: string;
  readonly basis?: string;
  readonly evidence?: Readonly<Record<string, unknown>>;
  readonly context?: Partial<GrantContext>;
}

function accept({ context, ...change }: Change) {
  const evidence: Record<string, unknown> = { ...claimed.evidence, ...change.evidence };
  const { capturedAt } = evidence;
  return acceptGrant(
    { ...claimed, ...change, evidence },
    {
      program: ACME,
      purposes: [PROMOTIONS],
      countries: ["ES"],
      northAmerican: false,
      capturedAt: typeof capturedAt === "string" ? parseInstant(capturedAt) : undefined,
      now: at(60),
      ...context,
    },
  );
}

function problemsWith(change: Change) {
  const result = accept(change);
  return result.accepted ? [] : result.problems.map(({ path, rule }) => `${path} ${rule}`);
}

describe("A confirmation that another system asked for (R19)", () => {
  const confirmation = { at: at(30), how: "sms-code", where: "the till" };
  const of = (change: object) => ({ evidence: { confirmation: { ...confirmation, ...change } } });

  it("is kept, and is the person's last act", () => {
    const result = accept(of({ extra: "dropped" }));
    expect(result).toMatchObject({ accepted: true, actedAt: at(30) });
    expect(result.accepted && result.evidence.confirmation).toEqual(confirmation);
  });

  it.each([
    ["by e-mail", { how: "email" }, "how"],
    ["by nobody knows what", { where: " " }, "where"],
    ["before the person said yes", { at: at(-1) }, "at"],
    ["in the future", { at: at(3_600) }, "at"],
    ["at no time", { at: undefined }, "at"],
  ])("is none %s", (_, change, member) => {
    expect(problemsWith(of(change))).toEqual([`evidence.confirmation.${member} unproven-confirmation`]);
  });

  it("is none that came when the request had run out, or in other words than these", () => {
    const late = { ...of({ at: at(8 * 86_400) }), context: { now: at(9 * 86_400) } };
    expect(problemsWith(late)).toEqual(["evidence.confirmation.at unproven-confirmation"]);
    expect(problemsWith({ evidence: { confirmation: true } })).toEqual(["evidence.confirmation unproven-confirmation"]);
  });
});

const evidence = (members: Readonly<Record<string, unknown>>, context?: Partial<GrantContext>): Change => ({
  evidence: members,
  ...(context && { context }),
});

describe("A grant through the API", () => {
  it("is accepted with an affirmative act, the disclosure shown, its notice and its time, and names the controller (R3, R8)", () => {
    const { source: _, ...kept } = claimed.evidence;
    expect(accept({})).toEqual({
      accepted: true,
      method: "web-form",
      basis: "consent",
      evidence: { ...kept, controller: ACME.controller.name },
      actedAt: at(0),
    });
  });

  it.each<[string, Change, string]>([
    ["a pre-ticked box (R1)", evidence({ action: "Pre-ticked" }), "evidence.action no-affirmative-act"],
    [
      "a flag that says the box was ticked beforehand (R1)",
      evidence({ preTicked: true }),
      "evidence.preTicked pre-ticked",
    ],
    ["silence (R1)", { method: "silence" }, "method no-affirmative-act"],
    ["inactivity (R1)", evidence({ action: "inactivity" }), "evidence.action no-affirmative-act"],
    ["scrolling (R1)", evidence({ action: "scrolled" }), "evidence.action no-affirmative-act"],
    ["consent implied by a purchase (R1)", { method: "implied by purchase" }, "method no-affirmative-act"],
    ["terms accepted (R1)", evidence({ action: "terms_accepted" }), "evidence.action no-affirmative-act"],
    ["an import (R1)", { method: "import" }, "method no-affirmative-act"],
    ["an import as what was done (R1)", evidence({ action: "list import" }), "evidence.action no-affirmative-act"],
    ["a method nobody knows", { method: "telepathy" }, "method unknown-method"],
    ["bundling with terms (R2)", evidence({ bundledWithTerms: true }), "evidence.bundledWithTerms bundled"],
    [
      "a condition of purchase (R2)",
      evidence({ conditionOfPurchase: "yes" }),
      "evidence.conditionOfPurchase conditional",
    ],
    ["one act for everything (R2)", evidence({ action: "Accept all" }), "evidence.action bundled-purposes"],
    ["a flag for everything (R2)", evidence({ singleFlag: true }), "evidence.singleFlag bundled-purposes"],
    [
      "one act for two purposes that need consent (R2)",
      evidence({}, { purposes: [PROMOTIONS, SURVEYS] }),
      "evidence.actions bundled-purposes",
    ],
    [
      "no act for one of several purposes (R2)",
      evidence({ actions: { promotions: "ticked the first box" } }, { purposes: [PROMOTIONS, SURVEYS] }),
      "evidence.actions.surveys missing-action",
    ],
    [
      "a pre-ticked box for one of several purposes (R1, R2)",
      evidence({ actions: { promotions: "ticked", surveys: "pre-ticked" } }, { purposes: [PROMOTIONS, SURVEYS] }),
      "evidence.actions.surveys no-affirmative-act",
    ],
    ["another controller (R3)", evidence({ controller: "Somebody Ltd" }), "evidence.controller another-controller"],
    [
      "partners that nobody names (R3)",
      evidence({ partners: "our selected partners" }),
      "evidence.partners unnamed-partners",
    ],
    ["partners as a mere flag (R3)", evidence({ partners: true }), "evidence.partners unnamed-partners"],
    [
      "one unnamed among the partners (R3)",
      evidence({ partners: ["Beta GmbH", "affiliates"] }),
      "evidence.partners unnamed-partners",
    ],
    ["somebody under age (R5)", evidence({ ageBand: "13-15" }), "evidence.ageBand under-age"],
    [
      "somebody under age, guardian or not, by default (R5)",
      evidence({ ageBand: "under-13", guardian: "signed" }),
      "evidence.ageBand under-age",
    ],
    [
      "somebody under age without a guardian where one may consent (R5)",
      evidence({ ageBand: "13-15" }, { program: { ...ACME, minors: { ageOfConsent: 14, guardian: "accept" } } }),
      "evidence.guardian no-guardian",
    ],
    ["an age band that is none", evidence({ ageBand: "young" }), "evidence.ageBand unknown-age-band"],
    ["a missing disclosure (R8)", evidence({ disclosure: " " }), "evidence.disclosure missing-disclosure"],
    [
      "a disclosure that the program does not have (R8)",
      evidence({ disclosureId: "form", disclosureVersion: "2" }),
      "evidence.disclosureId unknown-disclosure",
    ],
    [
      "a disclosure in whichever version is current (R8)",
      evidence({ disclosureId: "form" }, { program: DISCLOSURES }),
      "evidence.disclosureId unknown-disclosure",
    ],
    [
      "a disclosure that is said to be another than it is (R8)",
      evidence({ disclosureId: "form", disclosureVersion: "2" }, { program: DISCLOSURES }),
      "evidence.disclosure disclosure-mismatch",
    ],
    [
      "an unknown version of the notice (R8)",
      evidence({ policyVersion: "current" }),
      "evidence.policyVersion unknown-policy-version",
    ],
    ["a missing act", evidence({ action: undefined }), "evidence.action missing-action"],
    ["a language nobody speaks", evidence({ language: "xx" }), "evidence.language missing-language"],
    ["an act in the future", evidence({ capturedAt: at(1000) }), "evidence.capturedAt wrong-time"],
    ["a time that is none", evidence({ capturedAt: "yesterday" }), "evidence.capturedAt wrong-time"],
    [
      "an act that has lapsed (R11)",
      evidence({ capturedAt: "2024-11-24T09:01:00.000Z" }),
      "evidence.capturedAt lapsed",
    ],
    ["a basis that is none", { basis: "legitimate-interest" }, "basis unsupported-basis"],
  ])("is refused for %s, saying why", (_, change, problem) => {
    expect(problemsWith(change)).toEqual([problem]);
    const result = accept(change);
    if (!result.accepted) for (const { expected } of result.problems) expect(expected).toMatch(/\w/);
  });

  it.each<[string, Change]>([
    [
      "for two purposes with an act for each (R2)",
      evidence(
        { actions: { promotions: "ticked the first box", surveys: "ticked the second" } },
        { purposes: [PROMOTIONS, SURVEYS] },
      ),
    ],
    ["for one purpose that needs consent beside one that needs none", evidence({}, { purposes: [PROMOTIONS, ORDERS] })],
    ["to the controller by its legal name (R3)", evidence({ controller: ACME.controller.name })],
    ["of somebody of age (R5)", evidence({ ageBand: "16-17" })],
    [
      "of somebody of age where the member state says so (R5)",
      evidence({ ageBand: "13-15" }, { program: { ...ACME, minors: { ageOfConsent: 13, guardian: "refuse" } } }),
    ],
    [
      "of a guardian where the program takes that (R5)",
      evidence(
        { ageBand: "13-15", guardian: "mother, by e-mail" },
        { program: { ...ACME, minors: { ageOfConsent: 16, guardian: "accept" } } },
      ),
    ],
    ["whose flags are all denied", evidence({ preTicked: false, bundled: false, conditionOfPurchase: false })],
  ])("is accepted %s", (_, change) => {
    expect(problemsWith(change)).toEqual([]);
  });

  it("keeps the exact text of a disclosure that is referred to, its id and version, and named partners (R3, R8)", () => {
    const result = accept(
      evidence(
        { disclosure: undefined, disclosureId: "form", disclosureVersion: "2", partners: ["Beta GmbH"] },
        { program: DISCLOSURES },
      ),
    );
    expect(result).toMatchObject({
      accepted: true,
      evidence: {
        disclosure: "Send me offers.",
        disclosureId: "form",
        disclosureVersion: "2",
        partners: ["Beta GmbH"],
      },
    });
  });

  it("names everything that is wrong at once", () => {
    expect(
      problemsWith({ method: "silence", evidence: { disclosure: "", policyVersion: "1", preTicked: true } }),
    ).toEqual([
      "method no-affirmative-act",
      "evidence.preTicked pre-ticked",
      "evidence.disclosure missing-disclosure",
      "evidence.policyVersion unknown-policy-version",
    ]);
  });
});

describe("A customer without consent (R14, R16)", () => {
  const SHOP: Program = { ...ACME, softOptIn: { countries: ["ES", "AT"] } };
  const sale = {
    action: undefined,
    sale: "an order of running shoes",
    saleDate: "2026-11-20",
    similarProducts: "sports shoes and clothes",
    refusalOfferedAtCollection: true,
    refusalOfferedInEachMessage: true,
  };
  const customer = (members: Readonly<Record<string, unknown>> = {}, context: Partial<GrantContext> = {}): Change => ({
    basis: "soft-opt-in",
    method: "point-of-sale",
    ...evidence({ ...sale, ...members }, { program: SHOP, ...context }),
  });

  it("is a basis of its own, as old as the sale", () => {
    expect(accept(customer())).toMatchObject({
      accepted: true,
      basis: "soft-opt-in",
      actedAt: "2026-11-20T00:00:00.000Z",
    });
    expect(accept(customer({}, { countries: ["AT"] })).accepted).toBe(false);
    expect(accept(customer({ eclListChecked: true }, { countries: ["AT"] })).accepted).toBe(true);
  });

  it("of Canada is one by a purchase or by an inquiry, and by either for its own time (R48)", () => {
    const canadian = (members: Readonly<Record<string, unknown>>) =>
      customer(members, { countries: ["CA"], program: { ...SHOP, softOptIn: { countries: ["CA"] } } });
    expect(problemsWith(canadian({}))).toEqual(["evidence.relationship soft-opt-in-incomplete"]);
    expect(problemsWith(canadian({ relationship: "friendship" }))).toEqual([
      "evidence.relationship soft-opt-in-incomplete",
    ]);
    expect(accept(canadian({ relationship: "inquiry" }))).toMatchObject({ evidence: { relationship: "inquiry" } });
    expect(problemsWith(canadian({ relationship: "inquiry", saleDate: "2026-05-20" }))).toEqual([
      "evidence.capturedAt lapsed",
    ]);
    expect(problemsWith(canadian({ relationship: "purchase", saleDate: "2026-05-20" }))).toEqual([]);
    expect(problemsWith(canadian({ relationship: "purchase", saleDate: "2024-11-20" }))).toEqual([
      "evidence.capturedAt lapsed",
    ]);
    const controlled = { ...SHOP, controller: { ...SHOP.controller, country: "CA" } };
    expect(problemsWith(customer({}, { program: controlled }))).toEqual([
      "evidence.relationship soft-opt-in-incomplete",
    ]);
  });

  it.each<[string, Change, string]>([
    ["where the program has not enabled it", customer({}, { program: ACME }), "basis unsupported-basis"],
    ["in a country where it has not", customer({}, { countries: ["DE"] }), "basis unsupported-basis"],
    ["where the country cannot be told", customer({}, { countries: ["GB", "JE"] }), "basis unsupported-basis"],
    ["without the sale", customer({ sale: "" }), "evidence.sale soft-opt-in-incomplete"],
    ["without its date", customer({ saleDate: undefined }), "evidence.saleDate soft-opt-in-incomplete"],
    ["with a date that is none", customer({ saleDate: "last week" }), "evidence.saleDate soft-opt-in-incomplete"],
    ["sold after the number was collected", customer({ saleDate: "2026-11-25" }), "evidence.saleDate wrong-time"],
    [
      "without the similar products",
      customer({ similarProducts: undefined }),
      "evidence.similarProducts soft-opt-in-incomplete",
    ],
    [
      "without a refusal offered at collection",
      customer({ refusalOfferedAtCollection: false }),
      "evidence.refusalOfferedAtCollection soft-opt-in-incomplete",
    ],
    [
      "without a refusal in each message",
      customer({ refusalOfferedInEachMessage: "yes" }),
      "evidence.refusalOfferedInEachMessage soft-opt-in-incomplete",
    ],
    [
      "with the ECG list unchecked in Austria",
      customer({}, { countries: ["AT"] }),
      "evidence.eclListChecked soft-opt-in-incomplete",
    ],
    [
      "with the ECG list unchecked by an Austrian controller",
      customer({}, { program: { ...SHOP, controller: { ...SHOP.controller, country: "AT" } } }),
      "evidence.eclListChecked soft-opt-in-incomplete",
    ],
    ["without what was disclosed", customer({ disclosure: undefined }), "evidence.disclosure missing-disclosure"],
    ["of more than three years ago", customer({ saleDate: "2023-11-24" }), "evidence.capturedAt lapsed"],
  ])("is refused %s, saying why", (_, change, problem) => {
    expect(problemsWith(change)).toEqual([problem]);
  });
});

describe("Marketing to a number under +1 where consent has to be written (R46)", () => {
  const WRITTEN: Program = { ...DISCLOSURES, writtenConsent: true };
  const american = (members: Readonly<Record<string, unknown>>, context: Partial<GrantContext> = {}) =>
    problemsWith(evidence(members, { program: WRITTEN, northAmerican: true, countries: ["US"], ...context }));

  it("needs a signature and a disclosure that no purchase depends on it", () => {
    expect(american({})).toEqual([
      "evidence.signature no-signature",
      "evidence.notConditionOfPurchase condition-not-excluded",
    ]);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["the evidence says it", { notConditionOfPurchase: true }],
    ["the text says it", { disclosure: "Text me offers. Consent is not a condition of any purchase." }],
    ["the text says that nothing is required", { disclosure: "You are not required to agree in order to buy goods." }],
    ["the disclosure referred to says it", { disclosure: undefined, disclosureId: "form", disclosureVersion: "2" }],
  ])("is accepted with a signature where %s", (_, members) => {
    expect(american({ signature: "typed their name", ...members })).toEqual([]);
  });

  it("is no matter of other numbers, other purposes, or programs that do not ask for it", () => {
    expect(american({}, { northAmerican: false })).toEqual([]);
    expect(american({}, { purposes: [ORDERS] })).toEqual([]);
    expect(american({}, { program: DISCLOSURES })).toEqual([]);
  });
});
