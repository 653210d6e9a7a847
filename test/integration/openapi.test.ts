import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { openapiDocument } from "../../infra/openapi/document.ts";
import { OPERATIONS } from "../../infra/openapi/operations.ts";
import { CONFIGURATION } from "./configuration.ts";
import { type ApiAnswer, callApi, exportOf, freshNumber, startTestStack, subjectOf, text } from "./stack.ts";

const CLUB = { connection: "wholesale", to: "+14155550101" };

let stack: LocalStack;
let subject: string;
beforeAll(async () => {
  stack = await startTestStack({
    configuration: { ...CONFIGURATION, registries: [{ id: "ecg" }], processors: ["crm"] },
  });
  const person = freshNumber();
  for (const words of ["START", "SÍ", "where is my parcel?", "STOP"]) await text(stack, person, words);
  await stack.simulate({
    kind: "delivery",
    connection: "twilio",
    recipient: person,
    status: "failed",
    errorCode: "30005",
  });
  subject = await subjectOf(stack, person);
  await stack.whenIdle();
  await stack.runSchedule("SignDaily");
});
afterAll(() => stack.stop());

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addSchema(JSON.parse(JSON.stringify({ $id: "contract", ...openapiDocument() })));

function validatorOf(name: string): ValidateFunction {
  const validate = ajv.getSchema(`contract#/components/schemas/${name}`);
  if (validate === undefined) throw new Error(`there is no schema ${name}`);
  return validate;
}

function expectValid(name: string, value: unknown): void {
  const validate = validatorOf(name);
  validate(value);
  expect(validate.errors ?? [], name).toEqual([]);
}

const grant = () => ({
  phone: freshNumber("+1"),
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
  },
});

async function openReview(): Promise<string> {
  const person = freshNumber("+1");
  await text(stack, person, "START", CLUB);
  stack.clock.advance(120_000);
  await text(stack, person, "spam", CLUB);
  const { body } = await callApi(stack, "GET /v1/reviews?limit=100");
  return body.reviews[0].id;
}

const asked = () => ({
  phone: freshNumber(),
  kind: "rectification",
  channel: "email",
  receivedAt: "2026-11-24T08:00:00Z",
  details: "the language is wrong",
});

async function openRequest(): Promise<string> {
  const { body } = await callApi(stack, "POST /v1/requests", asked());
  return body.id;
}

async function identifiedRequest(): Promise<string> {
  const person = freshNumber();
  await text(stack, person, "What data do you have about me?");
  return (await exportOf(stack, person)).requests[0].id;
}

interface Exercise {
  readonly request?: unknown;
  readonly path?: string;
}

/** A call of every operation that is answered as it should be, by the operation's id. */
const EXERCISES: Readonly<Record<string, () => Exercise | Promise<Exercise>>> = {
  check: () => ({ request: { program: "acme", to: [freshNumber(), freshNumber("+1"), "nonsense"] } }),
  recordConsent: () => ({ request: grant() }),
  recordWithdrawal: () => ({
    request: { phone: freshNumber(), channel: "call-centre", receivedAt: "2026-11-24T08:00:00Z", note: "by phone" },
  }),
  lookupSubject: async () => {
    const phone = freshNumber();
    await text(stack, phone, "STOP");
    return { request: { phone } };
  },
  restrictSubject: () => ({ request: { reason: "the person contests that the data are right" } }),
  liftRestriction: () => ({
    request: { reason: "settled", announcedAt: stack.clock.now(), announcedThrough: "letter" },
  }),
  holdSubject: () => ({ request: { reason: "a claim is pending", until: "2027-06-01T00:00:00Z" } }),
  releaseSubject: () => ({ request: { reason: "the claim is settled" } }),
  correctLedger: () => ({
    request: { corrects: 1, reason: "found in the yearly review", correction: "the form was in Catalan" },
  }),
  recordReassignment: () => ({
    request: { phone: freshNumber(), at: "2026-11-23T00:00:00Z", source: "numbering-database" },
  }),
  listReviews: async () => {
    await openReview();
    return { path: "/v1/reviews?limit=5" };
  },
  openRequest: () => ({ request: asked() }),
  listRequests: async () => {
    await openRequest();
    return { path: "/v1/requests?limit=5&kind=rectification" };
  },
  getRequest: async () => ({ path: `/v1/requests/${await openRequest()}` }),
  takeRequest: async () => ({ request: {}, path: `/v1/requests/${await openRequest()}/take` }),
  confirmRequest: async () => ({
    request: { processor: "crm" },
    path: `/v1/requests/${await openRequest()}/confirmations`,
  }),
  extendRequest: async () => ({
    request: { reason: "several systems have to be asked" },
    path: `/v1/requests/${await openRequest()}/extend`,
  }),
  refuseRequest: async () => ({
    request: { ground: "excessive", reason: "the fifth within a month" },
    path: `/v1/requests/${await openRequest()}/refuse`,
  }),
  completeRequest: async () => ({ request: {}, path: `/v1/requests/${await identifiedRequest()}/complete` }),
  withdrawRequest: async () => ({
    request: { reason: "settled on the telephone" },
    path: `/v1/requests/${await openRequest()}/withdraw`,
  }),
  decideReview: async () => ({ request: { decision: "confirm" }, path: `/v1/reviews/${await openReview()}` }),
  sendLink: async () => {
    const phone = freshNumber();
    await text(stack, phone, "START");
    return { request: { phone, program: "acme", purpose: "preferences" } };
  },
  listNumbers: () => ({
    request: { asOf: "2026-11-20T00:00:00Z", entries: [{ phone: freshNumber(), since: "2025-01-31T00:00:00Z" }] },
    path: "/v1/registries/ecg/entries",
  }),
  completeList: () => ({ request: { asOf: "2026-11-20T00:00:00Z" }, path: "/v1/registries/ecg" }),
  getSignedHead: () => ({ path: "/v1/heads/latest" }),
};

