import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepsFailing, type ReportedDelivery } from "../../functions/consent/decide-reachability.ts";
import { at } from "./acts.ts";

const DAY = 86_400;
const RULE = { failures: 3, over: "2d" } as const;
const failed = (days: number, change: Partial<ReportedDelivery> = {}): ReportedDelivery => ({
  status: "undelivered",
  errorClass: "other",
  at: at(days * DAY),
  ...change,
});

describe("A number counts as unreachable", () => {
  it.each<[string, readonly ReportedDelivery[], boolean]>([
    ["as often and as long as the rule says", [failed(0), failed(1), failed(2)], true],
    ["too seldom", [failed(0), failed(5)], false],
    ["too briefly", [failed(0), failed(1), failed(1.9)], false],
    ["with one that arrived in between", [failed(0), failed(1, { status: "delivered" }), failed(2), failed(4)], false],
    [
      "with enough after the one that arrived",
      [failed(0, { status: "delivered" }), failed(1), failed(2), failed(3)],
      true,
    ],
    ["by running out of time", [failed(0, { status: "expired" }), failed(1), failed(2)], true],
    ["at the carrier itself", [failed(0, { status: "failed" }), failed(1), failed(2)], false],
    ["refused by the carrier", [failed(0, { status: "rejected" }), failed(1), failed(2)], false],
    ["at a filter for spam", [failed(0, { errorClass: "spam-filtered" }), failed(1), failed(2)], false],
  ])("or not where messages failed %s", (_, reports, unreachable) => {
    expect(keepsFailing(reports, RULE)).toBe(unreachable);
    expect(keepsFailing([...reports].reverse(), RULE)).toBe(unreachable);
  });

  it("never while the last that is reported on arrived", () => {
    const report = fc.record({
      status: fc.constantFrom("undelivered" as const, "expired" as const, "sent" as const),
      at: fc.integer({ min: 0, max: 100 }).map((days) => at(days * DAY)),
    });
    fc.assert(
      fc.property(fc.array(report), (reports) => {
        expect(keepsFailing([...reports, failed(101, { status: "delivered" })], RULE)).toBe(false);
      }),
    );
  });
});
