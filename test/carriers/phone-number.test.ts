import { describe, expect, it } from "vitest";
import { readPerson } from "../../functions/carriers/person.ts";
import { parseCarrierNumber, senderIdentity } from "../../functions/phone-number.ts";

describe("a phone number as carriers write it", () => {
  it.each([
    ["+14155550123", "+14155550123"],
    ["14155550123", "+14155550123"],
    ["0014155550123", "+14155550123"],
    [" 14155550123", "+14155550123"],
    ["+1 (415) 555-0123", "+14155550123"],
    ["+6834001", "+6834001"],
    ["006834001", "+6834001"],
    [" 6834001", "+6834001"],
    ["+29051234", "+29051234"],
    ["298123456", "+298123456"],
    ["+123456789012345", "+123456789012345"],
    ["123456789012345", "+123456789012345"],
  ])("is read of %j as %s", (text, number) => {
    expect(parseCarrierNumber(text)).toBe(number);
    expect(readPerson(text, "from")).toBe(number);
    expect(senderIdentity(text)).toBe(number);
  });

  it.each(["74454", "683400", "6834001", "29051234", "20000000"])("is not read of %j, a short code", (text) => {
    expect(parseCarrierNumber(text)).toBeUndefined();
    expect(readPerson(text, "from")).toEqual({ kind: "ignored", reason: "sender-not-a-person" });
    expect(senderIdentity(text)).toBe(text);
  });

  it.each([
    "",
    "+",
    "+683400",
    "006834001234567890",
    "+1234567890123456",
    "1234567890123456",
    "+0155550123",
    "000155550123",
  ])("is not read of %j, which is neither", (text) => {
    expect(parseCarrierNumber(text)).toBeUndefined();
    expect(readPerson(text, "from")).toEqual({ kind: "malformed", problem: "from: expected a phone number" });
  });
});
