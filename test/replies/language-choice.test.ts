import { describe, expect, it } from "vitest";
import { type E164, parseE164 } from "../../functions/phone-number.ts";
import { replyLanguage } from "../../functions/replies/language-choice.ts";
import { SAMPLE_PROGRAM } from "./sample-program.ts";

function number(text: string): E164 {
  const parsed = parseE164(text);
  if (parsed === undefined) throw new Error("the fixture is no E.164 number");
  return parsed;
}

const SPAIN = number("+34600000001");
const CATALONIA_FRIENDLY = { ...SAMPLE_PROGRAM, languages: ["en", "ca"] } as const;

describe("The language of a reply", () => {
  it("is that of the person's words, before what is on file, the number and the program", () => {
    expect(replyLanguage({ understood: "de", locale: "es", number: SPAIN, program: SAMPLE_PROGRAM })).toBe("de");
  });

  it("is that of the person's words even when the program does not list it", () => {
    expect(replyLanguage({ understood: "fi", number: SPAIN, program: SAMPLE_PROGRAM })).toBe("fi");
  });

  it("is the language on file when the words were international", () => {
    expect(replyLanguage({ locale: "uk", number: SPAIN, program: SAMPLE_PROGRAM })).toBe("uk");
  });

  it("is else the first language of the number's country that the program lists", () => {
    expect(replyLanguage({ number: SPAIN, program: SAMPLE_PROGRAM })).toBe("es");
    expect(replyLanguage({ number: SPAIN, program: CATALONIA_FRIENDLY })).toBe("ca");
    expect(replyLanguage({ number: number("+4915100000001"), program: SAMPLE_PROGRAM })).toBe("de");
  });

  it("is else the program's default, also for a number of a country that shares no language with the program", () => {
    expect(replyLanguage({ number: number("+81900000001"), program: SAMPLE_PROGRAM })).toBe("en");
    expect(replyLanguage({ number: number("+88310000001"), program: SAMPLE_PROGRAM })).toBe("en");
  });
});
