import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { callApi, check, freshNumber, ledgerOf, sentTexts, startTestStack, subjectOf, text } from "./stack.ts";

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

const grantOf = (phone: string, change: object = {}, evidence: object = {}) => ({
  phone,
  program: "club",
  purposes: ["news"],
  method: "web-form",
  evidence: {
    action: "ticked the box",
    disclosure: "Yes, text me the club's news. Reply STOP to end.",
    language: "en",
    policyVersion: "1",
    capturedAt: "2026-11-24T08:59:00Z",
    source: "https://club.example/join",
    ...evidence,
  },
  ...change,
});

describe("POST /v1/check", () => {
  it("answers a thousand numbers in the order asked, doubles and nonsense included", async () => {
    const stopped = freshNumber("+1");
    await text(stack, stopped, "STOP");
    const asked = Array.from({ length: 1000 }, (_, i) =>
      i % 3 === 0 ? stopped : i % 3 === 1 ? `+346110${String(i).padStart(5, "0")}` : `nonsense ${i}`,
    );
    const { status, body } = await callApi(stack, "POST /v1/check", { program: "acme", to: asked });
    expect(status).toBe(200);
    expect(body.results.map(({ to }: { to: string }) => to)).toEqual(asked);
    const reasons = body.results.map(({ reasons }: { reasons: string[] }) => reasons[0]);
    expect(reasons.slice(0, 3)).toEqual(["withdrawn", "no-consent", "invalid-number"]);
    expect(new Set(reasons)).toEqual(new Set(["withdrawn", "no-consent", "invalid-number"]));
  });

  it("tells at a later time what will have lapsed by then", async () => {
    const person = freshNumber("+1");
    await callApi(stack, "POST /v1/consents", grantOf(person));
    const at = "2029-01-01T00:00:00Z";
    const { body } = await callApi(stack, "POST /v1/check", { program: "club", to: person, at });
    expect(body.results).toEqual([
      expect.objectContaining({ allowed: false, status: "expired", reasons: ["expired"] }),
    ]);
  });

  it.each<[string, unknown, number, string]>([
    ["no JSON", "{", 400, ""],
    ["no program", { to: "+34600000001" }, 400, "program"],
    ["an unknown program", { program: "nobody", to: "+34600000001" }, 422, "program"],
    ["an unknown purpose", { program: "acme", purpose: "spam", to: "+34600000001" }, 422, "purpose"],
    ["no number", { program: "acme" }, 400, "to"],
    ["an empty list", { program: "acme", to: [] }, 400, "to"],
    [
      "more than a thousand numbers",
      { program: "acme", to: Array.from({ length: 1001 }, () => "+34600000001") },
      400,
      "to",
    ],
    ["a number among the numbers that is no text", { program: "acme", to: ["+34600000001", 7] }, 400, "to"],
    ["a time without a zone", { program: "acme", to: "+34600000001", at: "2026-11-24T09:00:00" }, 400, "at"],
    ["a member that does not exist", { program: "acme", to: "+34600000001", porpoise: "x" }, 400, "porpoise"],
  ])("refuses %s as a problem that names the member", async (_, body, status, path) => {
    const answer = await callApi(stack, "POST /v1/check", body);
    expect(answer.status).toBe(status);
    expect(answer.contentType).toBe("application/problem+json");
    expect(answer.body).toMatchObject({ status, type: expect.stringContaining("urn:"), title: expect.any(String) });
    if (path !== "") expect(answer.body.errors.map((error: { path: string }) => error.path).join()).toContain(path);
    expect(JSON.stringify(answer.body)).not.toContain("34600000001");
  });
});

