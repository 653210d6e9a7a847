import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messagePart, partOfUserDataHeader } from "../../functions/carriers/message-part.ts";

describe("The part that a user data header names", () => {
  it.each([
    ["050003CC0201", { reference: "cc", number: 1, total: 2 }],
    ["0608041234FF02", { reference: "1234", number: 2, total: 255 }],
    ["0b0504158115810003070302", { reference: "07", number: 2, total: 3 }],
  ])("in %s is %j", (header, part) => {
    // The last one has an element of application ports before its own.
    expect(partOfUserDataHeader(header)).toEqual(part);
  });

  it.each([
    ["no header", ""],
    ["no hexadecimal", "05 00 03 CC 02 01"],
    ["a header without such an element", "06050415811581"],
    ["a message of one part", "050003CC0101"],
    ["a part beyond the last", "050003CC0203"],
    ["a part before the first", "050003CC0200"],
    ["an element that says another length than it has", "050004CC0201"],
    ["an element that the header ends before", "020003CC0201"],
  ])("is none for %s", (_, header) => {
    expect(partOfUserDataHeader(header)).toBeUndefined();
  });

  it("is the one that was written, whatever stands before it", () => {
    const element = fc.uint8Array({ minLength: 1, maxLength: 8 }).map((data) => [0x24, data.length, ...data]);
    const reference = fc.integer({ min: 0, max: 65_535 });
    const numbers = fc
      .integer({ min: 2, max: 255 })
      .chain((total) => fc.tuple(fc.integer({ min: 1, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(fc.array(element, { maxLength: 4 }), reference, numbers, (before, reference, [number, total]) => {
        const own = [0x08, 4, reference >> 8, reference & 255, total, number];
        const elements = [...before.flat(), ...own];
        const header = Buffer.from([elements.length, ...elements]).toString("hex");
        const expected = { reference: reference.toString(16).padStart(4, "0"), number, total };
        expect(partOfUserDataHeader(header)).toEqual(expected);
      }),
    );
  });
});

describe("The part that a carrier's members name", () => {
  it("is none where a number is no number of a part, or the reference nothing that can be part of a key", () => {
    expect(messagePart("108", 1, 2)).toEqual({ reference: "108", number: 1, total: 2 });
    for (const [reference, number, total] of [
      ["", 1, 2],
      ["a b", 1, 2],
      ["108", 0, 2],
      ["108", 3, 2],
      ["108", 1.5, 2],
      ["108", 1, 1],
      ["108", 1, 256],
      ["108", Number.NaN, 2],
    ] as const)
      expect(messagePart(reference, number, total)).toBeUndefined();
  });
});
