import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { believableCarrierTime, isProvablyLater } from "../../functions/consent/ordering.ts";
import { consentFor, consentStatus, type PersonState } from "../../functions/consent/state.ts";
import { at, BY_TIME, confirm, grant, MARGIN_SECONDS, PROMOTIONS, STRANGER, withdraw } from "./acts.ts";

const statusOf = (state: PersonState, seconds: number) => consentStatus(consentFor(state, PROMOTIONS), at(seconds));

describe("A withdrawal beats a grant that is not provably the later act (R33)", () => {
  it("ends withdrawn after STOP, START, STOP within a minute", () => {
    const stopped = withdraw(STRANGER, { received: 0 }).state;
    const started = grant(stopped, { received: 20 }).state;
    const again = withdraw(started, { received: 40 }).state;
    expect(statusOf(again, 41)).toBe("withdrawn");
    expect(statusOf(again, 40 + 72 * 3600)).toBe("withdrawn");
  });

  it("asks instead of granting when START follows STOP within the redelivery margin", () => {
    const stopped = withdraw(STRANGER, { received: 0 }).state;
    const decision = grant(stopped, { received: MARGIN_SECONDS });
    expect(decision.outcome).toBe("pending");
    expect(consentFor(decision.state, PROMOTIONS).standing?.status).toBe("withdrawn");
  });

  it("grants when START follows STOP past the margin at a carrier that sends no time", () => {
    const stopped = withdraw(STRANGER, { received: 0 }).state;
    expect(grant(stopped, { received: MARGIN_SECONDS + 1 }).outcome).toBe("granted");
  });

  it("does not believe a grant whose carrier time is before the withdrawal's, however late it arrives", () => {
    const stopped = withdraw(STRANGER, { received: 100, carrier: 99 }).state;
    const decision = grant(stopped, { received: 5000, carrier: 98 });
    expect(decision.outcome).toBe("superseded");
    expect(statusOf(decision.state, 5001)).toBe("withdrawn");
  });

  it("grants on the answer to a request that was sent after the withdrawal", () => {
    const stopped = withdraw(STRANGER, { received: 0 }).state;
    const asked = grant(stopped, { received: 10 }).state;
    const confirmed = confirm(asked, { received: 12 });
    expect(confirmed.outcome).toBe("granted");
    expect(statusOf(confirmed.state, 13)).toBe("granted");
  });

  it("lets a yes that was texted before the request mean nothing", () => {
    const stopped = withdraw(STRANGER, { received: 0 }).state;
    const asked = grant(stopped, { received: 5, processed: 1000 }).state;
    expect(confirm(asked, { received: 999 }).outcome).toBe("nothing-pending");
    expect(confirm(asked, { received: 1001, carrier: 500 }).outcome).toBe("nothing-pending");
  });

  it("remembers a repeated STOP, so that a START texted before it cannot win by arriving last", () => {
    const first = withdraw(STRANGER, { received: 0 }).state;
    const second = withdraw(first, { received: 300 }).state;
    expect(grant(second, { received: 320, carrier: 200 }).outcome).toBe("superseded");
    expect(grant(second, { received: 320 }).outcome).toBe("pending");
  });

  it("never takes the caller of the API at its word against a withdrawal, however much later", () => {
    const stopped = withdraw(STRANGER, { received: 0 }).state;
    expect(grant(stopped, { received: 30 * 86_400 }, { proof: { by: "nothing" } }).outcome).toBe("pending");
  });

  it("takes a START that waited in a queue until after a later STOP for what it was, and does not ask", () => {
    const stopped = withdraw(STRANGER, { received: 10, processed: 100 }).state;
    expect(grant(stopped, { received: 5, processed: 101 }).outcome).toBe("superseded");
    const asked = grant(withdraw(STRANGER, { received: 0 }).state, { received: 5, processed: 100 }).state;
    expect(statusOf(withdraw(asked, { received: 10, processed: 101 }).state, 102)).toBe("withdrawn");
  });

  it("leaves a request open that goes back to an act after the withdrawal", () => {
    const asked = grant(STRANGER, { received: 50 }, { doubleOptIn: true }).state;
    expect(statusOf(withdraw(asked, { received: 10, processed: 60 }).state, 61)).toBe("pending");
  });

  it("keeps a grant that is provably later than a withdrawal which a queue held up", () => {
    const granted = grant(STRANGER, { received: 500 }).state;
    const decision = withdraw(granted, { received: 100, processed: 900 });
    expect(decision.outcome).toBe("superseded");
    expect(statusOf(decision.state, 901)).toBe("granted");
  });

  it("falls back to the withdrawal when a request runs out unanswered (R21)", () => {
    const stopped = withdraw(STRANGER, { received: 0 }).state;
    const asked = grant(stopped, { received: 10 }).state;
    expect(statusOf(asked, 11)).toBe("pending");
    expect(statusOf(asked, 10 + 72 * 3600)).toBe("withdrawn");
    expect(confirm(asked, { received: 10 + 72 * 3600 }).outcome).toBe("nothing-pending");
  });
});

