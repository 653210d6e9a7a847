import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { permissionFor } from "../../functions/consent/permission.ts";
import { callToActionRead, isKnownPolicy, policyInForce } from "../../functions/consent/policies.ts";
import type { PersonState } from "../../functions/consent/state.ts";
import type { PrivacyPolicy, Program, Purpose, Reconsent } from "../../functions/deployment.ts";
import { instantOf } from "../../functions/instant.ts";
import { isDay, localDay } from "../../functions/local-day.ts";
import { at, grant, STRANGER, withdraw } from "./acts.ts";
import { ACME } from "./programs.ts";

const PROMOTIONS: Purpose = { id: "promotions", kind: "marketing" };
const NEWS: Purpose = { id: "news", kind: "marketing" };

/** Versions oldest first, numbered from 1, each with what it asks for. */
function programWith(...asked: readonly Reconsent[]): Program {
  const [oldest = false, ...newer] = asked;
  const policy = (reconsent: Reconsent, index: number): PrivacyPolicy => ({
    url: `https://acme.example/privacy/${index}`,
    version: String(index),
    reconsent,
  });
  const list = newer.map((reconsent, index) => policy(reconsent, index + 2)).reverse();
  const [first = policy(oldest, 1), ...rest] = [...list, policy(oldest, 1)];
  return { ...ACME, purposes: [PROMOTIONS, NEWS], privacyPolicies: [first, ...rest] };
}

const grantedUnder = (policyVersion: string) => grant(STRANGER, { received: 0 }, { policyVersion }).state;

/** The same grant for both purposes. */
function bothGranted(policyVersion: string): PersonState {
  const state = grantedUnder(policyVersion);
  const promotions = state.consents.acme?.promotions;
  if (promotions === undefined) throw new Error("the grant is on record");
  return { ...state, consents: { acme: { promotions, news: promotions } } };
}

const reasonsFor = (state: PersonState, program: Program, purpose: Purpose = PROMOTIONS) =>
  permissionFor(state, program, purpose, at(10)).reasons;

describe("A change of the privacy notice (R12)", () => {
  it.each<[string, string, readonly Reconsent[], readonly string[], readonly string[]]>([
    ["of wording only", "1", [false, false], [], []],
    ["that needs fresh consent to everything", "1", [false, true], ["reconsent-required"], ["reconsent-required"]],
    ["that concerns one purpose", "1", [false, { purposes: ["news"] }], [], ["reconsent-required"]],
    ["followed by one of wording", "1", [false, { purposes: ["news"] }, false], [], ["reconsent-required"]],
    ["that the person has agreed to since", "2", [false, true, false], [], []],
    [
      "older than the version agreed to, but one is newer",
      "2",
      [false, true, { purposes: ["promotions"] }],
      ["reconsent-required"],
      [],
    ],
    [
      "in two steps for two purposes",
      "1",
      [false, { purposes: ["news"] }, { purposes: ["promotions"] }],
      ["reconsent-required"],
      ["reconsent-required"],
    ],
    [
      "while the version agreed to is listed no longer",
      "0",
      [{ purposes: ["news"] }, false],
      [],
      ["reconsent-required"],
    ],
  ])("%s stops exactly the grants that it concerns", (_, version, asked, promotions, news) => {
    const state = bothGranted(version);
    expect(reasonsFor(state, programWith(...asked), PROMOTIONS)).toEqual(promotions);
    expect(reasonsFor(state, programWith(...asked), NEWS)).toEqual(news);
  });

  it("asks nothing of people who have withdrawn, are suppressed, or never agreed (R13)", () => {
    const changed = programWith(false, true);
    const withdrawn = withdraw(grantedUnder("1"), { received: 5 }).state;
    expect(reasonsFor(withdrawn, changed)).toEqual(["withdrawn"]);
    expect(reasonsFor({ ...withdrawn, suppressedSince: at(6) }, changed)).toEqual(["withdrawn", "suppressed"]);
    expect(reasonsFor(STRANGER, changed)).toEqual(["no-consent"]);
  });

  it("is over for a person once they agree to the notice in force, without a second confirmation", () => {
    const changed = programWith(false, true);
    const fresh = grant(grantedUnder("1"), { received: 5 }, { policyVersion: "2", doubleOptIn: true });
    expect(fresh.outcome).toBe("granted");
    expect(reasonsFor(fresh.state, changed)).toEqual([]);
  });

  it("concerns a grant if and only if some version after its own names the purpose, over all chains", () => {
    const reconsent: fc.Arbitrary<Reconsent> = fc.constantFrom<Reconsent>(
      false,
      true,
      { purposes: ["news"] },
      { purposes: ["promotions"] },
    );
    fc.assert(
      fc.property(fc.array(reconsent, { minLength: 1, maxLength: 6 }), fc.nat({ max: 5 }), (asked, index) => {
        const version = Math.min(index, asked.length - 1) + 1;
        const newer = asked.slice(version);
        const concerned = newer.some((one) => (typeof one === "boolean" ? one : one.purposes.includes("promotions")));
        const expected = concerned ? ["reconsent-required"] : [];
        expect(reasonsFor(grantedUnder(String(version)), programWith(...asked))).toEqual(expected);
      }),
    );
  });
});

