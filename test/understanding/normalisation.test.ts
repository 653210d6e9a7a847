import { describe, expect, it } from "vitest";
import type { Language } from "../../functions/language.ts";
import { fold, lookAlikes } from "../../functions/understanding/normalise.ts";
import { meaning, read, readable, spoken } from "./reading.ts";

const STOPS: readonly (readonly [why: string, ...texts: string[]])[] = [
  ["full width, circled and mathematical letters", "ＳＴＯＰ", "ⓢⓣⓞⓟ", "𝐒𝐓𝐎𝐏", "𝕊𝕋𝕆ℙ", "🅂🅃🄾🄿"],
  ["a zero-width space, joiner or non-joiner", "ST\u200bOP", "S\u200dTOP", "STO\u200cP", "\u2060STOP"],
  ["a byte order mark, a soft hyphen", "\ufeffSTOP", "ST\u00adOP"],
  ["marks and isolates of writing direction", "\u200fSTOP", "STOP\u200e", "\u2066STOP\u2069", "\u202bSTOP\u202c"],
  [
    "a variation selector, tag characters, control characters",
    "STOP\ufe0f",
    "STOP\u{e0061}\u{e007f}",
    "\u0000STOP\u0007",
  ],
  ["combining marks on the letters", "S̶T̶O̶P̶", "S\u0301T\u0301O\u0301P\u0301"],
  ["blanks and line ends of any kind", "\tSTOP\r\n", "\u3000STOP\u3000", "\u00a0STOP", "\n\nSTOP\n\n", "STOP\u2028"],
  ["any case", "stop", "Stop", "sToP", "sTOP"],
  [
    "quotes and brackets",
    '"STOP"',
    "'STOP'",
    "“STOP”",
    "‘stop’",
    "«STOP»",
    "„STOP“",
    "(STOP)",
    "[stop]",
    "<STOP>",
    "「STOP」",
  ],
  [
    "punctuation",
    "STOP.",
    "STOP!!!",
    "STOP…",
    "STOP...",
    "#STOP",
    "*STOP*",
    "_stop_",
    "~STOP~",
    "-STOP-",
    "STOP;",
    "STOP,",
    "/stop",
    "STOP?!",
  ],
  ["emoji", "STOP 😡", "STOP🙏", "🛑", "🛑🛑🛑", "🛑 STOP 🛑", "STOP!! 😡😡", "🛑\u{1f3fd}", "🛑\ufe0f", "😡 stop"],
  ["letters one by one", "S T O P", "S.T.O.P", "S.T.O.P.", "S-T-O-P", "s t o p", "S  T  O  P", "S_T_O_P", "S*T*O*P"],
  ["stretched letters", "STOPPPP", "stoooop", "SSSTTTOOOPPP", "stooop!!!"],
  ["repetition", "STOPSTOP", "STOP STOP", "STOP STOP STOP", "stop, stop, stop", "Stop. Stop. Stop!", "stopstopstop"],
  [
    "courtesy",
    "STOP please",
    "Please stop",
    "stop, thanks",
    "Hi, please STOP. Thank you",
    "ok stop",
    "stop now please",
    "STOP pls 🙏",
  ],
  ["look-alike letters of another script", "ЅТОР", "ЅTOP", "STОP", "SТОP", "stοp"],
  ["digits and signs for letters", "5TOP", "ST0P", "$TOP", "5t0p"],
  [
    "an instruction of ours copied",
    "STOP 36034",
    "STOP au 36111",
    "STOP to 12345",
    "Reply STOP",
    "STOP 2 END",
    "STOP=optout",
    "text STOP",
    "STOP to 36034",
    "stop 2 stop",
    "Reply STOP to opt out",
  ],
  ["a carrier's keyword behind the sender's number", "74454 STOP"],
];

