import { describe, expect, it } from "vitest";
import { type ConsentStatus, consentFor, consentStatus, type PersonState } from "../../functions/consent/state.ts";
import { at, confirm, grant, MARGIN_SECONDS, PROMOTIONS, STRANGER, withdraw } from "./acts.ts";

type Kind = "start" | "form" | "stop" | "yes";

/** What a person did, in seconds: when they did it, when it first reached us, and what the carrier's clock said. */
interface Act {
  readonly kind: Kind;
  readonly acted: number;
  readonly received: number;
  readonly carrier?: number;
}

/** How an act reaches us: at once, without or with a time of the carrier's; after a redelivery; by a carrier whose clock is off. */
const MANNERS = {
  prompt: {},
  timed: { clock: 0 },
  late: { delay: 50 },
  ahead: { clock: 240 },
  behind: { clock: -240 },
} as const satisfies Record<string, { readonly delay?: number; readonly clock?: number }>;
type Manner = keyof typeof MANNERS;

/** A letter of the alphabet that stories are written in. */
type Letter = readonly [Kind, Manner];

function actOf([kind, manner]: Letter, acted: number): Act {
  const { delay = 0, clock }: { readonly delay?: number; readonly clock?: number } = MANNERS[manner];
  return { kind, acted, received: acted + delay, ...(clock !== undefined && { carrier: acted + clock }) };
}

/** An act as it was handled: not before it was received, nor before what was handled before it. */
interface Handled {
  readonly act: Act;
  readonly processed: number;
}

function decide(state: PersonState, { act, processed }: Handled, doubleOptIn: boolean) {
  const { acted, received, carrier } = act;
  const time = { received, processed, ...(carrier !== undefined && { carrier }) };
  if (act.kind === "stop") return withdraw(state, time);
  if (act.kind === "yes") return confirm(state, time);
  if (act.kind === "start") return grant(state, time, { doubleOptIn });
  return grant(state, { received, processed, acted }, { doubleOptIn, proof: { by: "nothing" } });
}

const statusAt = (state: PersonState, seconds: number): ConsentStatus =>
  consentStatus(consentFor(state, PROMOTIONS), at(seconds));

/** The rule as it is written down, over everything that was handled: what may have made a grant that nothing beats. */
function mayBeGranted(history: readonly Handled[], doubleOptIn: boolean): boolean {
  const stops = history.filter(({ act }) => act.kind === "stop").map(({ act }) => act);
  const beatsAll = ({ received, carrier }: Act) =>
    stops.every(
      (stop) =>
        received - stop.received > MARGIN_SECONDS &&
        (carrier === undefined || carrier >= (stop.carrier ?? stop.received)),
    );
  const answers = (yes: Handled, index: number) =>
    history
      .slice(0, index)
      .some(
        ({ act, processed }) =>
          (act.kind === "start" || act.kind === "form") &&
          yes.act.received > processed &&
          (yes.act.carrier === undefined || yes.act.carrier + 300 >= processed) &&
          stops.every((stop) => stop.received < processed),
      );
  return history.some((handled, index) => {
    if (handled.act.kind === "yes") return answers(handled, index);
    if (handled.act.kind === "start") {
      // A number that has confirmed, and stands as granted, need not confirm again.
      return beatsAll(handled.act) && (!doubleOptIn || mayBeGranted(history.slice(0, index), doubleOptIn));
    }
    return handled.act.kind === "form" && !doubleOptIn && stops.length === 0;
  });
}

const LATER = 1_000;

/** Whoever stops now is out, whatever of before comes again; and whoever starts again, and says yes, is in. */
function checkWhatFollows(state: PersonState, history: readonly Handled[], doubleOptIn: boolean): void {
  const end = (history.at(-1)?.processed ?? 0) + LATER;
  const stopped = withdraw(state, { received: end }).state;
  const replayed = history.reduce(
    (before, { act }, index) => decide(before, { act, processed: end + index + 1 }, doubleOptIn).state,
    stopped,
  );
  if (statusAt(replayed, end + LATER) !== "withdrawn") throw new Failure("a last STOP does not hold", history);
  const again = grant(stopped, { received: end + LATER }, { doubleOptIn }).state;
  const back = confirm(again, { received: end + LATER + 1 }).state;
  if (statusAt(back, end + 2 * LATER) !== "granted") throw new Failure("there is no way back", history);
}

class Failure extends Error {
  constructor(what: string, history: readonly Handled[]) {
    super(`${what}: ${JSON.stringify(history)}`);
  }
}

/** One more act: what is on record follows from what was, nothing is granted that may not be, and the act again changes nothing. */
function step(state: PersonState, history: readonly Handled[], doubleOptIn: boolean): PersonState {
  const last = history.at(-1);
  if (last === undefined) return state;
  const { processed } = last;
  const decision = decide(state, last, doubleOptIn);
  const [from, to] = [statusAt(state, processed), statusAt(decision.state, processed)];
  const [change] = decision.recorded?.changes ?? [];
  if (change === undefined && from !== to) throw new Failure(`${from} became ${to} without an entry`, history);
  if (change !== undefined && (change.from !== from || change.to !== to))
    throw new Failure("the entry is untrue", history);
  if (to === "granted" && !mayBeGranted(history, doubleOptIn)) throw new Failure("granted against the rule", history);
  const again = decide(decision.state, last, doubleOptIn);
  if (again.recorded !== undefined || statusAt(again.state, processed) !== to)
    throw new Failure("the same act again changes something", history);
  return decision.state;
}