describe("A carrier's time", () => {
  it.each([
    ["five minutes ahead of our receipt", 300, 0, true],
    ["more than five minutes ahead", 301, 0, false],
    ["as old as redelivery and network hold allow", 0, 72 * 3600 + 60, true],
    ["older than the message could be", 0, 72 * 3600 + 61, false],
  ])("%s is believed or not as it can be true", (_, carrier, received, believed) => {
    expect(believableCarrierTime(at(carrier), at(received), 60_000) !== undefined).toBe(believed);
  });
});

type Act = { kind: "stop" | "start"; received: number; carrier: number | undefined };

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom("stop", "start"),
  received: fc.integer({ min: 0, max: 600 }),
  carrier: fc.option(fc.integer({ min: -300, max: 600 }), { nil: undefined }),
});

const timeOf = ({ received, carrier }: Act) => ({ received, ...(carrier !== undefined && { carrier }) });

/** Applies acts in the order given, which need not be that of receipt. */
function apply(acts: readonly Act[]): PersonState {
  return acts.reduce((state, next) => {
    const time = { ...timeOf(next), processed: 10_000 };
    return next.kind === "stop" ? withdraw(state, time).state : grant(state, time).state;
  }, STRANGER);
}

/** What must hold whatever the order: granted only if some grant is provably later than every withdrawal. */
function mayBeGranted(acts: readonly Act[]): boolean {
  const stops = acts.filter(({ kind }) => kind === "stop");
  const starts = acts.filter(({ kind }) => kind === "start");
  const when = ({ received, carrier }: Act) => ({
    receivedAt: at(received),
    ...(carrier !== undefined && { carrierTime: at(carrier) }),
  });
  return starts.some((start) => stops.every((stop) => isProvablyLater({ ...when(start), proof: BY_TIME }, when(stop))));
}

function* permutations<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length === 0) yield [];
  for (const [index, item] of items.entries()) {
    const rest = [...items.slice(0, index), ...items.slice(index + 1)];
    for (const tail of permutations(rest)) yield [item, ...tail];
  }
}

describe("Over every order in which webhooks may be handled", () => {
  it("a person is granted only if a grant is provably later than every withdrawal", () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 5 }), (acts) => {
        for (const order of permutations(acts)) {
          if (statusOf(apply(order), 10_001) === "granted") expect(mayBeGranted(acts)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("any withdrawal later than every grant, in whatever order, leaves no grant", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 4 }), (acts) => {
        const last: Act = { kind: "stop", received: 601, carrier: undefined };
        for (const order of permutations([...acts, last])) expect(statusOf(apply(order), 10_001)).not.toBe("granted");
      }),
      { numRuns: 1000 },
    );
  });

  it("two acts at each of a few times, carrier times included, all agree with the rule", () => {
    const times = [0, 30, 61, 122];
    const carriers = [undefined, 0, 61];
    const all: Act[] = times.flatMap((received) =>
      carriers.flatMap((carrier) => [
        { kind: "stop" as const, received, carrier },
        { kind: "start" as const, received, carrier },
      ]),
    );
    let checked = 0;
    for (const a of all)
      for (const b of all)
        for (const c of all) {
          const granted = statusOf(apply([a, b, c]), 10_001) === "granted";
          if (granted) expect(mayBeGranted([a, b, c])).toBe(true);
          checked += 1;
        }
    expect(checked).toBe(all.length ** 3);
  });
});