describe("POST /v1/consents", () => {
  it("grants at once where the program wants single opt-in, and keeps the evidence in the ledger", async () => {
    const person = freshNumber("+1");
    const { status, body } = await callApi(stack, "POST /v1/consents", grantOf(person));
    expect([status, body.status, body.ledgerSeq]).toEqual([201, "granted", 1]);
    expect(await check(stack, person, "club")).toMatchObject({ allowed: true, ledgerSeq: 1 });
    const { ledger, verdict } = await ledgerOf(stack, person);
    expect(verdict.intact).toBe(true);
    expect(ledger[0].cause).toMatchObject({
      channel: "api",
      method: "web-form",
      evidence: { disclosure: expect.stringContaining("club's news") },
    });
    expect(ledger[0].personal["evidence.source"].value).toBe("https://club.example/join");
  });

  it("asks the number itself where the program wants double opt-in, once, and YES confirms", async () => {
    const person = freshNumber();
    const before = sentTexts(stack).length;
    const request = grantOf(
      person,
      { program: "acme", purposes: ["promotions"] },
      { policyVersion: "2026-05", language: "es" },
    );
    expect((await callApi(stack, "POST /v1/consents", request)).body.status).toBe("pending");
    expect((await callApi(stack, "POST /v1/consents", request)).body.status).toBe("pending");
    await stack.whenIdle();
    const sent = sentTexts(stack).slice(before);
    expect(sent).toHaveLength(1);
    expect(decodeURIComponent(sent[0]?.replaceAll("+", " ") ?? "")).toContain("Acme");
    stack.clock.advance(60_000);
    await text(stack, person, "SI");
    expect(await check(stack, person)).toMatchObject({ allowed: true, status: "granted" });
  });

  it("after a withdrawal is always pending, also for a program with single opt-in", async () => {
    const person = freshNumber("+1");
    await text(stack, person, "STOP", { connection: "wholesale", to: "+14155550101" });
    stack.clock.advance(30 * 86_400_000);
    const fresh = grantOf(person, {}, { capturedAt: stack.clock.now() });
    const { status, body } = await callApi(stack, "POST /v1/consents", fresh);
    expect([status, body.status]).toEqual([201, "pending"]);
    expect(await check(stack, person, "club")).toMatchObject({ allowed: false, status: "pending" });
  });

  it.each<[string, object, object, string]>([
    ["a pre-ticked box (R1)", {}, { action: "pre-ticked" }, "evidence.action"],
    ["silence (R1)", { method: "silence" }, {}, "method"],
    ["consent that a purchase implies (R1)", { method: "implied-by-purchase" }, {}, "method"],
    ["a missing disclosure (R8)", {}, { disclosure: undefined }, "evidence.disclosure"],
    ["an unknown version of the notice (R8)", {}, { policyVersion: "current" }, "evidence.policyVersion"],
    ["consent bundled with terms (R2)", {}, { bundledWithTerms: true }, "evidence.bundledWithTerms"],
  ])("refuses %s with 422, saying why", async (_, change, evidence, path) => {
    const person = freshNumber("+1");
    const { status, body } = await callApi(stack, "POST /v1/consents", grantOf(person, change, evidence));
    expect(status).toBe(422);
    expect(body.errors).toContainEqual({ path, expected: expect.any(String) });
    expect((await callApi(stack, "POST /v1/subjects/lookup", { phone: person })).status).toBe(404);
  });

  it.each<[string, object, string]>([
    ["no number", { phone: "600000001" }, "phone"],
    ["no purposes", { purposes: [] }, "purposes"],
    ["evidence that is none", { evidence: "trust me" }, "evidence"],
  ])("refuses %s with 400", async (_, change, path) => {
    const { status, body } = await callApi(stack, "POST /v1/consents", grantOf(freshNumber("+1"), change));
    expect(status).toBe(400);
    expect(body.errors.map((error: { path: string }) => error.path)).toContain(path);
  });
});

