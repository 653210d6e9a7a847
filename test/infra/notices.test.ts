import { describe, expect, it } from "vitest";
import { parseConfiguration } from "../../infra/configuration/load.ts";
import { problemsOf, withProgram } from "./sample.ts";

const OLD = { url: "https://acme.example/privacy/1", version: "1" };
const NEW = { url: "https://acme.example/privacy/2", version: "2" };
const DECISION = { decidedBy: "A. Officer", decidedOn: "2026-11-20", why: "A new recipient of the data." };

const policies = (...list: object[]) => withProgram({ privacyPolicy: list });
const refusalsOf = (configuration: unknown) => problemsOf(() => parseConfiguration(configuration));

describe("A list of privacy notices", () => {
  it("keeps what each version says of itself", () => {
    const full = {
      ...NEW,
      ...DECISION,
      date: "2026-12-01",
      reconsent: { purposes: ["promotions"] },
      summary: { en: "We now use a second carrier." },
      changes: { en: "A second carrier." },
    };
    const { programs } = parseConfiguration(policies(full, OLD));
    expect(programs[0].privacyPolicies).toEqual([full, { ...OLD, reconsent: false }]);
  });

  it("is taken without a decision where its versions say no more than whether they ask for fresh consent", () => {
    expect(refusalsOf(policies({ ...NEW, reconsent: true }, OLD))).toEqual([]);
  });

  it("needs no decision for its oldest version, which replaces none", () => {
    expect(refusalsOf(withProgram({ privacyPolicy: { ...OLD, date: "2026-05-01", summary: { en: "…" } } }))).toEqual(
      [],
    );
  });

  it.each<[string, object, string[]]>([
    [
      "no decision on a change for some purposes (R12)",
      policies({ ...NEW, reconsent: { purposes: ["promotions"] } }, OLD),
      [
        "programs[0].privacyPolicy[0].decidedBy: expected who decided on reconsent, on which day, and why, found nothing",
        "programs[0].privacyPolicy[0].decidedOn: expected who decided on reconsent, on which day, and why, found nothing",
        "programs[0].privacyPolicy[0].why: expected who decided on reconsent, on which day, and why, found nothing",
      ],
    ],
    [
      "a decision without a reason (R12)",
      policies({ ...NEW, decidedBy: "A. Officer", decidedOn: "2026-11-20" }, OLD),
      ["programs[0].privacyPolicy[0].why: expected who decided on reconsent, on which day, and why, found nothing"],
    ],
    [
      "fresh consent to a purpose that is none",
      policies({ ...NEW, ...DECISION, reconsent: { purposes: ["promotion"] } }, OLD),
      ["programs[0].privacyPolicy[0].reconsent.purposes[0]: expected a purpose's id (promotions), found a string"],
    ],
    [
      "fresh consent to something else than purposes",
      policies({ ...NEW, reconsent: "yes" }, OLD),
      ["programs[0].privacyPolicy[0].reconsent: expected true, false or an object with purposes, found a string"],
    ],
    [
      "a version that is dated after the one that replaces it",
      policies({ ...NEW, ...DECISION, date: "2026-01-01" }, { ...OLD, date: "2026-06-01" }),
      ["programs[0].privacyPolicy[1].date: expected a day not after that of the newer version above, found a string"],
    ],
    [
      "a day that no calendar has",
      policies({ ...NEW, ...DECISION, date: "2026-02-30" }, OLD),
      ["programs[0].privacyPolicy[0].date: expected a day of the calendar such as 2026-11-24, found a string"],
    ],
  ])("is refused for %s", (_, configuration, expected) => {
    expect(refusalsOf(configuration)).toEqual(expected);
  });
});

describe("A disclosure", () => {
  const poster = { version: "1", texts: { en: "Text START for offers." } };

  it("is one version, or a list of them, and what a keyword rests on", () => {
    const newer = { version: "2", texts: { en: "Text START for Acme's offers." } };
    const { programs } = parseConfiguration(
      withProgram({ disclosures: { poster: [newer, poster], form: poster }, callToAction: { disclosure: "poster" } }),
    );
    expect(programs[0].disclosures).toEqual({ poster: [newer, poster], form: [poster] });
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    [
      "two texts of one version",
      { disclosures: { poster: [poster, poster] } },
      /poster\[1\]\.version: expected a version that no other/,
    ],
    [
      "no text",
      { disclosures: { poster: { version: "1", texts: {} } } },
      /poster\[0\]\.texts: expected the exact text/,
    ],
    [
      "a language that is none",
      { disclosures: { poster: { version: "1", texts: { xx: "…" } } } },
      /texts\.xx: expected one of bg/,
    ],
    [
      "a call to action that is none of them",
      { disclosures: { poster }, callToAction: { disclosure: "radio" } },
      /callToAction\.disclosure: expected a disclosure/,
    ],
    [
      "a call to action that the first language lacks",
      { languages: ["es", "en"], disclosures: { poster }, callToAction: { disclosure: "poster" } },
      /text in es/,
    ],
    [
      "a call to action for a purpose that is none",
      { disclosures: { poster }, callToAction: { disclosure: "poster", purposes: ["x"] } },
      /callToAction\.purposes\[0\]: expected a marketing purpose's id/,
    ],
  ])("is refused for %s", (_, members, expected) => {
    expect(refusalsOf(withProgram(members))).toEqual([expect.stringMatching(expected)]);
  });
});