/** Handles the acts in every order in which webhooks, queues and redeliveries may bring them. Returns how many orders there were. */
function everyOrder(
  acts: readonly Act[],
  state: PersonState,
  history: readonly Handled[],
  doubleOptIn: boolean,
): number {
  if (acts.length === 0) {
    if (history.length < 5) checkWhatFollows(state, history, doubleOptIn);
    return 1;
  }
  return acts.reduce((orders, act, index) => {
    const processed = Math.max(act.received, history.at(-1)?.processed ?? 0);
    const longer = [...history, { act, processed }];
    const rest = [...acts.slice(0, index), ...acts.slice(index + 1)];
    return orders + everyOrder(rest, step(state, longer, doubleOptIn), longer, doubleOptIn);
  }, 0);
}

function* storiesOf(alphabet: readonly Letter[], length: number, gaps: readonly number[]): Generator<readonly Act[]> {
  if (length === 0) {
    yield [];
    return;
  }
  for (const story of storiesOf(alphabet, length - 1, gaps)) {
    const before = story.at(-1);
    for (const letter of alphabet)
      for (const gap of before === undefined ? [0] : gaps) yield [...story, actOf(letter, (before?.acted ?? 0) + gap)];
  }
}

function explore(alphabet: readonly Letter[], length: number, gaps: readonly number[]): number {
  let orders = 0;
  for (const doubleOptIn of [false, true])
    for (const story of storiesOf(alphabet, length, gaps)) orders += everyOrder(story, STRANGER, [], doubleOptIn);
  return orders;
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
const PROMPT: readonly Letter[] = (["start", "form", "stop", "yes"] as const).map((kind) => [kind, "prompt"]);
const LATE: readonly Letter[] = (["start", "stop", "yes"] as const).map((kind) => [kind, "late"]);
const TIMED: readonly Letter[] = (["timed", "ahead", "behind"] as const).flatMap((manner): Letter[] => [
  ["start", manner],
  ["stop", manner],
]);
const CLOCKS: readonly Letter[] = [
  ["start", "prompt"],
  ["start", "timed"],
  ["stop", "prompt"],
  ["stop", "ahead"],
];
/** Within the time that a carrier may deliver again, and past it. */
const [NEAR, FAR] = [20, 200];

describe("Every story of a few acts, in every order in which they may be handled, with single and with double opt-in (R33)", () => {
  it.each<[string, readonly Letter[], number, readonly number[]]>([
    ["one act, in any manner", [...PROMPT, ...LATE, ...TIMED], 1, [NEAR]],
    ["two acts, in any manner", [...PROMPT, ...LATE, ...TIMED], 2, [NEAR, FAR]],
    ["three acts, in any manner", [...PROMPT, ...LATE, ...TIMED], 3, [NEAR, FAR]],
    ["four acts, prompt or late", [...PROMPT, ...LATE], 4, [NEAR]],
    ["four acts, prompt, near or far", PROMPT, 4, [NEAR, FAR]],
    ["four starts and stops of carriers whose clocks are off", CLOCKS, 4, [NEAR, 70]],
    ["five acts, prompt", PROMPT, 5, [40]],
  ])(
    "of %s: nothing is granted against the rule, a last STOP holds, there is a way back, and the ledger is true",
    (_, alphabet, length, gaps) => {
      const stories = alphabet.length ** length * gaps.length ** (length - 1);
      expect(explore(alphabet, length, gaps)).toBe(2 * stories * factorial(length));
    },
    120_000,
  );

  it("of starts and stops without a carrier's time ends granted exactly if some start is later than every stop by more than the margin", () => {
    const alphabet: readonly Letter[] = [
      ["start", "prompt"],
      ["stop", "prompt"],
      ["start", "late"],
      ["stop", "late"],
    ];
    let granted = 0;
    const finish = (acts: readonly Act[], state: PersonState, history: readonly Handled[]): void => {
      if (acts.length === 0) {
        const is = statusAt(state, LATER * 10) === "granted";
        if (is !== mayBeGranted(history, false)) throw new Failure("not as the rule says", history);
        granted += Number(is);
        return;
      }
      for (const [index, act] of acts.entries()) {
        const longer = [...history, { act, processed: Math.max(act.received, history.at(-1)?.processed ?? 0) }];
        finish([...acts.slice(0, index), ...acts.slice(index + 1)], step(state, longer, false), longer);
      }
    };
    for (const story of storiesOf(alphabet, 4, [NEAR, FAR])) finish(story, STRANGER, []);
    expect(granted).toBeGreaterThan(0);
  }, 120_000);
});
