import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { newPerson, type PersonState, stateExpiry } from "../../functions/consent/state.ts";
import type { Deployment, Program } from "../../functions/deployment.ts";
import { type Instant, instantOf } from "../../functions/instant.ts";
import { parseE164 } from "../../functions/phone-number.ts";
import { type AskedFor, decideOpening } from "../../functions/rights/decide-opening.ts";
import { complete, confirmProcessor, isRefused } from "../../functions/rights/decide-request.ts";
import { kept, withRequest } from "../../functions/rights/on-record.ts";
import { type DataRequest, REQUEST_KINDS, type RequestKind } from "../../functions/rights/request.ts";
import { subjectOf } from "../../functions/subject.ts";
import { publicHolidaysOf } from "../../infra/public-holidays.ts";
import { ACME } from "../consent/programs.ts";

const phone = parseE164("+34600000001");
if (phone === undefined) throw new Error("no number");
const NOW = instantOf(Date.UTC(2026, 10, 24, 9));
const DAY = 86_400_000;
const later = (days: number): Instant => instantOf(Date.parse(NOW) + days * DAY);
const nobody = newPerson(subjectOf(phone, { version: 1, secret: "a pepper of the tests" }), phone, NOW);

beforeEach(() => {
  const countries = ["DE", "GB", "US", "BR", "ES"];
  vi.stubGlobal("PUBLIC_HOLIDAYS", Object.fromEntries(countries.map((name) => [name, publicHolidaysOf(name)])));
});

const programIn = (country: string, timeZone: string, change: Partial<Program> = {}): Program => ({
  ...ACME,
  ...change,
  controller: { name: `Acme ${country}`, country, timeZone },
});

const deploymentOf = (programs: Deployment["programs"], processors: readonly string[]): Deployment => ({
  connections: {},
  programs,
  retention: {},
  processors,
  events: { includePhone: false },
  api: { type: "iam" },
  concurrency: {},
});

function ask(
  state: PersonState,
  kinds: readonly RequestKind[],
  receivedAt: Instant = NOW,
  { program = ACME, processors = ["crm"], identified = true, seq = 1 } = {},
) {
  const asking = { kinds, program, channel: "sms", receivedAt, by: "person" } as const;
  const proven = { ...asking, ...(identified && { identifiedAt: receivedAt }) };
  return decideOpening(state, proven, seq, deploymentOf([program], processors), receivedAt);
}

function requestOf({ write }: AskedFor): DataRequest {
  if (write === undefined || !("request" in write)) throw new Error("no request was opened");
  return write.request;
}

const only = (asked: readonly AskedFor[]): AskedFor => {
  const [one, ...more] = asked;
  if (one === undefined || more.length > 0) throw new Error("not one");
  return one;
};