describe("A dated version of the notice", () => {
  const program: Program = {
    ...programWith(false, true),
    controller: { name: "Acme", country: "NZ", timeZone: "Pacific/Auckland" },
  };
  const [newer, older] = program.privacyPolicies;
  if (older === undefined) throw new Error("there are two");
  const dated: Program = { ...program, privacyPolicies: [{ ...newer, date: "2026-12-01" }, older] };
  // Midnight in Auckland, in summer time.
  const before = instantOf(Date.UTC(2026, 10, 30, 10, 59, 59));
  const begins = instantOf(Date.UTC(2026, 10, 30, 11, 0, 0));

  it("comes into force at the beginning of its day where the controller is", () => {
    expect(policyInForce(dated, before).version).toBe("1");
    expect(policyInForce(dated, begins).version).toBe("2");
    const state = grantedUnder("1");
    expect(permissionFor(state, dated, PROMOTIONS, before).reasons).toEqual([]);
    expect(permissionFor(state, dated, PROMOTIONS, begins).reasons).toEqual(["reconsent-required"]);
  });

  it("is no notice that anybody can have agreed to before", () => {
    expect(isKnownPolicy(dated, "2", before)).toBe(false);
    expect(isKnownPolicy(dated, "2", begins)).toBe(true);
    expect(isKnownPolicy(dated, "1", begins)).toBe(true);
  });

  it("alone holds although its day has not come, since there is no other", () => {
    const alone: Program = { ...program, privacyPolicies: [{ ...newer, date: "2030-01-01" }] };
    expect(policyInForce(alone, before).version).toBe("2");
  });
});

describe("A call to action", () => {
  const program: Program = {
    ...ACME,
    languages: ["en", "es"],
    disclosures: {
      poster: [
        { version: "2", texts: { en: "Text JOIN for offers.", es: "Envíe ALTA para ofertas." } },
        { version: "1", texts: { en: "Text JOIN." } },
      ],
    },
    callToAction: { disclosure: "poster" },
  };

  it("is taken to have been read in its newest version, in the person's language where it is written in that", () => {
    expect(callToActionRead(program, ["es"])).toEqual({
      id: "poster",
      version: "2",
      language: "es",
      text: "Envíe ALTA para ofertas.",
    });
    expect(callToActionRead(program, [undefined, "fr"])).toMatchObject({ language: "en" });
  });

  it("is none where the program names none", () => {
    expect(callToActionRead(ACME, ["en"])).toBeUndefined();
  });
});

describe("A calendar day", () => {
  it("is that of the time zone, not of UTC (R55)", () => {
    const late = instantOf(Date.UTC(2026, 5, 30, 23, 30));
    expect([localDay(late, "UTC"), localDay(late, "Europe/Madrid")]).toEqual(["2026-06-30", "2026-07-01"]);
  });

  it.each([
    ["2026-02-28", true],
    ["2026-02-29", false],
    ["2028-02-29", true],
    ["2026-2-1", false],
    ["soon", false],
  ])("%s is one or is none: %s", (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});