async function exercised(route: string): Promise<{ readonly request?: unknown; readonly answer: ApiAnswer }> {
  const [method = "", path = ""] = route.split(" ");
  const exercise = await EXERCISES[OPERATIONS[route]?.id ?? ""]?.();
  const called = exercise?.path ?? path.replace("{subject}", subject);
  const answer = await callApi(stack, `${method} ${called}`, exercise?.request);
  return { ...(exercise?.request !== undefined && { request: exercise.request }), answer };
}

const capitalised = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;

describe("GET /v1/openapi.json", () => {
  it("serves the very document that is generated", async () => {
    const { status, contentType, body } = await callApi(stack, "GET /v1/openapi.json");
    expect({ status, contentType }).toEqual({ status: 200, contentType: "application/vnd.oai.openapi+json" });
    expect(body).toEqual(JSON.parse(JSON.stringify(openapiDocument())));
  });
});

describe("The contract", () => {
  it.each(Object.entries(OPERATIONS).map(([route, operation]) => [route, operation] as const))(
    "describes what %s takes and answers",
    async (route, { id, status, contentType = "application/json", request: wanted }) => {
      const { request, answer } = await exercised(route);
      expect([answer.status, answer.contentType], JSON.stringify(answer.body)).toEqual([status, contentType]);
      expectValid(`${capitalised(id)}Answer`, answer.body);
      expect(request !== undefined).toBe(wanted !== undefined);
      if (request !== undefined) expectValid(`${capitalised(id)}Request`, request);
    },
  );

  it.each<[string, unknown, number]>([
    ["POST /v1/check", {}, 400],
    ["POST /v1/check", { program: "nobody", to: "+34600000001" }, 422],
    ["POST /v1/consents", "{", 400],
    [
      "POST /v1/consents",
      { phone: "+34600000001", program: "club", purposes: ["news"], method: "silence", evidence: {} },
      422,
    ],
    ["POST /v1/withdrawals", { phone: 1 }, 400],
    ["POST /v1/subjects/lookup", { phone: "+34600999999" }, 404],
    ["GET /v1/subjects/nobody/ledger", undefined, 404],
    ["GET /v1/heads/1999-01-01", undefined, 404],
    ["GET /v1/changes?since=yesterday", undefined, 400],
  ])("describes the refusal of %s %j", async (route, request, status) => {
    const answer = await callApi(stack, route, request);
    expect([answer.status, answer.contentType]).toEqual([status, "application/problem+json"]);
    expectValid("Problem", answer.body);
    expect(answer.body.status).toBe(status);
  });

  it("takes no request that the route refuses for its shape, and the other way round", async () => {
    const validate = validatorOf("RecordWithdrawalRequest");
    const whole = { phone: "+34600000001", channel: "call-centre", receivedAt: "2026-11-24T08:00:00Z" };
    const spoilt: readonly object[] = [
      { ...whole, phone: "600000001" },
      { ...whole, receivedAt: "yesterday" },
      { ...whole, channel: "" },
      { ...whole, purposes: [] },
      { ...whole, more: true },
      { channel: "call-centre", receivedAt: "2026-11-24T08:00:00Z" },
    ];
    expect(validate(whole)).toBe(true);
    for (const request of spoilt) {
      expect(validate(request), JSON.stringify(request)).toBe(false);
      expect((await callApi(stack, "POST /v1/withdrawals", request)).status).toBe(400);
    }
  });
});
