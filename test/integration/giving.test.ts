import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consentAnswer } from "../../functions/api/shapes/consents.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { CONFIGURATION } from "./configuration.ts";
import {
  callApi,
  check,
  exportOf,
  freshNumber,
  ledgerOf,
  sentTexts,
  startTestStack,
  subjectOf,
  text,
} from "./stack.ts";

const [acme, club] = CONFIGURATION.programs;
const NOTICE = "Text me offers. Consent is not a condition of any purchase. STOP ends it.";

/** Two purposes that need consent, customers in Spain, written consent for +1, and addresses kept shortened. */
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
      softOptIn: { countries: ["ES"] },
      minors: { ageOfConsent: 14, guardian: "accept" },
      writtenConsent: true,
      disclosures: { form: { version: "3", texts: { en: NOTICE }, notConditionOfPurchase: true } },
      callToAction: { disclosure: "form", purposes: ["promotions"] },
    },
    club,
  ],
  evidence: { ipAddress: "truncate" },
};

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack({ configuration });
});
afterAll(() => stack.stop());

interface Change {
  readonly [member: string]: unknown;
  readonly evidence?: Readonly<Record<string, unknown>>;
}

function give(phone: string, { evidence, ...change }: Change = {}) {
  return callApi(stack, "POST /v1/consents", {
    phone,
    program: "acme",
    purposes: ["promotions"],
    method: "web-form",
    ...change,
    evidence: {
      action: "ticked the box",
      disclosure: "Text me Acme's offers. Reply STOP to end.",
      language: "en",
      policyVersion: "2026-05",
      capturedAt: stack.clock.now(),
      ...evidence,
    },
  });
}

const CUSTOMER = {
  basis: "soft-opt-in",
  method: "point-of-sale",
  evidence: {
    action: undefined,
    sale: "order 4711",
    saleDate: "2026-11-20",
    similarProducts: "sports shoes",
    refusalOfferedAtCollection: true,
    refusalOfferedInEachMessage: true,
  },
};

