import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochSeconds, parseInstant } from "../../functions/instant.ts";
import { shortenedAmong } from "../../infra/retention/shortened.ts";

const PK = `P#v1.${"A".repeat(43)}`;
const START = "2026-11-24T09:00:00.000Z";
const start = parseInstant(START);
const daysOn = (days: number) => (start === undefined ? 0 : epochSeconds(start)) + days * 86_400;
const RETENTION = {
  inboundMessage: "7d",
  consentMessage: "40d",
  deliveryReport: "10d",
  reply: "1h",
  unplacedReport: "2d",
} as const;

const hello = (change: object = {}) => ({
  PK,
  SK: "IN#twilio#SM1",
  receivedAt: START,
  intent: "none",
  expiresAt: daysOn(30),
  ...change,
});

describe("A shortened period (R88)", () => {
  it.each<[string, object, string, number]>([
    ["an ordinary text", hello(), "inboundMessage", 7],
    ["a request for help", hello({ intent: "help" }), "inboundMessage", 7],
    ["a text that bears on consent", hello({ intent: "opt-out", expiresAt: daysOn(90) }), "consentMessage", 40],
    ["a review", { PK, SK: "REVIEW#0000000002", receivedAt: START, expiresAt: daysOn(90) }, "consentMessage", 40],
    ["a delivery report", { PK, SK: "OUT#twilio#SM1", at: START, expiresAt: daysOn(90) }, "deliveryReport", 10],
    ["a reply", { PK, SK: "REPLY#1", createdAt: START, expiresAt: daysOn(1) }, "reply", 1 / 24],
    [
      "a report that names nobody",
      { PK: "M#twilio#SM1", SK: "OUT", at: START, expiresAt: daysOn(7) },
      "unplacedReport",
      2,
    ],
  ])("holds for %s", (_, item, kind, days) => {
    expect(shortenedAmong([{ ...item }], RETENTION)).toEqual([expect.objectContaining({ kind, to: daysOn(days) })]);
    expect(shortenedAmong([{ ...item }], {})).toEqual([]);
  });

  it.each<[string, object]>([
    ["the state", { PK, SK: "STATE", expiresAt: daysOn(3), createdAt: START }],
    ["the ledger", { PK, SK: "LEDGER#0000000001", expiresAt: daysOn(3) }],
    ["what has no expiry", { PK, SK: "IN#twilio#SM1", receivedAt: START, intent: "none" }],
    ["what expires sooner anyway", hello({ expiresAt: daysOn(3) })],
    ["what is no person's", { PK: "PEPPER", SK: "FINGERPRINT", expiresAt: daysOn(3) }],
  ])("leaves alone %s", (_, item) => {
    expect(shortenedAmong([{ ...item }], RETENTION)).toEqual([]);
  });

  it("touches nothing of a restricted person, nor while items are still held for one", () => {
    for (const mark of [{ restrictedSince: START, itemsHeld: true }, { itemsHeld: true }]) {
      expect(shortenedAmong([hello(), { PK, SK: "STATE", ...mark }], RETENTION)).toEqual([]);
    }
    expect(shortenedAmong([hello(), { PK, SK: "STATE" }], RETENTION)).toHaveLength(1);
  });

  it("never has anything kept longer, and nothing is left to do once it is applied", () => {
    const texts = fc.array(
      fc.record({ intent: fc.constantFrom("none", "opt-out", "access"), days: fc.integer({ min: 0, max: 120 }) }),
    );
    fc.assert(
      fc.property(texts, (found) => {
        const items = found.map(({ intent, days }, n) =>
          hello({ SK: `IN#twilio#SM${n}`, intent, expiresAt: daysOn(days) }),
        );
        const due = shortenedAmong(items, RETENTION);
        for (const { from, to } of due) expect(to).toBeLessThan(from);
        const applied = items.map((item) => ({
          ...item,
          expiresAt: due.find(({ key }) => key.SK === item.SK)?.to ?? item.expiresAt,
        }));
        expect(shortenedAmong(applied, RETENTION)).toEqual([]);
      }),
    );
  });
});
