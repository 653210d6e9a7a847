import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Instant, instantOf, parseInstant } from "../../functions/instant.ts";
import {
  complete,
  confirmProcessor,
  extend,
  identify,
  isRefused,
  openRequest,
  outstandingOf,
  refuse,
  remind,
  type StepResult,
  take,
  withdraw,
} from "../../functions/rights/decide-request.ts";
import { type DataRequest, isOver, REQUEST_KINDS } from "../../functions/rights/request.ts";
import { parseSubject, type Subject } from "../../functions/subject.ts";

const at = (text: string): Instant => {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(text);
  return instant;
};
const named = parseSubject(`v1.${"a".repeat(43)}`);
if (named === undefined) throw new Error("no subject");
const subject: Subject = named;
const calendar = { timeZone: "Europe/Berlin", holidays: new Set<string>() };
const received = at("2026-11-24T09:00:00Z");
const later = at("2026-11-26T09:00:00Z");

const opened = (change: Partial<Parameters<typeof openRequest>[0]> = {}): DataRequest =>
  openRequest(
    {
      subject,
      ledgerSeq: 3,
      kind: "erasure",
      channel: "sms",
      program: "acme",
      regime: "gdpr",
      receivedAt: received,
      identifiedAt: received,
      processors: ["crm", "mailer"],
      ...change,
    },
    "person",
    calendar,
  );

const done = (result: StepResult): DataRequest => {
  if (isRefused(result)) throw new Error(result.refused);
  return result;
};

describe("A request", () => {
  it("from the number itself is identified at once, one through another channel is not (R60)", () => {
    expect(opened()).toMatchObject({ status: "identified", dueAt: "2026-12-24T22:59:59.999Z" });
    const { identifiedAt: _, ...elsewhere } = opened();
    const asked = openRequest({ ...elsewhere, processors: [], channel: "api" }, "api", calendar);
    expect(asked.status).toBe("received");
    expect(complete(asked, "api", later)).toEqual({ refused: "not-identified" });
    expect(done(identify(asked, later, calendar))).toMatchObject({ status: "identified", dueAt: asked.dueAt });
  });

  it("starts its British clock only when the person is identified (R59)", () => {
    const { identifiedAt: _, ...elsewhere } = opened({ regime: "uk-gdpr" });
    const asked = openRequest({ ...elsewhere, processors: [] }, "api", calendar);
    expect(done(identify(asked, later, calendar)).dueAt).toBe("2026-12-28T22:59:59.999Z");
  });

  it("closes only when every processor has confirmed, each once (R72)", () => {
    const first = done(confirmProcessor(opened(), "crm", "api", later));
    expect(complete(first, "api", later)).toEqual({ refused: "outstanding", processors: ["mailer"] });
    expect(confirmProcessor(first, "crm", "api", later)).toBe(first);
    expect(confirmProcessor(first, "toString", "api", later)).toEqual({ refused: "unknown-processor" });
    const both = done(confirmProcessor(first, "mailer", "api", later));
    expect(done(complete(both, "api", later))).toMatchObject({ status: "completed", closedAt: later });
  });

  it("is extended once, with its reason, within the first month (R56)", () => {
    const extended = done(extend(opened(), "many systems", "api", later, calendar));
    expect(extended).toMatchObject({ dueAt: "2027-02-24T22:59:59.999Z", extension: { reason: "many systems" } });
    expect(extend(extended, "again", "api", later, calendar)).toEqual({ refused: "already-extended" });
    expect(extend(opened(), "late", "api", at("2026-12-25T00:00:00Z"), calendar)).toEqual({ refused: "too-late" });
  });

  it("is said to be due soon a week before its date and overdue after it, each once, and anew for a date that was extended (R77)", () => {
    const day = (text: string) => at(`2026-${text}T09:00:00Z`);
    const said = (request: DataRequest, now: Instant) => {
      const result = done(remind(request, now));
      return result === request ? "nothing" : result.steps.at(-1)?.step;
    };
    expect(said(opened(), day("12-17"))).toBe("nothing");
    expect(said(opened(), day("12-18"))).toBe("due-soon");
    const soon = done(remind(opened(), day("12-18")));
    expect(said(soon, day("12-24"))).toBe("nothing");
    expect(said(soon, day("12-25"))).toBe("overdue");
    expect(said(done(remind(soon, day("12-25"))), day("12-26"))).toBe("nothing");
    const extended = done(extend(soon, "many systems", "api", day("12-19"), calendar));
    expect(said(extended, day("12-25"))).toBe("nothing");
    expect(said(extended, at("2027-02-20T09:00:00Z"))).toBe("due-soon");
    expect(remind(done(withdraw(soon, "person", later)), day("12-25"))).toEqual({ refused: "is-over" });
  });

  it("that is over takes no further step", () => {
    const over = done(refuse(opened(), "excessive", "api", later));
    for (const step of [
      take(over, "api", later),
      complete(over, "api", later),
      refuse(over, "excessive", "api", later),
      extend(over, "x", "api", later, calendar),
      confirmProcessor(over, "crm", "api", later),
      identify(over, later, calendar),
      withdraw(over, "person", later),
    ]) {
      expect(step).toEqual({ refused: "is-over" });
    }
  });

  it("in whatever order steps are taken, counts them by version, keeps every one, and ends once", () => {
    const steps = fc.constantFrom(
      (request: DataRequest, now: Instant) => take(request, "api", now),
      (request: DataRequest, now: Instant) => complete(request, "api", now),
      (request: DataRequest, now: Instant) => refuse(request, "excessive", "api", now),
      (request: DataRequest, now: Instant) => extend(request, "x", "api", now, calendar),
      (request: DataRequest, now: Instant) => confirmProcessor(request, "crm", "api", now),
      (request: DataRequest, now: Instant) => confirmProcessor(request, "mailer", "api", now),
      (request: DataRequest, now: Instant) => withdraw(request, "person", now),
    );
    fc.assert(
      fc.property(fc.constantFrom(...REQUEST_KINDS), fc.array(steps, { maxLength: 15 }), (kind, taken) => {
        let request = opened({ kind });
        taken.forEach((step, index) => {
          const before = request;
          const result = step(request, instantOf(Date.parse(received) + (index + 1) * 86_400_000));
          request = isRefused(result) ? request : result;
          expect(request.steps.slice(0, before.steps.length)).toEqual(before.steps);
          expect(request.version - before.version).toBe(request.steps.length - before.steps.length);
          if (isOver(before)) expect(request).toBe(before);
          if (request.status === "completed") expect(outstandingOf(request)).toEqual([]);
        });
      }),
    );
  });
});
