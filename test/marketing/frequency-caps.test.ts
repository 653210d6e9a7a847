import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSent, MOST_COUNTED } from "../../functions/consent/sent-messages.ts";
import type { SentMessage } from "../../functions/consent/state.ts";
import { cappedUntil, FREQUENCY_CAPS } from "../../functions/marketing/frequency-caps.ts";
import { at, STRANGER } from "../consent/acts.ts";
import { ACME } from "../consent/programs.ts";

const HOUR = 3_600;
const DAY = 24 * HOUR;
const deals = { ...ACME, id: "deals", senders: ["DEALS"] };
const others = { ...ACME, id: "others", senders: ["OTHERS"], controller: { ...ACME.controller, name: "Others GmbH" } };
const deployment = { programs: [ACME, deals, others] as const };

const sent = (seconds: number, program?: string): SentMessage => ({
  id: `${program} at ${seconds}`,
  at: at(seconds),
  ...(program !== undefined && { program }),
});
const until = (country: string, messages: readonly SentMessage[], seconds: number) =>
  cappedUntil(messages, [country], ACME, deployment, at(seconds));

describe("Caps on how many messages one person may get (R103)", () => {
  it("let a third message within 24 hours through and no fourth, until the first of them is a day old", () => {
    const two = [sent(0, "acme"), sent(HOUR, "acme")];
    expect(until("US", two, 2 * HOUR)).toBeUndefined();
    const three = [...two, sent(2 * HOUR, "acme")];
    expect(until("US", three, 3 * HOUR)).toBe(at(DAY));
    expect(until("US", three, DAY - 1)).toBe(at(DAY));
    expect(until("US", three, DAY)).toBeUndefined();
  });

  it("hold in the United States by program, and in Vietnam over every program of the controller", () => {
    const mixed = [sent(0, "acme"), sent(1, "deals"), sent(2, "deals")];
    expect(until("US", mixed, HOUR)).toBeUndefined();
    expect(until("VN", mixed, HOUR)).toBe(at(DAY));
    expect(until("VN", [sent(0, "acme"), sent(1, "others"), sent(2, "others")], HOUR)).toBeUndefined();
  });

  it("count for every program a message of which the report does not say whose it was", () => {
    expect(until("US", [sent(0), sent(1), sent(2, "acme")], HOUR)).toBe(at(DAY));
  });

  it("are none where no country has one", () => {
    expect(until("DE", [sent(0, "acme"), sent(1, "acme"), sent(2, "acme")], HOUR)).toBeUndefined();
  });
});

describe("What went out to a person", () => {
  it("is counted once, whatever is reported of it, and with no one else's", () => {
    const once = countSent(STRANGER, sent(0, "acme"), at(0));
    expect(once.sentMessages).toEqual([sent(0, "acme")]);
    expect(countSent(once, { ...sent(0, "acme"), at: at(60) }, at(60))).toBe(once);
  });

  it("counts no more a day later, in whatever order it was reported", () => {
    const first = countSent(STRANGER, sent(0, "acme"), at(0));
    expect(countSent(first, sent(DAY, "acme"), at(DAY)).sentMessages).toEqual([sent(DAY, "acme")]);
    expect(countSent(STRANGER, sent(0, "acme"), at(DAY))).toBe(STRANGER);
  });

  it("stays as short as the highest cap, and decides the same as everything that went out would", () => {
    const story = fc.array(fc.tuple(fc.nat(3 * DAY), fc.constantFrom("acme", "deals", undefined)), { maxLength: 30 });
    fc.assert(
      fc.property(story, fc.constantFrom("US", "VN"), (times, country) => {
        const all = times
          .toSorted(([a], [b]) => a - b)
          .map(([seconds, program], index) => ({
            ...sent(seconds, program),
            id: String(index),
          }));
        const state = all.reduce((before, message) => countSent(before, message, message.at), STRANGER);
        const now = 3 * DAY;
        expect(until(country, state.sentMessages ?? [], now)).toBe(until(country, all, now));
        expect((state.sentMessages ?? []).length).toBeLessThanOrEqual(3 * MOST_COUNTED);
      }),
    );
  });

  it("is kept for as many messages as the highest cap counts", () => {
    expect(MOST_COUNTED).toBe(Math.max(...FREQUENCY_CAPS.map(({ most }) => most)));
  });
});