describe("POST /v1/withdrawals", () => {
  const withdrawal = (phone: string, more: object = {}) => ({
    phone,
    channel: "call-centre",
    receivedAt: stack.clock.now(),
    ...more,
  });

  it("has the effect of a STOP, for a program, for named purposes, or for all marketing", async () => {
    const person = freshNumber("+1");
    await callApi(stack, "POST /v1/consents", grantOf(person));
    const { status, body } = await callApi(
      stack,
      "POST /v1/withdrawals",
      withdrawal(person, { program: "club", note: "rang us" }),
    );
    expect([status, body.status, body.ledgerSeq]).toEqual([200, "withdrawn", 2]);
    expect(await check(stack, person, "club")).toMatchObject({ reasons: ["withdrawn"] });
    expect(await check(stack, person, "acme")).toMatchObject({ reasons: ["no-consent"] });
    await callApi(stack, "POST /v1/withdrawals", withdrawal(person));
    expect(await check(stack, person, "acme")).toMatchObject({ reasons: ["withdrawn"] });
    await callApi(stack, "POST /v1/withdrawals", withdrawal(person, { program: "acme", purposes: ["orders"] }));
    expect(await check(stack, person, "acme", "orders")).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
  });

  it("repeated changes nothing", async () => {
    const person = freshNumber("+1");
    await callApi(stack, "POST /v1/withdrawals", withdrawal(person));
    expect((await callApi(stack, "POST /v1/withdrawals", withdrawal(person))).body).toMatchObject({
      status: "withdrawn",
      ledgerSeq: 1,
    });
    expect((await ledgerOf(stack, person)).ledger).toHaveLength(1);
  });

  it.each<[string, object, number, string]>([
    ["the future", { receivedAt: "2031-01-01T00:00:00Z" }, 422, "receivedAt"],
    ["purposes without a program", { purposes: ["news"] }, 400, "program"],
    ["no channel", { channel: "" }, 400, "channel"],
  ])("refuses %s", async (_, change, expected, path) => {
    const { status, body } = await callApi(stack, "POST /v1/withdrawals", withdrawal(freshNumber("+1"), change));
    expect(status).toBe(expected);
    expect(body.errors[0].path).toBe(path);
  });
});

describe("GET /v1/subjects/{subject}", () => {
  it("finds somebody of whom only messages are held", async () => {
    const person = freshNumber();
    await text(stack, person, "what time do you open?");
    const { status, body } = await callApi(stack, "POST /v1/subjects/lookup", { phone: person });
    expect([status, body.state.programs]).toEqual([200, {}]);
    const held = (await callApi(stack, `GET /v1/subjects/${body.subject}/export`)).body;
    expect(held).toMatchObject({ phone: person, messages: [expect.objectContaining({ intent: "none" })], ledger: [] });
  });

  it("tells the state, the ledger and everything held, by a subject that holds no number", async () => {
    const person = freshNumber();
    await text(stack, person, "Baja ya, por favor");
    const subject = await subjectOf(stack, person);
    expect(subject).toMatch(/^v1\.[\w-]{43}$/);
    const state = await callApi(stack, `GET /v1/subjects/${subject}`);
    expect(state.body.state.programs.acme.promotions).toMatchObject({ status: "withdrawn", source: "sms" });
    expect(JSON.stringify(state.body)).not.toContain(person.slice(1));
    const held = (await callApi(stack, `GET /v1/subjects/${subject}/export`)).body;
    expect(held).toMatchObject({ subject, phone: person, requests: [], deliveries: [], replies: [] });
    expect(held.messages[0]).toMatchObject({
      connection: "twilio",
      from: person,
      to: "+14155550100",
      text: "Baja ya, por favor",
      intent: "opt-out",
      language: "es",
      rule: expect.stringMatching(/^es\./),
      reply: expect.stringContaining("Acme"),
    });
  });

  it("knows nothing of a subject that is none", async () => {
    for (const subject of ["v1.unknown", `v1.${"A".repeat(43)}`, "%2B34600000001"]) {
      expect((await callApi(stack, `GET /v1/subjects/${subject}`)).status).toBe(404);
      expect((await callApi(stack, `GET /v1/subjects/${subject}/ledger`)).status).toBe(404);
    }
  });
});
