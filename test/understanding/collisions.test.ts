import { describe, expect, it } from "vitest";
import { isLanguage, type Language } from "../../functions/language.ts";
import { COLLISIONS } from "../../functions/understanding/collisions.ts";
import { type Known, meaning, READ, read, readable } from "./reading.ts";

interface Row {
  readonly text: string;
  /** Languages, and numbers with a plus, whose speakers and holders mean the first by it, and those who mean the second. */
  readonly opposed: readonly (readonly [whose: string, meant: string])[];
}

/** Each text as a whole message, in a program of the language by a person of whom that language is on file. */
const TABLE: readonly Row[] = [
  {
    text: "FIN",
    opposed: [
      ["fr es gl", "opt-out"],
      ["sv da no", "none"],
    ],
  },
  {
    text: "FINE",
    opposed: [
      ["it", "opt-out"],
      ["en", "none"],
    ],
  },
  { text: "Fine.", opposed: [["en", "none"]] },
  { text: "END", opposed: [["en es fr de", "opt-out"]] },
  {
    text: "ALTO",
    opposed: [
      ["es", "opt-out"],
      ["it pt pt-BR", "none"],
    ],
  },
  {
    text: "PARA",
    opposed: [
      ["es ca", "opt-out"],
      ["pt pt-BR tr", "none"],
    ],
  },
  { text: "ALTA", opposed: [["it pt", "none"]] },
  {
    text: "BAJA",
    opposed: [
      ["es eu", "opt-out"],
      ["id hu", "none"],
    ],
  },
  {
    text: "BAIXA",
    opposed: [
      ["ca gl", "opt-out"],
      ["pt", "none"],
    ],
  },
  {
    text: "STAD",
    opposed: [
      ["ga", "opt-out"],
      ["nl sv", "none"],
    ],
  },
  {
    text: "SEIS",
    opposed: [
      ["et fi", "opt-out"],
      ["es pt gl", "none"],
    ],
  },
  {
    text: "SLUT",
    opposed: [
      ["sv da", "opt-out"],
      ["en", "none"],
    ],
  },
  {
    text: "KRAJ",
    opposed: [
      ["hr", "opt-out"],
      ["pl cs", "none"],
    ],
  },
  {
    text: "КРАЙ",
    opposed: [
      ["bg", "opt-out"],
      ["ru uk", "none"],
    ],
  },
  { text: "VÉGE", opposed: [["hu", "opt-out"]] },
  {
    text: "VEGE",
    opposed: [
      ["hu", "opt-out"],
      ["en de sv", "none"],
    ],
  },
  { text: "LÕPP", opposed: [["et", "opt-out"]] },
  {
    text: "LOPP",
    opposed: [
      ["et", "opt-out"],
      ["sv", "none"],
    ],
  },
  {
    text: "HALT",
    opposed: [
      ["de en", "opt-out"],
      ["sv", "none"],
    ],
  },
  {
    text: "RET",
    opposed: [
      ["tr +90", "opt-out"],
      ["da", "none"],
    ],
  },
  {
    text: "RED",
    opposed: [
      ["tr", "opt-out"],
      ["en es", "none"],
    ],
  },
  { text: "OFF", opposed: [["en id", "opt-out"]] },
  {
    text: "AUS",
    opposed: [
      ["de", "opt-out"],
      ["en", "none"],
    ],
  },
  {
    text: "AF",
    opposed: [
      ["nl", "opt-out"],
      ["da", "none"],
    ],
  },
  { text: "UIT", opposed: [["nl", "opt-out"]] },
  {
    text: "AV",
    opposed: [
      ["sv", "opt-out"],
      ["no tr", "none"],
    ],
  },
  {
    text: "LE",
    opposed: [
      ["hu", "opt-out"],
      ["fr it mt", "none"],
    ],
  },
  { text: "KI", opposed: [["hu", "opt-out"]] },
  {
    text: "DUR",
    opposed: [
      ["tr", "opt-out"],
      ["fr ro", "none"],
    ],
  },
  { text: "DUNG", opposed: [["vi", "opt-out"]] },
  { text: "đúng", opposed: [["vi", "confirm"]] },
  {
    text: "HUY",
    opposed: [
      ["vi", "opt-out"],
      ["ru", "none"],
    ],
  },
  { text: "HÆTTA", opposed: [["is", "opt-out"]] },
  {
    text: "BAND",
    opposed: [
      ["hi +91", "opt-out"],
      ["en de sv", "none"],
    ],
  },
  {
    text: "TD",
    opposed: [
      ["+86", "opt-out"],
      ["zh-Hans", "opt-out"],
      ["en de", "none"],
    ],
  },
  {
    text: "T",
    opposed: [
      ["+86", "opt-out"],
      ["en de", "none"],
    ],
  },
  {
    text: "N",
    opposed: [
      ["+86", "opt-out"],
      ["en pt", "none"],
    ],
  },
  {
    text: "R",
    opposed: [
      ["+86", "opt-out"],
      ["en", "none"],
    ],
  },
  {
    text: "0",
    opposed: [
      ["+86", "opt-out"],
      ["en", "none"],
    ],
  },
  {
    text: "B ACME",
    opposed: [
      ["+971", "opt-out"],
      ["en", "none"],
    ],
  },
  { text: "B", opposed: [["+971 en", "none"]] },
  { text: "START 0", opposed: [["+91", "opt-out"]] },
  { text: "START DND", opposed: [["+91", "opt-out"]] },
  { text: "DK DNC", opposed: [["vi +84", "opt-out"]] },
  { text: "HUY DNC", opposed: [["vi +84", "none"]] },
  { text: "START", opposed: [["en es de fr", "opt-in"]] },
  { text: "UNSTOP", opposed: [["en es de fr", "opt-in"]] },
  {
    text: "SI",
    opposed: [
      ["es ca gl it", "confirm"],
      ["fr cs sk", "none"],
    ],
  },
  { text: "NO", opposed: [["en es it ca pl cs sk pt", "none"]] },
  {
    text: "NE",
    opposed: [
      ["el", "confirm"],
      ["cs hr sl lt tr hu", "none"],
    ],
  },
  { text: "NAI", opposed: [["el", "confirm"]] },
  {
    text: "TAK",
    opposed: [
      ["pl uk", "confirm"],
      ["da no id", "none"],
    ],
  },
  {
    text: "DA",
    opposed: [
      ["bg hr ro sl", "confirm"],
      ["de it da no", "none"],
    ],
  },
  {
    text: "JA",
    opposed: [
      ["de nl sv da no sl", "confirm"],
      ["pl cs lv es", "none"],
    ],
  },
  { text: "jajaja", opposed: [["es de", "none"]] },
  { text: "ja ja ja", opposed: [["es", "none"]] },
  {
    text: "IVA",
    opposed: [
      ["mt", "confirm"],
      ["es pt it", "none"],
    ],
  },
  {
    text: "SEA",
    opposed: [
      ["ga", "confirm"],
      ["en", "none"],
    ],
  },
  { text: "EZ", opposed: [["eu en", "none"]] },
  { text: "EI", opposed: [["fi et de", "none"]] },
  {
    text: "BAI",
    opposed: [
      ["eu", "confirm"],
      ["en", "none"],
    ],
  },
  { text: "TÁ", opposed: [["ga", "confirm"]] },
  { text: "INFO", opposed: [["en es de fr it pt", "help"]] },
  { text: "AIDE", opposed: [["en fr", "help"]] },
  { text: "YES", opposed: [["en", "confirm"]] },
  { text: "OUI", opposed: [["fr", "confirm"]] },
  { text: "לא", opposed: [["he", "opt-out"]] },
];

