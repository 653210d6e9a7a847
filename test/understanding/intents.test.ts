import { describe, expect, it } from "vitest";
import { meaning, read, readable, spoken } from "./reading.ts";

describe("a word that means both unsubscribe and delete", () => {
  it.each(
    readable([
      { language: "en", word: "DELETE" },
      { language: "en", word: "delete me" },
      { language: "en", word: "ERASE ME" },
      { language: "es", word: "BORRAR" },
      { language: "es", word: "eliminar" },
      { language: "fr", word: "SUPPRIMER" },
      { language: "de", word: "LÖSCHEN" },
      { language: "it", word: "CANCELLAMI" },
      { language: "pt", word: "APAGAR" },
      { language: "pt-BR", word: "EXCLUIR" },
      { language: "nl", word: "VERWIJDER" },
      { language: "da", word: "SLET" },
      { language: "sv", word: "RADERA" },
      { language: "no", word: "SLETT" },
      { language: "pl", word: "USUŃ" },
      { language: "cs", word: "SMAZAT" },
      { language: "fi", word: "POISTA" },
      { language: "tr", word: "SİL" },
      { language: "ru", word: "УДАЛИТЬ" },
      { language: "uk", word: "ВИДАЛИТИ" },
      { language: "el", word: "ΔΙΑΓΡΑΦΗ" },
      { language: "ar", word: "حذف" },
      { language: "he", word: "מחק" },
      { language: "hi", word: "हटाएं" },
      { language: "ja", word: "削除" },
      { language: "zh-Hans", word: "删除" },
      { language: "zh-Hant", word: "刪除" },
      { language: "ko", word: "삭제" },
      { language: "th", word: "ลบ" },
      { language: "vi", word: "XÓA" },
      { language: "id", word: "HAPUS" },
    ]),
  )("opts out at once and asks about the data: $word ($language)", ({ language, word }) => {
    const { intent, also, ask, certainty } = read(word, { languages: [language], locale: language });
    expect({ intent, also, ask, certainty }).toEqual({
      intent: "opt-out",
      also: [],
      ask: "erasure",
      certainty: "certain",
    });
  });

  it.each(
    readable([
      { language: "en", text: "delete my data" },
      { language: "en", text: "delete everything you have on me" },
      { language: "es", text: "borren mis datos" },
      { language: "es", text: "cancelación de mis datos" },
      { language: "fr", text: "supprimez mes données" },
      { language: "de", text: "löscht meine Daten" },
      { language: "it", text: "cancellate i miei dati" },
      { language: "pt", text: "apaguem os meus dados" },
    ]),
  )("is a request to erase where the words name the data: $text", ({ language, text }) => {
    expect(spoken(text, language)).toMatch(/^erasure/);
    expect(read(text, { languages: [language] }).ask).toBeUndefined();
  });

  it("does not ask when the same message says what to do with the data", () => {
    expect(read("DELETE ME. And delete all my data.").ask).toBeUndefined();
    expect(meaning("DELETE ME. And delete all my data.")).toBe("opt-out+erasure");
  });
});

describe("several wishes in one message all count, the withdrawal first (R53)", () => {
  it.each([
    ["STOP and delete everything", "opt-out+erasure"],
    ["STOP. Delete all my data.", "opt-out+erasure"],
    ["delete my data and unsubscribe", "opt-out+erasure"],
    ["Unsubscribe me and send me a copy of my data", "opt-out+access"],
    ["please stop texting me. what data do you have on me?", "opt-out+access"],
    ["STOP, I object to marketing", "opt-out+objection"],
    ["who is this? stop texting me", "opt-out+help"],
  ])("%s", (text, expected) => expect(meaning(text)).toBe(expected));

  it("a withdrawal wins over every yes", () => {
    expect(meaning("START. no wait, STOP")).toMatch(/^opt-out/);
    expect(meaning("yes unsubscribe me")).toMatch(/^opt-out/);
    expect(meaning("ok stop")).toMatch(/^opt-out/);
  });

  it("a yes or a START among other words is nothing", () => {
    for (const text of [
      "yes, Thursday at 2 works",
      "yes I'll be there",
      "START the quiz",
      "start time?",
      "when does it start",
    ])
      expect([text, meaning(text)]).toEqual([text, "none"]);
  });
});

