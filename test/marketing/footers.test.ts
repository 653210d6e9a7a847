import { SegmentedMessage } from "sms-segments-calculator";
import { describe, expect, it } from "vitest";
import { keywordAct } from "../../functions/carriers/us-keywords.ts";
import type { OptOutInstruction, Program } from "../../functions/deployment.ts";
import { isLanguage, LANGUAGES, type Language } from "../../functions/language.ts";
import { judgeMessage } from "../../functions/marketing/message.ts";
import { FOOTERS } from "../../functions/replies/footers.ts";
import { TEXTS } from "../../functions/replies/texts.ts";
import { understand } from "../../functions/understanding/understand.ts";
import { ACME } from "../consent/programs.ts";
import { WORDS } from "./words.ts";

const EVERY_LANGUAGE = Object.keys(LANGUAGES).filter(isLanguage);

/** A message that says nothing of how to stop it. */
const BARE = "Acme: 20%";

const judged = (text: string, language: Language, program: Program = ACME) =>
  judgeMessage(text, program, { languages: [language] }, WORDS);

const SHORT_CODE: OptOutInstruction = { kind: "short-code", number: "36180" };
const LINK: OptOutInstruction = { kind: "link", url: "https://acme.example/stop" };

describe.each(EVERY_LANGUAGE)("The footer in %s", (language) => {
  it("offers a word that we take for an opt-out without a doubt, and that carriers act on (R93)", () => {
    const [word = ""] = /STOP/.exec(FOOTERS[language].reply) ?? [];
    expect(understand(word, { languages: [language] })).toMatchObject({ intent: "opt-out", certainty: "certain" });
    expect(understand(word, { languages: ["en"], locale: language })).toMatchObject({ intent: "opt-out" });
    expect(keywordAct(word, "+14155550100", "carrier")).toMatchObject({ intent: "opt-out" });
  });

  it.each<[string, Program]>([
    ["a reply", ACME],
    ["a short code", { ...ACME, optOutInstruction: SHORT_CODE }],
    ["a link", { ...ACME, optOutInstruction: LINK }],
  ])("makes a message whole that lacks %s, and is asked for once", (_, program) => {
    const first = judged(BARE, language, program);
    expect(first.reasons).toEqual(["opt-out-instruction-missing"]);
    expect(first.footer).not.toMatch(/[{}]/);
    expect(judged(`${BARE}${first.footer}`, language, program)).toEqual({ reasons: [] });
  });

  it("is spelled as our replies are, so that it makes a message of the default alphabet no dearer", () => {
    const { encodingName } = new SegmentedMessage(FOOTERS[language].reply);
    if (TEXTS[language].spelling.alphabet === "gsm-7") expect(encodingName).toBe("GSM-7");
  });

  it("is short: what it does to a text fits forty characters", () => {
    expect((judged(BARE, language).footer ?? "").length).toBeLessThanOrEqual(40);
  });
});