describe("A grant through the API", () => {
  it("answers with what became of each purpose, and asks the number itself once (R18, R20)", async () => {
    const person = freshNumber();
    const both = {
      purposes: ["promotions", "surveys"],
      evidence: { actions: { promotions: "ticked", surveys: "ticked too" } },
    };
    const before = sentTexts(stack).length;
    const { status, body } = await give(person, both);
    expect(status).toBe(201);
    expect(v.parse(consentAnswer, body)).toMatchObject({
      status: "pending",
      purposes: [
        { purpose: "promotions", status: "pending" },
        { purpose: "surveys", status: "pending" },
      ],
    });
    await stack.whenIdle();
    await give(person, both);
    stack.clock.advance(48 * 3_600_000);
    await stack.whenIdle();
    const sent = sentTexts(stack).slice(before);
    expect(sent).toHaveLength(1);
    const { ledger } = await ledgerOf(stack, person);
    expect(ledger).toHaveLength(1);
    expect(new URLSearchParams(sent[0]).get("Body")).toBe(ledger[0].asked);
    expect(ledger[0]).toMatchObject({ act: "requested", asked: expect.stringContaining("YES") });
    await text(stack, person, "YES");
    expect(await check(stack, person, "acme", "surveys")).toMatchObject({ allowed: true });
  });

  it("is refused while the person is restricted, where they would have to be asked to confirm it", async () => {
    const person = freshNumber();
    await text(stack, person, "hello");
    const subject = await subjectOf(stack, person);
    await callApi(stack, `POST /v1/subjects/${subject}/restriction`, { reason: "contested" });
    const before = sentTexts(stack).length;
    const { status, body } = await give(person);
    expect([status, body.type]).toEqual([409, expect.stringContaining("restricted")]);
    await stack.whenIdle();
    expect(sentTexts(stack)).toHaveLength(before);
    expect((await ledgerOf(stack, person)).ledger.map(({ act }: { act: string }) => act)).toEqual(["restricted"]);
    const told = { announcedAt: stack.clock.now(), announcedThrough: "letter" };
    await callApi(stack, `DELETE /v1/subjects/${subject}/restriction`, told);
    expect((await give(person)).body.status).toBe("pending");
  });

  it("that the number has confirmed to another system is not asked for again, but where a withdrawal stands (R19)", async () => {
    const confirmation = { at: "2026-11-24T08:30:00.000Z", how: "sms-reply", where: "the shop's former platform" };
    const evidence = { capturedAt: "2026-11-24T08:00:00Z", confirmation };
    await stack.whenIdle();
    const before = sentTexts(stack).length;
    const person = freshNumber();
    expect((await give(person, { evidence })).body.status).toBe("granted");
    const [entry] = (await ledgerOf(stack, person)).ledger;
    expect(entry.cause.evidence.confirmation).toEqual(confirmation);
    await stack.whenIdle();
    expect(sentTexts(stack)).toHaveLength(before);
    expect(await check(stack, person)).toMatchObject({ allowed: true });

    const stopped = freshNumber();
    const stop = { phone: stopped, channel: "call-centre", receivedAt: "2026-11-24T08:10:00Z" };
    await callApi(stack, "POST /v1/withdrawals", stop);
    expect((await give(stopped, { evidence })).body.status).toBe("pending");
    const mailed = { ...evidence, confirmation: { ...confirmation, how: "email" } };
    const { status, body } = await give(freshNumber(), { evidence: mailed });
    expect([status, body.errors[0].path]).toEqual([422, "evidence.confirmation.how"]);
  });

  it("that was confirmed by e-mail is still to be confirmed from the number (R19)", async () => {
    const person = freshNumber();
    expect((await give(person, { method: "email-reply" })).body.status).toBe("pending");
    expect(await check(stack, person)).toMatchObject({ allowed: false, reasons: ["pending"] });
  });

  it("keeps a disclosure that is referred to word for word, the controller, and what may identify the person erasably (R3, R8)", async () => {
    const person = freshNumber();
    const { status } = await give(person, {
      evidence: {
        disclosure: undefined,
        disclosureId: "form",
        disclosureVersion: "3",
        partners: ["Beta GmbH"],
        salesperson: "N. N.",
      },
    });
    expect(status).toBe(201);
    const [entry] = (await ledgerOf(stack, person)).ledger;
    expect(entry.cause.evidence).toMatchObject({
      disclosure: NOTICE,
      disclosureId: "form",
      disclosureVersion: "3",
      controller: "Acme GmbH",
      partners: ["Beta GmbH"],
    });
    expect(entry.personal["evidence.salesperson"].value).toBe("N. N.");
  });

  it("keeps no more of an IP address than its network (R9)", async () => {
    const person = freshNumber();
    await give(person, { evidence: { ip: "203.0.113.77" } });
    const held = JSON.stringify(await exportOf(stack, person));
    expect(held).not.toContain("203.0.113.77");
    expect((await ledgerOf(stack, person)).ledger[0].personal["evidence.ipAddress"].value).toBe("203.0.113.0");
  });

  it.each<[string, Change, string]>([
    ["an import as its method", { method: "import" }, "method"],
    ["an import as what was done", { evidence: { action: "imported" } }, "evidence.action"],
    ["one yes to two purposes (R2)", { purposes: ["promotions", "surveys"] }, "evidence.actions"],
    ["unnamed partners (R3)", { evidence: { partners: "our partners" } }, "evidence.partners"],
    ["a child without a guardian (R5)", { evidence: { ageBand: "13-15" } }, "evidence.guardian"],
    [
      "a disclosure in no known version (R8)",
      { evidence: { disclosureId: "form", disclosureVersion: "9" } },
      "evidence.disclosureId",
    ],
    [
      "a customer of whom half is known (R14)",
      { ...CUSTOMER, evidence: { ...CUSTOMER.evidence, similarProducts: undefined } },
      "evidence.similarProducts",
    ],
  ])("is refused for %s, and leaves nothing behind", async (_, change, path) => {
    const person = freshNumber();
    const { status, body } = await give(person, change);
    expect(status).toBe(422);
    expect(body.errors.map((error: { path: string }) => error.path)).toContain(path);
    expect((await callApi(stack, "POST /v1/subjects/lookup", { phone: person })).status).toBe(404);
  });

  it("for marketing to a number under +1 has to be signed, where the program says so (R46)", async () => {
    const person = freshNumber("+1");
    const { status, body } = await give(person);
    expect(status).toBe(422);
    expect(body.errors.map((error: { path: string }) => error.path)).toEqual([
      "evidence.signature",
      "evidence.notConditionOfPurchase",
    ]);
    const signed = {
      disclosure: undefined,
      disclosureId: "form",
      disclosureVersion: "3",
      signature: "typed their name",
    };
    expect((await give(person, { evidence: signed })).status).toBe(201);
  });
});

