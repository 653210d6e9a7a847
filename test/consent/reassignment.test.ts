import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideReassignment } from "../../functions/consent/decide-reassignment.ts";
import { isProvablyLater } from "../../functions/consent/ordering.ts";
import { consentFor, consentStatus, type PersonState } from "../../functions/consent/state.ts";
import { at, BY_TIME, confirm, grant, MARGIN_SECONDS, PROMOTIONS, STRANGER, withdraw } from "./acts.ts";

const reassign = (state: PersonState, since: number) => decideReassignment(state, at(since), at(10_000));
const statusOf = (state: PersonState, seconds = 10_001) => consentStatus(consentFor(state, PROMOTIONS), at(seconds));
const FORMER = grant(STRANGER, { received: 0 }).state;

describe("A number that is somebody else's now (R47)", () => {
  it("has every grant of its former owner ended, as an act of its own", () => {
    const { outcome, state, recorded } = reassign(FORMER, 100);
    expect(outcome).toBe("reassigned");
    expect(recorded).toEqual({ act: "reassigned", changes: [{ ...PROMOTIONS, from: "granted", to: "none" }] });
    expect(statusOf(state)).toBe("none");
  });

  it("has an open request of its former owner closed, so that the new owner's yes confirms nothing", () => {
    const asked = grant(STRANGER, { received: 50 }, { doubleOptIn: true }).state;
    const { state } = decideReassignment(asked, at(100), at(200));
    expect(statusOf(state, 201)).toBe("none");
    expect(confirm(state, { received: 300 }).outcome).toBe("nothing-pending");
  });

  it("stays unmessaged where its former owner had stopped, and the new owner's START is a grant at once", () => {
    const { state } = reassign(withdraw(FORMER, { received: 90 }).state, 100);
    expect(statusOf(state)).toBe("withdrawn");
    const joined = grant(state, { received: 100 + MARGIN_SECONDS + 1 });
    expect(joined.outcome).toBe("granted");
  });

  it("is asked where a START may still be the former owner's, and nothing is made of one that is", () => {
    const { state } = reassign(FORMER, 100);
    expect(grant(state, { received: 100 + MARGIN_SECONDS }).outcome).toBe("pending");
    expect(grant(state, { received: 99, processed: 10_000 }).outcome).toBe("superseded");
    expect(grant(state, { received: 5000, carrier: 99 }).outcome).toBe("superseded");
    const form = { proof: { by: "nothing" } } as const;
    expect(grant(state, { received: 5000 }, form).outcome).toBe("pending");
    expect(grant(state, { received: -201 }, form).outcome).toBe("superseded");
  });

  it("keeps the new owner's own grant and their own withdrawal", () => {
    const joined = grant(STRANGER, { received: 500 }).state;
    expect(statusOf(reassign(joined, 100).state)).toBe("granted");
    const stopped = withdraw(STRANGER, { received: 500 }).state;
    const { state } = reassign(stopped, 100);
    expect(grant(state, { received: 500 + MARGIN_SECONDS }).outcome).toBe("pending");
  });

  it("loses what was known of its former owner and no more", () => {
    const known = {
      ...FORMER,
      locale: "es" as const,
      suppressedSince: at(10),
      unreachableSince: at(20),
      optOutAnsweredAt: at(30),
      restrictedSince: at(40),
    };
    const { state, recorded } = reassign(known, 100);
    expect(recorded?.unreachable).toBe(false);
    expect(Object.keys(state).sort()).toEqual(
      ["consents", "createdAt", "phone", "reassignedAt", "restrictedSince", "subject"].sort(),
    );
    expect(reassign({ ...FORMER, unreachableSince: at(200) }, 100).state.unreachableSince).toBe(at(200));
  });

  it("keeps a withdrawal of the new owner's that a grant had overcome which may be the former owner's", () => {
    const stopped = withdraw(STRANGER, { received: 2, carrier: 0, processed: 10_000 }).state;
    const joined = grant(stopped, { received: 63, carrier: 0, processed: 10_000 }).state;
    expect(statusOf(joined)).toBe("granted");
    const moved = reassign(joined, 1).state;
    expect(statusOf(moved)).toBe("withdrawn");
    expect(statusOf(grant(moved, { received: 62, processed: 10_000 }).state)).not.toBe("granted");
  });

  it("told again, or of an earlier time, changes nothing; of a later one it ends what came between", () => {
    const once = reassign(FORMER, 100).state;
    for (const since of [100, 50]) {
      expect(reassign(once, since)).toEqual({ outcome: "already-known", state: once });
    }
    const joined = grant(once, { received: 300 }).state;
    expect(statusOf(joined)).toBe("granted");
    expect(statusOf(reassign(joined, 1000).state)).toBe("none");
  });
});

type Act =
  | { kind: "stop" | "start"; received: number; carrier: number | undefined }
  | { kind: "reassign"; since: number };

const text = fc.record({
  kind: fc.constantFrom("stop" as const, "start" as const),
  received: fc.integer({ min: 0, max: 600 }),
  carrier: fc.option(fc.integer({ min: -100, max: 600 }), { nil: undefined }),
});
const reassignment = fc.record({ kind: fc.constant("reassign" as const), since: fc.integer({ min: 0, max: 600 }) });

function apply(acts: readonly Act[]): PersonState {
  return acts.reduce<PersonState>((state, act) => {
    if (act.kind === "reassign") return reassign(state, act.since).state;
    const { received, carrier } = act;
    const time = { received, ...(carrier !== undefined && { carrier }), processed: 10_000 };
    return act.kind === "stop" ? withdraw(state, time).state : grant(state, time).state;
  }, STRANGER);
}

describe("In whatever order reassignments and texts are handled", () => {
  it("a person is granted only by a text provably later than the reassignment and than every stop after it", () => {
    const acts = fc.tuple(fc.array(text, { maxLength: 4 }), reassignment, fc.infiniteStream(fc.nat()));
    fc.assert(
      fc.property(acts, ([texts, moved, picks]) => {
        const order = [...texts, moved]
          .map((act) => ({ act, pick: picks.next().value }))
          .sort((a, b) => a.pick - b.pick)
          .map(({ act }) => act);
        if (statusOf(apply(order)) !== "granted") return;
        const when = ({ received, carrier }: { received: number; carrier: number | undefined }) => ({
          receivedAt: at(received),
          ...(carrier !== undefined && { carrierTime: at(carrier) }),
        });
        const since = moved.since;
        const barriers = [
          { receivedAt: at(since) },
          ...texts.filter(({ kind, received }) => kind === "stop" && received > since).map(when),
        ];
        const starts = texts.filter(({ kind }) => kind === "start");
        expect(
          starts.some((start) =>
            barriers.every((barrier) => isProvablyLater({ ...when(start), proof: BY_TIME }, barrier)),
          ),
        ).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("the new owner's START, provably later than all that came before it, is never held up", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), reassignment, (texts, moved) => {
        const before = apply([...texts, moved]);
        expect(grant(before, { received: 600 + MARGIN_SECONDS + 1, processed: 10_000 }).outcome).toMatch(/granted$/);
      }),
    );
  });
});
