import { describe, expect, it } from "vitest";
import { meaning, READ, read, readable } from "./reading.ts";

describe("a word that counts only in its own language", () => {
  it.each(
    readable([
      { language: "de", word: "ENDE", number: "49", elsewhere: "da" },
      { language: "es", word: "ALTA", number: "34", elsewhere: "it" },
      { language: "nl", word: "UIT", number: "31", elsewhere: "fr" },
      { language: "cs", word: "KONEC", number: "420", elsewhere: "en" },
      { language: "pl", word: "KONIEC", number: "48", elsewhere: "en" },
      { language: "hu", word: "VÉGE", number: "36", elsewhere: "hu" },
      { language: "tr", word: "DUR", number: "90", elsewhere: "fr" },
      { language: "ro", word: "GATA", number: "40", elsewhere: "es" },
    ] as const),
  )(
    "counts by the language on file, the number's country, and the program: $word",
    ({ language, word, number, elsewhere }) => {
      const counted = expect.stringMatching(/^opt-(out|in)/);
      expect(meaning(word, { languages: ["en"], locale: language })).toEqual(counted);
      expect(meaning(word, { languages: ["en"], number })).toEqual(counted);
      expect(meaning(word, { languages: [language] })).toEqual(counted);
      if (elsewhere !== language) expect(meaning(word, { languages: [elsewhere], locale: elsewhere })).toBe("none");
    },
  );

  it("counts by its script", () => {
    const rows = readable([
      { language: "ru", word: "КОНЕЦ" },
      { language: "uk", word: "КІНЕЦЬ" },
      { language: "el", word: "ΤΕΛΟΣ" },
      { language: "ar", word: "خلاص" },
      { language: "he", word: "די" },
    ] as const);
    for (const { word } of rows) expect([word, read(word, { languages: ["en"] }).intent]).toEqual([word, "opt-out"]);
  });

  it("is no yes anywhere else", () => {
    expect(meaning("JA", { languages: ["en"], number: "1" })).toBe("none");
    expect(meaning("JA", { languages: ["en"], number: "49" })).toBe("confirm");
    expect(meaning("OUI", { languages: ["en"], number: "33" })).toBe("confirm");
  });
});

describe("a withdrawal in a language that nobody expected", () => {
  it.each(
    readable([
      { language: "de", text: "Bitte schicken Sie mir keine Werbung mehr" },
      { language: "es", text: "Por favor no me manden más mensajes" },
      { language: "fr", text: "Ne m'envoyez plus de messages" },
      { language: "it", text: "Non mandatemi più messaggi" },
      { language: "pl", text: "Proszę nie wysyłać mi więcej wiadomości" },
      { language: "pt", text: "Não me enviem mais mensagens" },
      { language: "nl", text: "Stuur mij geen berichten meer" },
      { language: "ru", text: "Больше не присылайте мне сообщения" },
      { language: "ja", text: "もうメッセージを送らないでください" },
      { language: "ar", text: "لا ترسلوا لي رسائل بعد الآن" },
    ] as const),
  )("is heard, and its language named: $language", ({ language, text }) => {
    const { intent, language: heard } = read(text, { languages: ["en"], number: "4477009" });
    expect(intent).toBe("opt-out");
    expect(heard === language || (language === "pt" && heard === "pt-BR")).toBe(true);
  });
});

describe("the language of what was read", () => {
  it("is that of the words, not that of the program", () => {
    expect(read("BAJA", { languages: ["en", "es"], number: "34" }).language).toBe("es");
    expect(read("unsubscribe me please", { languages: ["de"] }).language).toBe("en");
  });

  it("is not told by a word that people of every language text, whatever other languages list it", () => {
    for (const text of ["STOP", "stop!!", "Stop.", "STOP SMS", "STOP STOP", "STOP 36034", "INFO", "START", "UNSUB"])
      for (const number of ["1415555", "1514555", "4179", "34", "33", "62"])
        expect([text, number, read(text, { languages: ["en", "es"], number }).language]).toEqual([
          text,
          number,
          undefined,
        ]);
  });

  it("is told by a word that is known everywhere and yet of one language", () => {
    expect(read("ARRET", { languages: ["en", "es"], number: "1514555" }).language).toBe("fr");
    expect(read("STOPP", { languages: ["en"], number: "49" }).language).toBe("de");
    expect(read("SAIR", { languages: ["en"], number: "55" }).language).toBe("pt-BR");
  });

  it("is one of those that there are rules for", () => {
    for (const language of READ)
      expect([undefined, ...READ]).toContain(read("stop", { languages: [language] }).language);
  });
});

describe("an unknown context", () => {
  it("still reads the plain words of every language", () => {
    for (const word of ["STOP", "BAJA", "DÉSABONNER", "ABMELDEN", "DISISCRIVI", "SAIR"])
      expect([word, read(word, { languages: [] }).intent]).toEqual([word, "opt-out"]);
  });
});