describe("A person who has withdrawn", () => {
  it("is not asked on the word of a form that is older than the withdrawal, or of an import (R6)", async () => {
    const person = freshNumber();
    const capturedAt = stack.clock.now();
    stack.clock.advance(3_600_000);
    await text(stack, person, "STOP");
    stack.clock.advance(3_600_000);
    const before = sentTexts(stack).length;
    const stale = await give(person, { evidence: { capturedAt, source: "import" } });
    expect([stale.status, stale.body.errors[0].path]).toEqual([422, "evidence.capturedAt"]);
    await stack.whenIdle();
    expect(sentTexts(stack)).toHaveLength(before);
    expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"] });
  });

  it("in California is not asked at a till for a year, and is heard on a form of their own (R13)", async () => {
    const person = freshNumber();
    await text(stack, person, "STOP");
    stack.clock.advance(3_600_000);
    const evidence = { region: "US-CA" };
    const asked = await give(person, { method: "point-of-sale", evidence });
    expect([asked.status, asked.body.type]).toEqual([409, "urn:sms-consent:problem:asked-again-too-soon"]);
    expect(asked.body.detail).toMatch(/^not before 202\d-/);
    expect(await check(stack, person)).toMatchObject({ status: "withdrawn" });
    expect((await give(person, { evidence })).body.status).toBe("pending");
  });

  it("is asked once on a fresh act of their own, and is in only by the answer", async () => {
    const person = freshNumber();
    await text(stack, person, "STOP");
    stack.clock.advance(3_600_000);
    expect((await give(person)).body.status).toBe("pending");
    expect(await check(stack, person)).toMatchObject({ allowed: false, status: "pending" });
    stack.clock.advance(60_000);
    await text(stack, person, "YES");
    expect(await check(stack, person)).toMatchObject({ allowed: true });
  });
});

describe("A customer without consent", () => {
  it("may be texted on a basis of its own, until they refuse; then no sale brings it back (R14, R15, R16)", async () => {
    const person = freshNumber();
    const { status, body } = await give(person, CUSTOMER);
    expect([status, body.status]).toEqual([201, "granted"]);
    expect(await check(stack, person)).toMatchObject({ allowed: true });
    const { state } = (await callApi(stack, `GET /v1/subjects/${await subjectOf(stack, person)}`)).body;
    expect(state.programs.acme.promotions).toMatchObject({
      basis: "soft-opt-in",
      expiresAt: "2029-11-20T00:00:00.000Z",
    });
    expect((await ledgerOf(stack, person)).ledger[0].cause).toMatchObject({ basis: "soft-opt-in" });
    const receipts = await callApi(stack, `GET /v1/subjects/${await subjectOf(stack, person)}/receipts`);
    expect(receipts.body["@graph"][0]["dpv:hasProcess"][0]["dpv:hasLegalBasis"]).toBe("dpv:LegalBasis");
    stack.clock.advance(3_600_000);
    await text(stack, person, "BAJA");
    expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"] });
    stack.clock.advance(3_600_000);
    const again = await give(person, CUSTOMER);
    expect([again.status, again.body.errors[0].path]).toEqual([422, "basis"]);
  });

  it("is none where the program has not enabled it", async () => {
    expect((await give(freshNumber("+1"), CUSTOMER)).body.errors[0].path).toBe("basis");
  });
});

describe("A keyword", () => {
  it("grants no more than the call to action names (R2)", async () => {
    const person = freshNumber();
    await text(stack, person, "START");
    await text(stack, person, "YES");
    expect(await check(stack, person, "acme", "promotions")).toMatchObject({ allowed: true });
    expect(await check(stack, person, "acme", "surveys")).toMatchObject({ reasons: ["no-consent"] });
  });
});

describe("The answer to a request to confirm", () => {
  it.each(["ok", "👍", "thanks", "maybe later", "who is this?"])(
    "%s is no yes, and leaves it open (R23)",
    async (words) => {
      const person = freshNumber();
      await text(stack, person, "START");
      await text(stack, person, words);
      expect(await check(stack, person)).toMatchObject({ allowed: false, reasons: ["pending"] });
    },
  );

  it.each(["No", "no gracias", "STOP", "nope"])("%s ends it, and is on record as a refusal (R23)", async (words) => {
    const person = freshNumber();
    await text(stack, person, "START");
    await text(stack, person, words);
    expect(await check(stack, person)).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
    const { ledger } = await ledgerOf(stack, person);
    expect(ledger.map(({ act }: { act: string }) => act)).toEqual(["requested", "withdrawn"]);
    stack.clock.advance(60_000);
    await text(stack, person, "YES");
    expect(await check(stack, person)).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
  });

  it("is on record beside the request: what was asked, what came back, by which messages and when (R22)", async () => {
    const person = freshNumber();
    await text(stack, person, "START");
    await text(stack, person, "YES");
    const [asked, confirmed] = (await ledgerOf(stack, person)).ledger;
    expect(asked).toMatchObject({
      act: "requested",
      asked: expect.stringContaining("Acme"),
      receivedAt: expect.any(String),
    });
    expect(confirmed).toMatchObject({ act: "confirmed", cause: { intent: "confirm" }, receivedAt: expect.any(String) });
    for (const { personal } of [asked, confirmed]) expect(personal.messageId.value).toMatch(/^SM[0-9a-f]{32}$/);
    expect(confirmed.commitments.text).toMatch(/^[0-9a-f]{64}$/);
  });

  it("means nothing where nothing was asked", async () => {
    const person = freshNumber();
    const { replies } = await text(stack, person, "No");
    expect(replies).toEqual([]);
    expect(await check(stack, person)).toMatchObject({ reasons: ["no-consent"] });
  });
});
