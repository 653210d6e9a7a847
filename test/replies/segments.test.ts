import { SegmentedMessage } from "sms-segments-calculator";
import { describe, expect, it } from "vitest";
import { TEXTS } from "../../functions/replies/texts.ts";
import { EVERY_LANGUAGE, everyReply, SAMPLE_REFERENCE, SAMPLE_URL } from "./every-reply.ts";
import { SAMPLE_PROGRAM } from "./sample-program.ts";

describe("The segments of a reply", () => {
  it("are measured with a brand of 20, a contact of 25, a link of 45 and a reference of 8 characters", () => {
    expect(SAMPLE_PROGRAM.brand).toHaveLength(20);
    expect(SAMPLE_PROGRAM.support).toHaveLength(25);
    expect(SAMPLE_URL).toHaveLength(45);
    expect(SAMPLE_REFERENCE).toHaveLength(8);
  });

  it.each(EVERY_LANGUAGE)("are one in GSM-7 where the alphabet of %s allows it, else at most two", (language) => {
    const gsm = TEXTS[language].spelling.alphabet === "gsm-7";
    const measured = everyReply(language, SAMPLE_PROGRAM).map(({ kind, text }) => {
      const { encodingName, segmentsCount } = new SegmentedMessage(text);
      return { kind, text, encodingName, segmentsCount };
    });
    const tooLong = measured.filter(({ segmentsCount }) => segmentsCount > (gsm ? 1 : 2));
    expect(tooLong).toEqual([]);
    if (gsm) expect(measured.filter(({ encodingName }) => encodingName !== "GSM-7")).toEqual([]);
  });
});
