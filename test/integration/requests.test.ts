import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requestAnswer, requestOpened, requestsAnswer, requestView } from "../../functions/api/shapes/requests.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { CONFIGURATION } from "./configuration.ts";
import { callApi, check, exportOf, freshNumber, ledgerOf, startTestStack, subjectOf, text } from "./stack.ts";

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack({ configuration: { ...CONFIGURATION, processors: ["crm"] } });
});
afterAll(() => stack.stop());

async function requestsOf(phone: string) {
  const { requests } = await exportOf(stack, phone);
  return requests.map((request: unknown) => v.parse(requestView, request));
}

async function ask(phone: string, kind: string, change: object = {}) {
  const request = { phone, kind, channel: "email", receivedAt: "2026-11-24T08:00:00Z", ...change };
  const { status, body } = await callApi(stack, "POST /v1/requests", request);
  expect([status, body]).toEqual([201, expect.anything()]);
  return v.parse(requestOpened, body);
}

const step = (id: string, name: string, body: object = {}) => callApi(stack, `POST /v1/requests/${id}/${name}`, body);

async function done(id: string, name: string, body: object = {}) {
  const answer = await step(id, name, body);
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  return v.parse(requestAnswer, answer.body).request;
}

async function refused(id: string, name: string, body: object = {}) {
  const { status, body: problem } = await step(id, name, body);
  return [status, String(problem.type).split(/[:/]/).at(-1)];
}

describe("A text that asks about the person's data", () => {
  it("opens a request that is identified at once, and what is held is handed over by a link to the number, in the person's language (R54, R60)", async () => {
    const person = freshNumber();
    const { replies } = await text(stack, person, "QUÉ DATOS TENÉIS DE MÍ");
    const [request] = await requestsOf(person);
    expect(request).toMatchObject({
      kind: "access",
      status: "identified",
      channel: "sms",
      dueAt: "2026-12-24T22:59:59.999Z",
      targetAt: "2026-12-22T22:59:59.999Z",
    });
    expect(replies).toHaveLength(1);
    expect(replies[0]).toContain(request.reference);
    expect(replies[0]).toMatch(/sus datos .*\/p\/[\w-]{22}/);
    const { ledger, verdict } = await ledgerOf(stack, person);
    expect(verdict.intact).toBe(true);
    expect(ledger).toMatchObject([{ act: "request-opened", request: { kind: "access", ledgerSeq: 1 } }]);
    const { state } = (await callApi(stack, `GET /v1/subjects/${await subjectOf(stack, person)}`)).body;
    expect(state.requests).toEqual([{ id: request.id, kind: "access", program: "acme", dueAt: request.dueAt }]);
  });

  it("joins the one that is open, whose date holds; within a day it is only answered (R58)", async () => {
    const person = freshNumber();
    await text(stack, person, "What data do you have about me?");
    stack.clock.advance(3_600_000);
    const { replies } = await text(stack, person, "which data do you hold about me");
    stack.clock.advance(86_400_000);
    await text(stack, person, "What data do you have about me?");
    const requests = await requestsOf(person);
    expect(requests).toHaveLength(1);
    expect(replies[0]).toContain(requests[0].reference);
    expect(requests[0].steps.map(({ step }: { step: string }) => step)).toEqual(["received", "identified", "joined"]);
    expect((await ledgerOf(stack, person)).ledger.map(({ act }: { act: string }) => act)).toEqual([
      "request-opened",
      "request-joined",
    ]);
    stack.clock.set("2026-11-24T12:00:00Z");
  });

  it("stops messages and opens the request in one go, each with its entry, and says both", async () => {
    const person = freshNumber();
    await text(stack, person, "START");
    await text(stack, person, "YES");
    const { replies } = await text(stack, person, "STOP and delete all my data");
    expect(await check(stack, person)).toMatchObject({ allowed: false });
    const { ledger } = await ledgerOf(stack, person);
    const acts = ledger.map(({ act }: { act: string }) => act);
    expect(acts.slice(acts.indexOf("withdrawn")).slice(0, 2)).toEqual(["withdrawn", "request-opened"]);
    const opened = ledger.find(({ act }: { act: string }) => act === "request-opened");
    expect(opened.request).toMatchObject({ kind: "erasure", ledgerSeq: opened.seq });
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatch(/baja confirmada.*\n.*referencia [2-9A-Z]{6}/);
  });
});

describe("POST /v1/requests", () => {
  it("opens a request that is identified once the number asks the same (R60, R98), and joins it when it is made again", async () => {
    const person = freshNumber();
    const made = await ask(person, "access");
    expect(made).toMatchObject({ status: "received", joined: false, ledgerSeq: 1 });
    expect(await ask(person, "access", { receivedAt: "2026-11-24T10:00:00Z" })).toMatchObject({
      id: made.id,
      dueAt: made.dueAt,
      joined: true,
    });
    expect(await refused(made.id, "complete")).toEqual([409, "not-identified"]);
    await text(stack, person, "What data do you have about me?");
    const [request] = await requestsOf(person);
    expect(request).toMatchObject({ id: made.id, status: "identified", dueAt: made.dueAt });
  });

  it("stops messages for an objection or an erasure at once, proven or not (R63)", async () => {
    const person = freshNumber();
    await text(stack, person, "START");
    await text(stack, person, "YES");
    const { id } = await ask(person, "objection", { receivedAt: stack.clock.now() });
    expect(await check(stack, person)).toMatchObject({ allowed: false });
    expect(await done(id, "confirmations", { processor: "crm" })).toMatchObject({ status: "completed" });
  });

  it("refuses a time to come, a kind that is none and a program that is not there, naming the member", async () => {
    const ask = { phone: freshNumber(), kind: "access", channel: "email", receivedAt: "2026-11-24T08:00:00Z" };
    const wrong: readonly (readonly [object, number, string])[] = [
      [{ receivedAt: "2027-11-24T08:00:00Z" }, 422, "receivedAt"],
      [{ kind: "oblivion" }, 400, "kind"],
      [{ program: "nobody" }, 422, "program"],
    ];
    for (const [change, status, path] of wrong) {
      const answer = await callApi(stack, "POST /v1/requests", { ...ask, ...change });
      expect([answer.status, answer.body.errors[0].path]).toEqual([status, path]);
    }
  });
});