interface Sentences {
  readonly language: Language;
  readonly meant: RegExp;
  readonly texts: readonly string[];
}

const SENTENCES: readonly Sentences[] = [
  {
    language: "en",
    meant: /^none$/,
    texts: [
      "End of June works for me",
      "50 % off?",
      "Cancel my order",
      "please cancel my appointment at 14:00",
      "cancel the table for tonight",
    ],
  },
  {
    language: "es",
    meant: /^none$/,
    texts: [
      "estoy de baja",
      "cancelar mi cita",
      "quiero cancelar el pedido",
      "el fin de semana",
      "no pares",
      "para mañana",
      "está muy alto",
      "portabilidad de mi línea a otro operador",
    ],
  },
  {
    language: "fr",
    meant: /^none$/,
    texts: ["annuler ma commande", "annulez mon rdv de 14h", "à la fin du mois", "ne stoppez pas", "l'arrêt de bus"],
  },
  {
    language: "de",
    meant: /^none$/,
    texts: [
      "Widerruf meiner Bestellung",
      "Widerspruch gegen die Rechnung",
      "nicht stoppen",
      "am Ende der Woche",
      "Termin stornieren",
      "ich widerrufe den Kaufvertrag",
    ],
  },
  { language: "it", meant: /^none$/, texts: ["annulla il mio ordine", "alla fine del mese", "non fermarti"] },
  { language: "pt", meant: /^none$/, texts: ["cancelar a minha encomenda", "no fim de semana", "para amanhã"] },
  {
    language: "en",
    meant: /^none$/,
    texts: [
      "STOP & SHOP",
      "the bus stop",
      "is it a non-stop flight?",
      "I can't stop laughing",
      "don't stop",
      "I'll stop by at 5",
      "two stopovers",
      "help the charity",
      "START the quiz",
    ],
  },
  { language: "es", meant: /^(erasure|opt-out)/, texts: ["cancelación de mis datos"] },
  { language: "en", meant: /^help$/, texts: ["Who is this?"] },
  { language: "en", meant: /^opt-out\??$/, texts: ["wrong number", "Wrong number, stop texting me"] },
];

