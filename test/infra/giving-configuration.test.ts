import { describe, expect, it } from "vitest";
import { contractWarning } from "../../infra/configuration/contract-checks.ts";
import { parseConfiguration } from "../../infra/configuration/load.ts";
import { problemsOf, smallestConfiguration, withProgram } from "./sample.ts";

const refusalsOf = (configuration: unknown) => problemsOf(() => parseConfiguration(configuration));
const disclosures = { form: { version: "1", texts: { en: "Text me." } } };
const callToAction = { disclosure: "form" };

describe("What a program asks of a grant", () => {
  it("is as strict as can be where nothing is said", () => {
    const [program] = parseConfiguration(smallestConfiguration()).programs;
    expect(program).not.toHaveProperty("softOptIn");
    expect(program).not.toHaveProperty("minors");
    expect(parseConfiguration(smallestConfiguration())).not.toHaveProperty("evidence");
  });

  it("has defaults beside what is said", () => {
    const configuration = { ...withProgram({ minors: { ageOfConsent: 14 } }), evidence: {} };
    const { programs, evidence } = parseConfiguration(configuration);
    expect(programs[0].minors).toEqual({ ageOfConsent: 14, guardian: "refuse" });
    expect(evidence).toEqual({ ipAddress: "drop" });
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ["customers in no country", { softOptIn: { countries: [] } }, /softOptIn\.countries\[0\]/],
    [
      "customers in a country that is none",
      { softOptIn: { countries: ["XX"] } },
      /softOptIn\.countries\[0\]: expected a country/,
    ],
    [
      "an age of consent below 13 (GDPR 8(1))",
      { minors: { ageOfConsent: 12 } },
      /minors\.ageOfConsent: expected 13 to 16/,
    ],
    [
      "written consent to a keyword that nothing invites",
      { writtenConsent: true },
      /callToAction: expected a disclosure that says notConditionOfPurchase/,
    ],
    [
      "written consent to a keyword whose invitation leaves it open",
      { writtenConsent: true, disclosures, callToAction },
      /callToAction\.disclosure: expected a disclosure that says/,
    ],
  ])("is refused for %s", (_, members, expected) => {
    expect(refusalsOf(withProgram(members))).toEqual([expect.stringMatching(expected)]);
  });

  it("may be written consent where the invitation says that no purchase depends on it", () => {
    const said = { form: { ...disclosures.form, notConditionOfPurchase: true } };
    expect(refusalsOf(withProgram({ writtenConsent: true, disclosures: said, callToAction }))).toEqual([]);
  });
});

describe("A carrier without a contract (R85)", () => {
  const smallest = smallestConfiguration();
  const [name = ""] = Object.keys(smallest.connections);

  it("is warned of by its connection's name, and refused where contracts are required", () => {
    expect(contractWarning(parseConfiguration(smallest))).toContain(`no contract is named for ${name}:`);
    expect(refusalsOf({ ...smallest, requireContracts: true })).toEqual([
      expect.stringContaining(`connections.${name}.processor.contract: expected the contract`),
    ]);
  });

  it("is neither once the contract is named", () => {
    const processor = { name: "Carrier Ltd", country: "IE", contract: "DPA of 2026-03-01" };
    const [connection] = Object.values(smallest.connections);
    const named = { ...smallest, requireContracts: true, connections: { [name]: { ...connection, processor } } };
    expect(contractWarning(parseConfiguration(named))).toBeUndefined();
  });

  it("is none where the gateway runs on one's own machines", () => {
    const own = { kannel: { carrier: "kannel", defaultProgram: "acme", options: {}, canSend: false } };
    expect(contractWarning({ connections: own })).toBeUndefined();
  });
});
