import * as fc from "fast-check";
import { SegmentedMessage } from "sms-segments-calculator";
import { describe, expect, it } from "vitest";
import { withNoticeLink } from "../../functions/replies/notice-link.ts";
import { segmentsOf } from "../../functions/replies/segments.ts";

const URL = "https://brand.example/privacy";
const texts = (length: number) => "x".repeat(length);

describe("The link to the privacy notice", () => {
  it.each<[string, number, string]>([
    ["with its label where there is room", 160 - 39, ` Privacy: ${URL}`],
    ["as the bare address where the label is too much", 160 - 38, ` ${URL}`],
    ["without its scheme where that is all there is room for", 160 - 22, " brand.example/privacy"],
    ["at the price of a segment where there is no room at all", 160 - 21, " brand.example/privacy"],
  ])("goes behind a reply to a yes %s", (_, length, link) => {
    expect(withNoticeLink(texts(length), "Privacy", URL, true)).toBe(`${texts(length)}${link}`);
  });

  it("stays away from a request that has no room for it", () => {
    expect(withNoticeLink(texts(139), "Privacy", URL, false)).toBe(texts(139));
    expect(withNoticeLink(texts(138), "Privacy", URL, false)).toBe(`${texts(138)} brand.example/privacy`);
  });

  it("has two segments in a script that a segment holds 70 characters of, and all of those that a long text takes already", () => {
    expect(withNoticeLink("я".repeat(95), "Privacy", URL, true)).toBe(`${"я".repeat(95)} Privacy: ${URL}`);
    expect(withNoticeLink("я".repeat(96), "Privacy", URL, true)).toBe(`${"я".repeat(96)} ${URL}`);
    expect(withNoticeLink(texts(200), "Privacy", URL, true)).toBe(`${texts(200)} Privacy: ${URL}`);
  });

  it("does not turn a text into a costlier script by its label", () => {
    expect(withNoticeLink("Hola", "Конфиденциальность", URL, true)).toBe(`Hola ${URL}`);
  });

  it("is not given twice", () => {
    expect(withNoticeLink(`See ${URL}`, "Privacy", URL, true)).toBe(`See ${URL}`);
  });
});

describe("The segments of a text", () => {
  it("are those that another implementation counts, for any text", () => {
    const characters = fc.constantFrom(..."aZ9 é€[]~{ñя日😀ç");
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 400 }), (text) => {
        const { encodingName, segmentsCount } = new SegmentedMessage(text.join(""));
        const encoding = encodingName === "GSM-7" ? "gsm-7" : "ucs-2";
        expect(segmentsOf(text.join(""))).toEqual({ encoding, count: Math.max(segmentsCount, 1) });
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, string, number]>([
    ["160 characters of GSM-7", texts(160), 1],
    ["161", texts(161), 2],
    ["306", texts(306), 2],
    ["307", texts(307), 3],
    ["80 euro signs, of two septets each", "€".repeat(80), 1],
    ["81 euro signs, none divided", "€".repeat(81), 2],
    ["153 euro signs, of which 76 fit in a part", "€".repeat(153), 3],
  ])("of %s", (_, text, count) => {
    expect(segmentsOf(text)).toEqual({ encoding: "gsm-7", count });
  });
});