const known = (whose: string): Known =>
  whose.startsWith("+")
    ? { languages: ["en"], number: whose.slice(1) }
    : isLanguage(whose)
      ? { languages: [whose], locale: whose }
      : {};

const CASES = TABLE.flatMap(({ text, opposed }) =>
  opposed.flatMap(([whose, meant]) => whose.split(" ").map((who) => [text, who, meant] as const)),
).filter(([, who]) => who.startsWith("+") || READ.some((language) => language === who));

describe("a word that means different things in different languages", () => {
  it.each(CASES)("%s from %s is %s", (text, who, meant) => {
    expect(meaning(text, known(who)).replace("?", "")).toBe(meant);
  });

  it("is read in the language on file before that of the number, and in that of the number before the program's", () => {
    expect(meaning("FIN", { languages: ["en"], number: "34", locale: "sv" })).toBe("none");
    expect(meaning("FIN", { languages: ["sv"], number: "34" })).toMatch(/^opt-out/);
    expect(meaning("FIN", { languages: ["sv"], number: "46" })).toBe("none");
    expect(meaning("FIN", { languages: ["es"] })).toBe("opt-out");
  });

  it("is a doubtful opt-out where one language that the person may speak reads it so and another does not", () => {
    expect(read("FIN", { languages: ["fr", "sv"] })).toMatchObject({ intent: "opt-out", certainty: "likely" });
    expect(read("FIN", { languages: ["fr"] })).toMatchObject({ intent: "opt-out", certainty: "certain" });
  });

  it("is no yes where one language that the person may speak reads it otherwise", () => {
    expect(meaning("SI", { languages: ["es", "fr"] })).toBe("none");
    expect(meaning("JA", { languages: ["de", "es"] })).toBe("none");
    expect(meaning("NE", { languages: ["el", "cs"] })).toBe("none");
  });

  it("is never a yes that would undo a withdrawal, nor a withdrawal in Vietnamese without accents", () => {
    expect(meaning("DUNG", { languages: ["vi"], locale: "vi" })).not.toMatch(/confirm/);
    expect(meaning("DUNG", { languages: ["en"] })).toBe("none");
  });
});

describe("a colliding word in a sentence", () => {
  it.each(readable(SENTENCES))("is read for what it is there: $language $meant", ({ language, meant, texts }) => {
    for (const text of texts)
      expect([text, meaning(text, { languages: [language] })]).toEqual([text, expect.stringMatching(meant)]);
  });
});

describe("the table of collisions", () => {
  it("gives every row a reason and at least one reading", () => {
    for (const { why, readings, byCountry, text } of COLLISIONS.values()) {
      expect([text, why.length > 2, readings.size + byCountry.size > 0]).toEqual([text, true, true]);
    }
  });
});
