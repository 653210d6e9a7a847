import { describe, expect, it } from "vitest";
import { instantOf, parseInstant } from "../functions/instant.ts";

describe("An RFC 3339 time", () => {
  it.each([
    ["2026-11-24T09:15:02Z", "2026-11-24T09:15:02.000Z"],
    ["2026-11-24T10:15:02.5+01:00", "2026-11-24T09:15:02.500Z"],
    ["2026-11-24 09:15:02+0000", "2026-11-24T09:15:02.000Z"],
  ])("%s is read into UTC with milliseconds", (text, expected) => {
    expect(parseInstant(text)).toBe(expected);
  });

  it.each([
    ["without a zone", "2026-11-24T09:15:02"],
    ["of a day that does not exist", "2026-13-24T09:15:02Z"],
    ["after the year 9999 in UTC, where text order is no time order", "9999-12-31T23:59:59-05:00"],
    ["before the year 1", "0000-01-01T00:00:00+02:00"],
    ["that is a date", "2026-11-24"],
    ["that is a word", "yesterday"],
  ])("%s is none", (_, text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it("sorts as text as it does in time", () => {
    const times = [Date.UTC(2026, 0, 1), Date.UTC(1999, 11, 31), Date.UTC(2031, 5, 5, 1, 2, 3, 4)];
    const sorted = [...times].sort((a, b) => a - b).map(instantOf);
    expect(times.map(instantOf).sort()).toEqual(sorted);
  });
});