describe("What a person asks about their data", () => {
  it.each([
    ["DE", "Europe/Berlin", "2026-01-31T11:00:00Z", "2026-03-02T22:59:59.999Z"],
    ["DE", "Europe/Berlin", "2028-01-31T11:00:00Z", "2028-02-29T22:59:59.999Z"],
    ["DE", "Europe/Berlin", "2026-11-25T11:00:00Z", "2026-12-28T22:59:59.999Z"],
    ["ES", "Europe/Madrid", "2026-06-30T23:30:00Z", "2026-08-03T21:59:59.999Z"],
    ["GB", "Europe/London", "2026-11-25T11:00:00Z", "2026-12-29T23:59:59.999Z"],
    ["US", "America/Los_Angeles", "2026-11-24T11:00:00Z", "2027-01-09T07:59:59.999Z"],
    ["BR", "America/Sao_Paulo", "2026-11-24T11:00:00Z", "2026-12-10T02:59:59.999Z"],
  ])(
    "of a controller in %s (%s) on %s is due at %s, by the law of that country (R54, R55)",
    (country, zone, at, due) => {
      const program = programIn(country, zone);
      expect(only(ask(nobody, ["access"], instantOf(Date.parse(at)), { program }).asked).dueAt).toBe(due);
    },
  );

  it("is due by another law where the configuration says so", () => {
    const program = { ...ACME, controller: { ...ACME.controller, regime: "ccpa" as const } };
    expect(requestOf(only(ask(nobody, ["access"], NOW, { program }).asked))).toMatchObject({
      regime: "ccpa",
      acknowledgeBy: "2026-12-08T22:59:59.999Z",
    });
  });

  it("opens a request for each wish, whose entries follow each other, with who has to be told (R58)", () => {
    const { state, asked } = ask(nobody, ["access", "erasure"], NOW, { seq: 4 });
    expect(asked.map(({ ledgerSeq, kind }) => [ledgerSeq, kind])).toEqual([
      [4, "access"],
      [5, "erasure"],
    ]);
    expect(asked.map((one) => requestOf(one).processors)).toEqual([{}, { crm: null }]);
    expect(state.requests?.map(({ ledgerSeq, identified }) => [ledgerSeq, identified])).toEqual([
      [4, true],
      [5, true],
    ]);
  });

  it("joins what is open, on record at most once a day, and its date holds (R58)", () => {
    const first = ask(nobody, ["access"]);
    const soon = ask(first.state, ["access"], later(0.9), { seq: 2 });
    expect(soon).toMatchObject({ state: first.state, asked: [{ outcome: "joined", ledgerSeq: 1, recorded: [] }] });
    const next = ask(soon.state, ["access"], later(2), { seq: 2 });
    expect(only(next.asked)).toMatchObject({
      outcome: "joined",
      dueAt: only(first.asked).dueAt,
      recorded: [{ act: "request-joined", request: { ledgerSeq: 1, kind: "access" } }],
      write: { joined: { ledgerSeq: 1 } },
    });
    expect(ask(next.state, ["access"], later(2.9), { seq: 3 }).asked[0]?.recorded).toEqual([]);
  });

  it("is a request of its own to another controller, and the same to another program of this one", () => {
    const other = programIn("DE", "Europe/Berlin", { id: "other" });
    const sister = { ...ACME, id: "sister" };
    const deployment = deploymentOf([ACME, other, sister], []);
    const first = ask(nobody, ["access"]);
    const again = (program: Program) => {
      const asking = { kinds: ["access"], program, channel: "sms", receivedAt: NOW, by: "person" } as const;
      return only(decideOpening(first.state, asking, 2, deployment, NOW).asked).outcome;
    };
    expect([again(other), again(sister)]).toEqual(["opened", "joined"]);
  });

  it("is told to be identified where it is asked for from the number only now (R60)", () => {
    const elsewhere = ask(nobody, ["access"], NOW, { identified: false });
    expect(only(elsewhere.asked)).toMatchObject({ status: "received", identifies: false });
    expect(only(ask(elsewhere.state, ["access"], NOW, { identified: false }).asked).identifies).toBe(false);
    expect(only(ask(elsewhere.state, ["access"]).asked).identifies).toBe(true);
  });

  it("is done at once where it is an objection and nobody else has to do their part (R63)", () => {
    const alone = ask(nobody, ["objection"], NOW, { processors: [], identified: false });
    expect(only(alone.asked).recorded.map(({ act }) => act)).toEqual(["request-opened", "request-completed"]);
    expect(alone.state.requests).toEqual([]);
    expect(only(ask(nobody, ["objection"]).asked).status).toBe("identified");
  });

  it("keeps the state from lapsing while it is open, and then as long as its record (R88)", () => {
    const { state, asked } = ask(nobody, ["access"]);
    const periods = deploymentOf([ACME], []);
    expect(stateExpiry(state, 1, periods)).toBeUndefined();
    const completed = complete(requestOf(only(asked)), "api", later(3));
    if (isRefused(completed)) throw new Error(completed.refused);
    const after = withRequest(state, kept(completed, periods));
    expect(stateExpiry(after, 2, periods)).toBe("2029-11-26T09:00:00.000Z");
  });

  it("whatever is asked and answered in whatever order, the state names exactly what is open, once by kind", () => {
    const kinds = fc.constantFrom(...REQUEST_KINDS);
    const act = fc.record({ kind: kinds, answers: fc.boolean(), days: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        let state: PersonState = nobody;
        let [seq, day] = [1, 0];
        const open = new Map<number, DataRequest>();
        for (const { kind, answers, days } of acts) {
          day += days;
          const made = ask(state, [kind], later(day), { seq });
          const one = only(made.asked);
          expect(one.outcome).toBe([...open.values()].some((request) => request.kind === kind) ? "joined" : "opened");
          state = made.state;
          seq += one.recorded.length;
          if (one.outcome === "opened") open.set(one.ledgerSeq, requestOf(one));
          const request = open.get(one.ledgerSeq);
          if (answers && request !== undefined) {
            const confirmed =
              "crm" in request.processors ? confirmProcessor(request, "crm", "api", later(day)) : request;
            const completed = isRefused(confirmed) ? confirmed : complete(confirmed, "api", later(day));
            if (isRefused(completed)) throw new Error(completed.refused);
            state = withRequest(state, kept(completed, { retention: {} }));
            open.delete(one.ledgerSeq);
          }
          expect(state.requests?.map(({ ledgerSeq }) => ledgerSeq) ?? []).toEqual([...open.keys()]);
        }
      }),
    );
  });
});
