import { describe, expect, it } from "vitest";
import { acceptGrant, type ClaimedGrant } from "../../functions/consent/acceptance.ts";
import { parseInstant } from "../../functions/instant.ts";
import { at } from "./acts.ts";
import { ACME } from "./programs.ts";

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

type Change = {
  readonly method?: string;
  readonly basis?: string;
  readonly evidence?: Readonly<Record<string, unknown>>;
};

function accept(change: Change) {
  const evidence: Record<string, unknown> = { ...claimed.evidence, ...change.evidence };
  const { capturedAt } = evidence;
  return acceptGrant(
    { ...claimed, ...change, evidence },
    typeof capturedAt === "string" ? parseInstant(capturedAt) : undefined,
    ACME,
    at(60),
  );
}

describe("A grant through the API", () => {
  it("is accepted with an affirmative act, the disclosure shown, its notice and its time", () => {
    expect(accept({})).toMatchObject({
      accepted: true,
      method: "web-form",
      evidence: { disclosure: claimed.evidence.disclosure },
    });
  });

  it.each<[string, Change, string, string]>([
    ["a pre-ticked box (R1)", { evidence: { action: "Pre-ticked" } }, "evidence.action", "no-affirmative-act"],
    [
      "a flag that says the box was ticked beforehand (R1)",
      { evidence: { preTicked: true } },
      "evidence.preTicked",
      "pre-ticked",
    ],
    ["silence (R1)", { method: "silence" }, "method", "no-affirmative-act"],
    ["consent implied by a purchase (R1)", { method: "implied by purchase" }, "method", "no-affirmative-act"],
    ["terms accepted (R1)", { evidence: { action: "terms_accepted" } }, "evidence.action", "no-affirmative-act"],
    ["a method nobody knows", { method: "telepathy" }, "method", "unknown-method"],
    ["bundling with terms (R2)", { evidence: { bundledWithTerms: true } }, "evidence.bundledWithTerms", "bundled"],
    [
      "a condition of purchase (R2)",
      { evidence: { conditionOfPurchase: true } },
      "evidence.conditionOfPurchase",
      "conditional",
    ],
    ["a missing disclosure (R8)", { evidence: { disclosure: " " } }, "evidence.disclosure", "missing-disclosure"],
    [
      "an unknown version of the notice (R8)",
      { evidence: { policyVersion: "current" } },
      "evidence.policyVersion",
      "unknown-policy-version",
    ],
    ["a missing act", { evidence: { action: undefined } }, "evidence.action", "missing-action"],
    ["a language nobody speaks", { evidence: { language: "xx" } }, "evidence.language", "missing-language"],
    ["an act in the future", { evidence: { capturedAt: at(1000) } }, "evidence.capturedAt", "wrong-time"],
    ["a time that is none", { evidence: { capturedAt: "yesterday" } }, "evidence.capturedAt", "wrong-time"],
    ["another basis than consent (R16)", { basis: "soft-opt-in" }, "basis", "unsupported-basis"],
  ])("is refused for %s, saying why", (_, change, path, rule) => {
    const result = accept(change);
    expect(result.accepted).toBe(false);
    if (!result.accepted)
      expect(result.problems).toEqual([expect.objectContaining({ path, rule, expected: expect.stringMatching(/\w/) })]);
  });

  it("names everything that is wrong at once", () => {
    const result = accept({ method: "silence", evidence: { disclosure: "", policyVersion: "1" } });
    if (result.accepted) throw new Error("it must not be accepted");
    expect(result.problems.map(({ path }) => path)).toEqual([
      "method",
      "evidence.disclosure",
      "evidence.policyVersion",
    ]);
  });
});
