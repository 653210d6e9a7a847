import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DoubtfulWithdrawal,
  decideReview,
  grantsAmong,
  programToAsk,
} from "../../functions/consent/decide-review.ts";
import { consentFor, consentStatus, type PersonState } from "../../functions/consent/state.ts";
import { at, confirm, grant, PROMOTIONS, STRANGER, withdraw } from "./acts.ts";
import { ACME } from "./programs.ts";

const GRANTED = grant(STRANGER, { received: 0 }).state;
const MISREAD = withdraw(GRANTED, { received: 100 }, 2).state;
const REVIEW: DoubtfulWithdrawal = {
  program: "acme",
  ledgerSeq: 2,
  receivedAt: at(100),
  ended: grantsAmong(GRANTED, [PROMOTIONS], [], at(100)),
};
const question = (change: object = {}) => ({
  program: ACME,
  canSend: true,
  requestExpiresAt: at(500 + 72 * 3600),
  ledgerSeq: 3,
  ...change,
});
const reverse = (state: PersonState, change: object = {}, review = REVIEW) =>
  decideReview(state, review, "reverse", question(change), at(500));
const statusAt = (state: PersonState, seconds: number) => consentStatus(consentFor(state, PROMOTIONS), at(seconds));

describe("The review of a doubtful withdrawal", () => {
  it("confirmed changes nothing but the record of who looked", () => {
    const decision = decideReview(MISREAD, REVIEW, "confirm", question(), at(500));
    expect(decision).toEqual({
      outcome: "confirmed",
      state: MISREAD,
      recorded: { act: "review-confirmed", changes: [] },
    });
  });

  it("reversed asks the person and grants nothing", () => {
    const { outcome, state, recorded } = reverse(MISREAD);
    expect(outcome).toBe("asked");
    expect(recorded).toEqual({
      act: "review-reversed",
      changes: [{ ...PROMOTIONS, from: "withdrawn", to: "pending" }],
    });
    expect(consentFor(state, PROMOTIONS).standing?.status).toBe("withdrawn");
    expect(statusAt(state, 501 + 72 * 3600)).toBe("withdrawn");
  });

  it("reversed gives the grant back only by the person's own yes", () => {
    const asked = reverse(MISREAD).state;
    const answered = confirm(asked, { received: 600 }, 4);
    expect(answered.outcome).toBe("granted");
    expect(statusAt(answered.state, 601)).toBe("granted");
    expect(confirm(MISREAD, { received: 600 }).outcome).toBe("nothing-pending");
  });

  it.each<[string, PersonState, object, object, string]>([
    ["no grant had stood", withdraw(STRANGER, { received: 100 }, 2).state, {}, { ended: [] }, "nothing-stood"],
    ["they have texted STOP since", withdraw(MISREAD, { received: 200 }, 3).state, {}, {}, "acted-since"],
    ["they have come back by themselves", grant(MISREAD, { received: 300 }).state, {}, {}, "acted-since"],
    ["they were asked since", grant(MISREAD, { received: 300 }, { doubleOptIn: true }).state, {}, {}, "already-asked"],
    ["they are restricted", { ...MISREAD, restrictedSince: at(200) }, {}, {}, "restricted"],
    ["they are suppressed", { ...MISREAD, suppressedSince: at(200) }, {}, {}, "suppressed"],
    ["they cannot be reached", { ...MISREAD, unreachableSince: at(200) }, {}, {}, "unreachable"],
    ["nothing can carry the question", MISREAD, { canSend: false }, {}, "no-sender"],
  ])("reversed asks nobody where %s", (_, state, change, review, outcome) => {
    const decision = reverse(state, change, { ...REVIEW, ...review });
    expect(decision).toEqual({ outcome, state, recorded: { act: "review-reversed", changes: [] } });
  });

  it("asks about the program that was texted, else about the first of those whose grants were ended", () => {
    const ended = (...programs: string[]) =>
      programs.map((program) => ({ program, purpose: "news", method: "keyword" as const }));
    expect(programToAsk({ ...REVIEW, ended: ended("club", "acme") })).toBe("acme");
    expect(programToAsk({ ...REVIEW, ended: ended("club", "other") })).toBe("club");
    expect(programToAsk({ ...REVIEW, ended: [] })).toBeUndefined();
  });

  it("knows of no grant that had lapsed when the text came", () => {
    expect(grantsAmong(GRANTED, [PROMOTIONS], [], at(100))).toEqual([{ ...PROMOTIONS, method: "keyword" }]);
    expect(grantsAmong(GRANTED, [PROMOTIONS], [], at(800 * 86_400))).toEqual([]);
  });

  it("never grants, and never takes a withdrawal away, whatever happened before it", () => {
    const step = fc.oneof(
      fc.record({ act: fc.constant("stop" as const), received: fc.integer({ min: 101, max: 499 }) }),
      fc.record({ act: fc.constant("start" as const), received: fc.integer({ min: 101, max: 499 }) }),
      fc.record({ act: fc.constant("yes" as const), received: fc.integer({ min: 101, max: 499 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), fc.constantFrom("confirm", "reverse"), (steps, decision) => {
        const before = [...steps]
          .sort((a, b) => a.received - b.received)
          .reduce((state, { act, received }) => {
            if (act === "stop") return withdraw(state, { received }, 3).state;
            return act === "start" ? grant(state, { received }).state : confirm(state, { received }).state;
          }, MISREAD);
        const { state } = decideReview(before, REVIEW, decision, question(), at(500));
        expect(consentFor(state, PROMOTIONS).standing).toEqual(consentFor(before, PROMOTIONS).standing);
        const stopped = steps.some(({ act }) => act === "stop");
        if (stopped && statusAt(before, 500) === "withdrawn") expect(state).toBe(before);
      }),
    );
  });
});