const ACCENTS: readonly { readonly language: Language; readonly texts: readonly string[] }[] = [
  { language: "fr", texts: ["Arrêt", "ARRET", "arrêt", "ARRE\u0302T", "ARR?T", "DÉSABONNER", "desabonner"] },
  {
    language: "de",
    texts: ["KÜNDIGEN", "KUENDIGEN", "kundigen", "AUFHÖREN", "aufhoeren", "aufhoren", "SCHLUSS", "schluß"],
  },
  { language: "es", texts: ["NO MÁS", "NO MAS", "no ma\u0301s"] },
  { language: "pt", texts: ["NÃO QUERO", "NAO QUERO", "na\u0303o quero"] },
  { language: "pl", texts: ["REZYGNUJĘ", "REZYGNUJE", "WYŁĄCZ", "WYLACZ", "DOŚĆ", "DOSC"] },
  { language: "da", texts: ["OPHØR", "OPHOER", "OPHOR"] },
  { language: "sv", texts: ["AVANMÄL", "AVANMAL", "AVANMAEL", "UPPHÖR", "UPPHOER"] },
  { language: "ro", texts: ["OPREȘTE", "OPREŞTE", "OPRESTE", "RENUNȚ", "RENUNŢ", "RENUNT"] },
  { language: "cs", texts: ["ODHLÁSIT", "ODHLASIT", "ZRUŠIT", "ZRUSIT", "UKONČIT"] },
  {
    language: "tr",
    texts: ["İPTAL", "IPTAL", "iptal", "ıptal", "ÇIKIŞ", "cikis", "İSTEMİYORUM", "istemiyorum", "ISTEMIYORUM"],
  },
  { language: "el", texts: ["ΣΤΟΠ", "στοπ", "ΣTOΠ", "ΔΙΑΚΟΠΗ", "διακοπή", "ΔIAKOΠH"] },
  { language: "vi", texts: ["TỪ CHỐI", "TU CHOI", "HỦY", "HUỶ", "KHÔNG NHẬN", "KHONG NHAN"] },
  { language: "hu", texts: ["VÉGE", "vége", "LEIRATKOZÁS", "leiratkozas"] },
  { language: "ca", texts: ["CANCEL·LAR", "CANCELLAR"] },
  { language: "ar", texts: ["إيقاف", "ايقاف", "إيقـــاف", "إِيقَاف", "إلغاء", "الغاء"] },
  { language: "he", texts: ["הסר", "הָסֵר", "\u200fהסר\u200f", "הסירו"] },
  { language: "hi", texts: ["बंद करो", "बंद\u200d करो", "BAND KARO"] },
  { language: "ja", texts: ["停止", "ストップ", "ｽﾄｯﾌﾟ", "配信停止", "「停止」", "停止。", "停 止"] },
  { language: "zh-Hans", texts: ["退订", "退 订", "退订！", "【退订】"] },
  { language: "zh-Hant", texts: ["退訂", "取消訂閱", "停止。"] },
  { language: "ko", texts: ["수신거부", "수신 거부", "수신거부!", "스톱"] },
  { language: "th", texts: ["หยุด", "ยกเลิก", "หยุดส่ง"] },
  { language: "ru", texts: ["СТОП", "стоп", "CTOП", "С Т О П", "стоооп", "стоп стоп"] },
  { language: "uk", texts: ["СТОП", "ВІДПИСАТИСЯ", "вiдписатися"] },
  { language: "bg", texts: ["СТОП", "ОТПИШИ МЕ", "CTOП"] },
];

const UNTOUCHED: readonly (readonly [why: string, ...texts: string[]])[] = [
  ["digits for letters inside a longer word", "5 tops please", "st0ps", "5topper"],
  [
    "words that only look like the keyword",
    "SHOP",
    "STEP",
    "SOAP",
    "POST",
    "SPOT",
    "STOCK",
    "STOPS",
    "TOP",
    "STO P 5 apples",
  ],
  ["hands, signs and thumbs are no withdrawal, and no consent", "✋", "🚫", "❌", "👎", "👍", "👍🏽", "😡", "❤️"],
  ["nothing at all", "", " ", "\n", "\u200b", "…", "!!!", "\ufffd", "---", "🙏"],
];

describe("the STOP in a message is heard through", () => {
  it.each(STOPS)("%s", (_why, ...texts) => {
    expect(texts.filter((text) => read(text).intent !== "opt-out")).toEqual([]);
  });
});

describe("the same word with, without and with lost accents opts out", () => {
  it.each(readable(ACCENTS))("in $language", ({ language, texts }) => {
    expect(texts.filter((text) => !spoken(text, language).startsWith("opt-out"))).toEqual([]);
  });
});

describe("what is no keyword stays none", () => {
  it.each(UNTOUCHED)("%s", (_why, ...texts) => {
    expect(texts.filter((text) => meaning(text) !== "none")).toEqual([]);
  });
});

describe("folding", () => {
  it("does not depend on the machine's locale and is done once", () => {
    for (const text of ["İPTAL", "ıptal", "ΤΕΛΟΣ", "SCHLUẞ", "Ångström", "ﬁn", "ŁÓDŹ", "ÞÓR", "æøå", "إيقاف", "ｽﾄｯﾌﾟ"])
      expect(fold(fold(text))).toBe(fold(text));
    expect(fold("İPTAL")).toBe("iptal");
    expect(fold("ΤΕΛΟΣ")).toBe(fold("τελος"));
    expect(fold("DÉSABONNÉ")).toBe("desabonne");
  });

  it("keeps the vowel signs of Hindi and Thai and the sound marks of kana, which are letters there", () => {
    expect(fold("बंद")).toBe("बंद");
    expect(fold("หยุด")).toBe("หยุด");
    expect(fold("ｽﾄｯﾌﾟ")).toBe("ストップ");
  });

  it("looks for look-alikes only where a text mixes scripts or has digits", () => {
    expect(lookAlikes("stop")).toEqual([]);
    expect(lookAlikes("5top")).toContain("stop");
    expect(lookAlikes(fold("ЅТОР"))).toContain("stop");
  });
});

describe("a long text", () => {
  const filler = "we had a lovely day at the beach with the kids and the dog ".repeat(40);

  it("is judged by its first 320 and last 160 characters", () => {
    expect(meaning(`STOP. ${filler}`)).toMatch(/^opt-out/);
    expect(meaning(`${filler} please unsubscribe me`)).toMatch(/^opt-out/);
    expect(meaning(`${filler} STOP ${filler}`)).toBe("none");
  });
});