describe("A request in the hands of operators", () => {
  it("is taken, extended once, and completed only when every processor has confirmed; each again changes nothing (R56, R77)", async () => {
    const person = freshNumber();
    await text(stack, person, "My data are wrong, please correct them");
    const [{ id }] = await requestsOf(person);
    expect(await done(id, "take")).toMatchObject({ kind: "rectification", status: "in-progress" });
    const extended = await done(id, "extend", { reason: "many systems" });
    expect(extended).toMatchObject({ dueAt: "2027-02-24T22:59:59.999Z", processors: { crm: null } });
    expect(await done(id, "extend", { reason: "many systems" })).toEqual(extended);
    expect(await refused(id, "extend", { reason: "and more" })).toEqual([409, "already-extended"]);
    expect(await refused(id, "complete")).toEqual([409, "outstanding"]);
    expect(await refused(id, "confirmations", { processor: "nobody" })).toEqual([422, "unknown-processor"]);
    await done(id, "confirmations", { processor: "crm" });
    const completed = await done(id, "complete");
    expect(completed).toMatchObject({ status: "completed" });
    expect(await done(id, "complete")).toEqual(completed);
    expect(completed.steps.map(({ step }) => step)).toEqual([
      "received",
      "identified",
      "taken",
      "extended",
      "confirmed",
      "completed",
    ]);
    expect(await refused(id, "take")).toEqual([409, "is-over"]);
    const { ledger, verdict } = await ledgerOf(stack, person);
    expect(verdict.intact).toBe(true);
    expect(ledger.map(({ act }: { act: string }) => act)).toEqual(
      ["opened", "taken", "extended", "confirmed", "completed"].map((act) => `request-${act}`),
    );
  });

  it("is refused on a ground, and as excessive only with a justification (R57)", async () => {
    const { id } = await ask(freshNumber(), "portability");
    expect(await refused(id, "refuse", { ground: "excessive" })).toEqual([422, "not-justified"]);
    expect(await done(id, "refuse", { ground: "excessive", reason: "daily" })).toMatchObject({ refusal: "excessive" });
    expect(await refused(id, "refuse", { ground: "no-match" })).toEqual([409, "is-over"]);
  });

  it("is listed by when it is due, page by page, and with those that are over once it is", async () => {
    const late = await ask(freshNumber(), "restriction", { receivedAt: "2026-10-01T08:00:00Z" });
    await ask(freshNumber(), "restriction", { receivedAt: "2026-10-05T08:00:00Z" });
    const list = async (query: object) => {
      const { status, body } = await callApi(stack, `GET /v1/requests?${new URLSearchParams(Object.entries(query))}`);
      expect(status).toBe(200);
      return v.parse(requestsAnswer, body);
    };
    const first = await list({ limit: "1" });
    expect(first.requests.map(({ id }) => id)).toEqual([late.id]);
    const second = await list({ limit: "1", cursor: first.cursor });
    expect(second.requests[0]?.dueAt).toBe("2026-11-05T22:59:59.999Z");
    expect((await list({ dueBefore: "2026-11-02T00:00:00Z" })).requests).toHaveLength(0);
    expect((await list({ dueBefore: "2026-11-06T00:00:00Z" })).requests).toHaveLength(2);
    await done(late.id, "withdraw", { reason: "settled" });
    const over = await list({ status: "withdrawn", kind: "restriction" });
    expect(over.requests.map(({ id }) => id)).toContain(late.id);
    expect((await list({ limit: "1" })).requests.map(({ id }) => id)).not.toContain(late.id);
  });

  it("is unknown under any other id", async () => {
    const { status, body } = await callApi(stack, "GET /v1/requests/v1.nobody.1");
    expect([status, String(body.type)]).toEqual([404, expect.stringContaining("unknown-request")]);
    expect((await step(`v1.${"a".repeat(43)}.7`, "take")).status).toBe(404);
  });
});

describe("The schedule", () => {
  it("says on record and on the bus that a request is due within a week, and that it is overdue, each once (R77)", async () => {
    const person = freshNumber();
    const { id, subject } = await ask(person, "portability");
    const run = async (at: string) => {
      stack.clock.set(at);
      expect((await stack.runSchedule("MeetDeadlines")).map(({ outcome }) => outcome)).toEqual(["returned"]);
      await stack.whenIdle();
    };
    await run("2026-12-16T09:00:00Z");
    await run("2026-12-18T09:00:00Z");
    await run("2026-12-19T09:00:00Z");
    await run("2026-12-25T09:00:00Z");
    await run("2026-12-26T09:00:00Z");
    const { body } = await callApi(stack, `GET /v1/requests/${id}`);
    expect(body.steps.map(({ step }: { step: string }) => step)).toEqual(["received", "due-soon", "overdue"]);
    const types = JSON.stringify(stack.busEvents().filter((event) => JSON.stringify(event).includes(subject)));
    expect(types).toContain("request.due-soon");
    expect(types).toContain("request.overdue");
    expect((await ledgerOf(stack, person)).verdict.intact).toBe(true);
  });
});
