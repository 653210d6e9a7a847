import { describe, expect, it } from "vitest";
import { createFilter } from "../../../infra/local/event-sources/filter.ts";

const passes = (pattern: object, record: Parameters<ReturnType<typeof createFilter>>[0]) =>
  createFilter([JSON.stringify(pattern)])(record);

const insert = { eventName: "INSERT", dynamodb: { NewImage: { SK: { S: "LEDGER#0001" }, n: { N: "7" } } } };

describe("an event filter", () => {
  it.each([
    ["an equal value", { eventName: ["INSERT"] }, true],
    ["one of several values", { eventName: ["REMOVE", "INSERT"] }, true],
    ["another value", { eventName: ["MODIFY"] }, false],
    ["a prefix", { dynamodb: { NewImage: { SK: { S: [{ prefix: "LEDGER#" }] } } } }, true],
    ["another prefix", { dynamodb: { NewImage: { SK: { S: [{ prefix: "STATE" }] } } } }, false],
    ["a suffix", { dynamodb: { NewImage: { SK: { S: [{ suffix: "0001" }] } } } }, true],
    ["a member that is there", { dynamodb: { NewImage: { n: { N: [{ exists: true }] } } } }, true],
    ["a member that is not there", { dynamodb: { OldImage: { n: { N: [{ exists: false }] } } } }, true],
    ["a member that should not be there", { dynamodb: { NewImage: { n: { N: [{ exists: false }] } } } }, false],
    ["anything but another value", { eventName: [{ "anything-but": ["REMOVE"] }] }, true],
    ["anything but this value", { eventName: [{ "anything-but": ["INSERT"] }] }, false],
    ["anything but a prefix", { eventName: [{ "anything-but": { prefix: "INS" } }] }, false],
    ["either of two", { $or: [{ eventName: ["REMOVE"] }, { eventName: ["INSERT"] }] }, true],
    ["all members together", { eventName: ["INSERT"], dynamodb: { NewImage: { n: { N: ["8"] } } } }, false],
  ])("by %s passes: %s", (_what, pattern, expected) => {
    expect(passes(pattern, insert)).toBe(expected);
  });

  it("compares numbers by range", () => {
    expect(passes({ body: { n: [{ numeric: [">", 0, "<=", 5] }] } }, { body: { n: 5 } })).toBe(true);
    expect(passes({ body: { n: [{ numeric: [">", 0, "<=", 5] }] } }, { body: { n: 6 } })).toBe(false);
  });

  it("passes everything when there is no pattern, and what any of several patterns passes", () => {
    expect(createFilter([])(insert)).toBe(true);
    expect(createFilter(['{"eventName":["REMOVE"]}', '{"eventName":["INSERT"]}'])(insert)).toBe(true);
  });

  it("refuses at the start a rule that it does not know", () => {
    expect(() => createFilter(['{"a":[{"cidr":"10.0.0.0/8"}]}'])).toThrow('"cidr" is not emulated');
  });
});
