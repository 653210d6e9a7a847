import { describe, expect, it } from "vitest";
import type { Language } from "../../functions/language.ts";
import { transliterations } from "../../functions/understanding/transliterations.ts";
import { spoken } from "./reading.ts";

const row = (language: Language, text: string, means: string) => ({ language, text, means });

describe("STOP before words that the person's languages do not know", () => {
  it.each([
    row("bg", "stop molia vi mnogo", "opt-out?"),
    row("vi", "stop Nguyen", "opt-out?"),
    row("lt", "stop 5", "none"),
    row("ru", "Kalupur stop", "none"),
    row("lv", "stop snoring", "none"),
    row("en", "stop kolkata", "none"),
  ])("means $means: $text", ({ language, text, means }) => expect(spoken(text, language)).toBe(means));
});

describe("a yes of several words", () => {
  it.each([
    row("en", "yes, yes, I agree", "confirm"),
    row("lv", "jā, piekrītu, apstiprinu", "confirm"),
    row("lv", "Jā, lūdzu", "confirm"),
    row("zh-Hans", "是的同意确认", "confirm"),
    row("zh-Hans", "不同意", "none"),
    row("en", "yes no", "none"),
    row("en", "yes tomorrow I agree", "none"),
  ])("is $means: $text", ({ language, text, means }) => expect(spoken(text, language)).toBe(means));
});

describe("a Cyrillic language in Latin letters", () => {
  it.each([
    ["ru", "ne pishite mne bolshe pozhaluysta", "не пишите мне больше пожалуиста"],
    ["ru", "hochu otpisatsya ot rassylki", "хочу отписаться от рассылки"],
    ["ru", "udalite moi dannye", "удалите мои данные"],
    ["uk", "vidpyshit mene", "відпишіть мене"],
    ["bg", "molq otpi6ete me", "моля отпишете ме"],
  ] as const)("is read as it is spelled: %s, %s", (language, latin, cyrillic) =>
    expect(transliterations(latin, [language])).toEqual([cyrillic]),
  );

  it("means what it means in its own letters", () => {
    expect(spoken("ne prisylajte mne bolshe nichego", "ru")).toBe("opt-out");
    expect(spoken("udalite moi dannye", "ru")).toBe("erasure");
  });

  it("is not looked for in English", () => {
    expect(spoken("do not stop it here please", "ru")).toBe("none");
  });
});

describe("letters swapped in the middle of a word of four", () => {
  it.each([row("ru", "сотп", "opt-out"), row("bg", "сотп", "opt-out"), row("el", "στπο", "opt-out")])(
    "are a slip: $text",
    ({ language, text, means }) => expect(spoken(text, language)).toBe(means),
  );
});

describe("a condition", () => {
  it.each([
    row("en", "don't use my data until you've checked it", "restriction"),
    row("es", "guarden mis datos pero no los usen", "restriction"),
    row("de", "Meine Daten vorerst nicht verwenden", "restriction"),
    row("en", "don't use my data", "objection"),
    row("en", "don't use my data for marketing until you have checked", "objection"),
    row("en", "keep my table until 8", "none"),
    row("en", "don't send anything until Monday, the parcel I mean", "none"),
  ])("makes $means: $text", ({ language, text, means }) => expect(spoken(text, language)).toBe(means));
});

describe("a keyword with a name set apart from it", () => {
  it.each([
    row("es", "Baja - Manuel García", "opt-out"),
    row("gl", "Bos días, baixa. Saúdos, Uxía", "opt-out"),
    row("es", "Baja California", "none"),
    row("es", "Baja - mañana", "none"),
  ])("means $means: $text", ({ language, text, means }) => expect(spoken(text, language)).toBe(means));
});

describe("a word for 'all' of another language", () => {
  it("makes no withdrawal of a word beside it: the Vietnamese `hết` in `hét vége`", () => {
    expect(spoken("hét vége", "hu")).toBe("none");
    expect(spoken("stop todo", "es")).toBe("opt-out");
  });
});

describe("a refusal before a word that opts out", () => {
  it.each([
    row("es", "no quiero cancelar", "none"),
    row("ru", "не хочу отписаться", "none"),
    row("id", "gak mau berhenti", "none"),
    row("zh-Hans", "不要取消", "none"),
    row("en", "no thanks, stop", "opt-out"),
  ])("takes it back: $text", ({ language, text, means }) => expect(spoken(text, language)).toBe(means));
});

describe("an ideograph that is a word of its own", () => {
  it.each([row("ja", "袋いりません", "none"), row("ja", "住所を直してください", "rectification")])(
    "makes no keyword of what stands behind it: $text",
    ({ language, text, means }) => expect(spoken(text, language)).toBe(means),
  );
});

describe("what is to be kept and not used", () => {
  it.each([
    row("ru", "пока не используйте мои данные", "restriction"),
    row("uk", "дані не видаляйте, але й не використовуйте", "restriction"),
    row("ru", "не используйте мои данные для рекламы", "objection"),
  ])("is a restriction, but for advertising: $text", ({ language, text, means }) =>
    expect(spoken(text, language)).toBe(means),
  );
});