describe("scope", () => {
  it.each(["STOPALL", "stop all", "stop everything", "unsubscribe from all lists", "stop all messages"])(
    "is everything: %s",
    (text) => expect(read(text)).toMatchObject({ intent: "opt-out", scope: "all" }),
  );

  it.each([
    "stop promotions, keep my order updates",
    "no more marketing texts but keep the delivery notifications",
    "Stop the ads please, only send order updates",
  ])("is marketing where the person keeps the rest: %s", (text) =>
    expect(read(text)).toMatchObject({ intent: "opt-out", scope: "marketing" }),
  );

  it.each(["STOP", "unsubscribe", "stop texting me", "please remove my number", "stop promotions"])(
    "is the program's default: %s",
    (text) => {
      expect(read(text).intent).toBe("opt-out");
      expect(read(text).scope).toBeUndefined();
    },
  );
});

describe("requests about one's data", () => {
  it.each([
    ["what data do you have on me", "access"],
    ["Subject access request please", "access"],
    ["I want a copy of my data", "access"],
    ["where did you get my number?", "access"],
    ["my name is wrong, it's Jane not Jean", "rectification"],
    ["please correct my address", "rectification"],
    ["transfer my data to another company", "portability"],
    ["I'd like to export my data", "portability"],
    ["stop processing my data", "restriction"],
    ["please restrict the processing of my data", "restriction"],
    ["I object to the use of my data for marketing", "objection"],
    ["do not sell my info", "objection"],
    ["do not profile me", "objection"],
    ["forget me", "erasure"],
    ["I invoke my right to be forgotten", "erasure"],
  ])("%s is %s", (text, intent) => expect([text, ...meaning(text).replace(/\?/g, "").split("+")]).toContain(intent));

  it("INFO is help, and access with the data named", () => {
    expect(meaning("INFO")).toBe("help");
    expect(meaning("info on my data")).toMatch(/access/);
  });
});

describe("a program's own keywords", () => {
  const keywords = { "opt-out": ["LEAVE", "No más ofertas"], "opt-in": ["VIP"], help: ["CARE"], confirm: ["LEAVE"] };

  it("count as the whole message, in any case and without accents, and say so in the rule", () => {
    expect(read("leave!", { keywords })).toMatchObject({
      intent: "opt-out",
      rule: "program.keyword.leave",
      certainty: "certain",
    });
    expect(read("NO MAS OFERTAS", { keywords })).toMatchObject({
      intent: "opt-out",
      rule: "program.keyword.no-mas-ofertas",
    });
    expect(read("vip", { keywords }).intent).toBe("opt-in");
    expect(read("care", { keywords }).intent).toBe("help");
  });

  it("are no keywords of other programs, and none inside a sentence", () => {
    expect(meaning("leave")).toBe("none");
    expect(meaning("I'll leave at 5", { keywords })).toBe("none");
  });

  it("never take an international word away", () => {
    expect(meaning("STOP", { keywords: { "opt-in": ["GO"] } })).toBe("opt-out");
    expect(meaning("STOP", { keywords: { "opt-in": ["STOP"], none: ["UNSUBSCRIBE"] } })).toBe("opt-out");
    expect(meaning("UNSUBSCRIBE", { keywords: { none: ["UNSUBSCRIBE"] } })).toBe("opt-out");
  });
});

describe("the understanding", () => {
  it("names the rule, the language and how sure it is", () => {
    expect(read("no me escriban más", { languages: ["es"] })).toMatchObject({ intent: "opt-out", language: "es" });
    expect(read("no me escriban más", { languages: ["es"] }).rule).toMatch(/^es\.phrase\./);
    expect(read("see you")).toEqual({ intent: "none", also: [], rule: "none", certainty: "certain" });
  });

  it("is the same however often and in whatever order texts are read", () => {
    const texts = ["BAJA", "stop", "fin", "löschen", "ne m'envoyez plus rien", "si"];
    const first = texts.map((text) => read(text, { languages: ["en"] }));
    const again = texts.toReversed().map((text) => read(text, { languages: ["en"] }));
    expect(again.toReversed()).toEqual(first);
  });
});
