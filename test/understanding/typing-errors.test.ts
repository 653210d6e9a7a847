import { describe, expect, it } from "vitest";
import type { Language } from "../../functions/language.ts";
import { isSlip } from "../../functions/understanding/typing-errors.ts";
import { meaning, readable, spoken } from "./reading.ts";

const SLIPS = "STPO SOTP TSOP STIP STOO STOPE STOPQ SSTOP DTOP STOPO SYOP STTOP STPP".split(" ");
const LONG_SLIPS = [
  "UNSUSCRIBE",
  "UNSUBSRIBE",
  "UNSUBSCIRBE",
  "UNSUBSCRIB",
  "UNSUBCRIBE",
  "UNSUBSCRIBEE",
  "UNSUBSCRUBE",
  "unsubscribr",
  "UNSIBSCRIBE",
  "unsubscribe mee",
  "STOPALLL",
];
/** Words that are one letter from a keyword of their own or of a neighbouring language. */
const WORDS: readonly { readonly language: Language; readonly words: string }[] = [
  {
    language: "en",
    words:
      "shop step stops soap post spot stock stoppage store stoop's top pots opts strop cancer canceled? ending bend quite quiet quilt squid subscribed prescribe describe remoted smart halted helped yelp joined joint",
  },
  {
    language: "es",
    words:
      "parada paradas bajar bajo bajada altos fino cancelado parado parar? comprar salida salgo bastante bastón borrador",
  },
  { language: "fr", words: "arrive arrives arriere finir? supplement annuaire assez? abonne abonné arret? supprimé" },
  { language: "de", words: "melden abmessen enden ende? abstellen bestellen abheben kündig stoff stock" },
  { language: "it", words: "fermo fermata bastardo basti annullato cancelleria ferma?" },
  { language: "pt", words: "parede parada pares cancela? cancelado sair? saia" },
  { language: "nl", words: "stoppel stopt? afmelding? melden" },
  { language: "pl", words: "koniecznie rezygnacja? stopa stopy" },
  { language: "sv", words: "stopp? sluta? slutat avsluta? stoppar" },
];

describe("a slip of STOP", () => {
  it.each(SLIPS)("still opts out when it is the whole message: %s", (slip) => {
    expect(meaning(slip)).toMatch(/^opt-out/);
    expect(meaning(slip.toLowerCase())).toMatch(/^opt-out/);
  });

  it("still opts out among courtesies", () => {
    expect(meaning("stpo please")).toMatch(/^opt-out/);
    expect(meaning("pls sotp")).toMatch(/^opt-out/);
  });
});

describe("a slip of a long keyword", () => {
  it.each(LONG_SLIPS)("still opts out: %s", (slip) => expect(meaning(slip)).toMatch(/^opt-out/));

  it.each(
    readable([
      { language: "de", slip: "ABMEDLEN" },
      { language: "de", slip: "abmeldne" },
      { language: "fr", slip: "DESABONER" },
      { language: "fr", slip: "desabonnner" },
      { language: "es", slip: "CANCELR" },
      { language: "it", slip: "DISISCRIVMI" },
      { language: "pt-BR", slip: "DESCADASTAR" },
      { language: "nl", slip: "UITSCHRIJFEN" },
      { language: "pl", slip: "REZYGNJUE" },
    ]),
  )("still opts out in its own language: $slip", ({ language, slip }) =>
    expect(spoken(slip, language)).toMatch(/^opt-out/),
  );
});

describe("words run together or apart, or typed on another layout", () => {
  it.each(["removeme", "leavemealone", "stopsendingme", "un subscribe", "cnjg", "ыещз"])("still opt out: %s", (text) =>
    expect(meaning(text)).toMatch(/^opt-out/),
  );

  it.each(["nonstop", "stopover", "doorstop", "stopwatch"])("but a word of its own is none: %s", (text) =>
    expect(meaning(text)).toBe("none"),
  );
});

describe("a word of its own is no slip", () => {
  it.each(readable(WORDS))("in $language", ({ language, words }) => {
    const list = words.split(" ").filter((word) => !word.endsWith("?"));
    expect(list.filter((word) => spoken(word, language) !== "none")).toEqual([]);
  });

  it("neither alone, nor in an English sentence", () => {
    for (const sentence of [
      "I went to the shop",
      "what's the next step",
      "got the post today",
      "is it in stock",
      "nice spot!",
      "sorry I stopped by earlier",
      "atop the hill",
      "on the stoop",
    ])
      expect([sentence, meaning(sentence)]).toEqual([sentence, "none"]);
  });
});

describe("one slip", () => {
  it("is a swap, a doubled, missing or added letter, or a neighbour on the keyboard", () => {
    for (const typed of ["abmedlen", "abmellden", "abmeden", "abmelfen"]) expect(isSlip(typed, "abmelden")).toBe(true);
    for (const typed of ["abmelden", "abmelpen", "anmalden", "abmeldenen", "mbaelden"])
      expect(isSlip(typed, "abmelden")).toBe(false);
  });
});
