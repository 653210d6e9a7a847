import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { CONFIGURATION } from "./configuration.ts";
import { check, freshNumber, ledgerOf, startTestStack, text } from "./stack.ts";

const CALL_TO_ACTION = "Texte ALTA al +1 415 555 0100 y reciba ofertas de Acme.";
const [acme, club] = CONFIGURATION.programs;

/** A notice that replaces another a week after the tests begin, and concerns one of the two purposes. */
const configuration = {
  ...CONFIGURATION,
  programs: [
    {
      ...acme,
      purposes: [
        { id: "promotions", kind: "marketing" },
        { id: "surveys", kind: "marketing" },
        { id: "orders", kind: "service" },
      ],
      privacyPolicy: [
        {
          url: "https://acme.example/privacy/2",
          version: "2026-12",
          date: "2026-12-01",
          reconsent: { purposes: ["surveys"] },
          decidedBy: "A. Officer",
          decidedOn: "2026-11-20",
          why: "Surveys are now evaluated by a third party.",
        },
        { url: "https://acme.example/privacy/1", version: "2026-05" },
      ],
      disclosures: { poster: { version: "7", texts: { en: "Text START for Acme's offers.", es: CALL_TO_ACTION } } },
      callToAction: { disclosure: "poster" },
    },
    club,
  ],
};

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack({ configuration });
});
afterAll(() => stack.stop());

describe("A change of the privacy notice", () => {
  it("stops from its day on exactly the grants that it concerns, until the person agrees to it (R12)", async () => {
    const person = freshNumber();
    const asked = await text(stack, person, "ALTA");
    expect(asked.replies[0]).toContain("Acme");
    const joined = await text(stack, person, "SI");
    expect(joined.replies[0]).toContain("https://acme.example/privacy/1");
    const withdrawn = freshNumber();
    await text(stack, withdrawn, "BAJA");
    expect(await check(stack, person, "acme", "surveys")).toMatchObject({ allowed: true });

    // Midnight in Berlin, where the controller is.
    stack.clock.set("2026-11-30T22:59:59Z");
    expect(await check(stack, person, "acme", "surveys")).toMatchObject({ allowed: true });
    stack.clock.set("2026-11-30T23:00:00Z");
    const { ledgerSeq } = await check(stack, person, "acme", "promotions");
    expect(await check(stack, person, "acme", "promotions")).toMatchObject({ allowed: true });
    expect(await check(stack, person, "acme", "surveys")).toMatchObject({
      allowed: false,
      status: "reconsent-required",
      reasons: ["reconsent-required"],
      ledgerSeq,
    });
    expect(await check(stack, withdrawn, "acme", "surveys")).toMatchObject({ reasons: ["withdrawn"] });
    await stack.whenIdle();
    expect(stack.outgoingCalls()).toEqual([]);

    const again = await text(stack, person, "ALTA");
    expect(again.replies[0]).toContain("https://acme.example/privacy/2");
    expect(await check(stack, person, "acme", "surveys")).toMatchObject({ allowed: true, ledgerSeq: ledgerSeq + 1 });
  });
});

describe("A keyword", () => {
  it("has the call to action that it answers as its evidence, and the request that it was asked to confirm with (R8, R22)", async () => {
    const person = freshNumber();
    const { replies } = await text(stack, person, "ALTA");
    await text(stack, person, "SI");
    const { ledger, verdict } = await ledgerOf(stack, person);
    expect(verdict.intact).toBe(true);
    expect(ledger[0]).toMatchObject({
      act: "requested",
      policyVersion: "2026-12",
      asked: replies[0],
      cause: { disclosure: { id: "poster", version: "7", language: "es", text: CALL_TO_ACTION } },
    });
    expect(ledger[1]).toMatchObject({ act: "confirmed", policyVersion: "2026-12" });
    expect(ledger[1].personal.messageId.value).toMatch(/./);
  });
});
