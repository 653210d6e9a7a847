import type { Language } from "../language.ts";
import { unaccented } from "./normalise.ts";

/**
 * How people write a Cyrillic language in Latin letters, by language: what stands for what, the longest first. Habit, not a standard: endings
 * that say more than their letters come first.
 */
interface Transliteration {
  /** Whole words whose soft sign or vowel nobody writes. */
  readonly words: Readonly<Record<string, string>>;
  readonly endings: readonly (readonly [latin: RegExp, cyrillic: string])[];
  readonly letters: Readonly<Record<string, string>>;
}

const SHARED: Readonly<Record<string, string>> = {
  zh: "ж",
  kh: "х",
  ts: "ц",
  tc: "ц",
  ch: "ч",
  sh: "ш",
  ju: "ю",
  yu: "ю",
  iu: "ю",
  ja: "я",
  ya: "я",
  ia: "я",
  a: "а",
  b: "б",
  c: "ц",
  d: "д",
  e: "е",
  f: "ф",
  g: "г",
  h: "х",
  i: "и",
  j: "и",
  k: "к",
  l: "л",
  m: "м",
  n: "н",
  o: "о",
  p: "п",
  q: "к",
  r: "р",
  s: "с",
  t: "т",
  u: "у",
  v: "в",
  w: "в",
  x: "х",
  z: "з",
  "4": "ч",
  "6": "ш",
  "'": "ь",
};

const RU: Transliteration = {
  words: {
    bolshe: "больше",
    skolko: "сколько",
    tolko: "только",
    udalit: "удалить",
    otmenit: "отменить",
    prekratit: "прекратить",
    otkluchit: "отключить",
    otklyuchit: "отключить",
    otkluchite: "отключите",
    zvonit: "звонить",
    spamit: "спамить",
    bespokoit: "беспокоить",
    moi: "мои",
    pomosh: "помощь",
    pomosch: "помощь",
    vas: "вас",
  },
  endings: [
    [/t'?s[yi]?a$/, "ться"],
    [/at$/, "ать"],
    [/[yi]at$/, "ять"],
    [/ante$/, "аньте"],
    [/(?<=[bcdfghjklmnpqrstvwxz])ye$/, "ые"],
    [/(?<=[bcdfghjklmnpqrstvwxz])yi$/, "ыи"],
    [/yy$/, "ыи"],
    [/iy$/, "ии"],
    [/[yi]x$/, "ых"],
    [/yh$/, "ых"],
  ],
  letters: { ...SHARED, shch: "щ", sch: "щ", yo: "е", jo: "е", ye: "е", je: "е", y: "ы" },
};

const UK: Transliteration = {
  words: { bilshe: "більше", skilky: "скільки", tilky: "тільки", moi: "мої", laska: "ласка" },
  endings: [
    [/tys[yi]a$/, "тися"],
    [/tys$/, "тись"],
    [/it'?$/, "іть"],
    [/ait?e$/, "аите"],
  ],
  letters: { ...SHARED, shch: "щ", yi: "ї", ji: "ї", ye: "є", je: "є", ie: "є", y: "и", i: "і", h: "г", kh: "х" },
};

const BG: Transliteration = {
  words: { otkude: "откъде", otkade: "откъде", potvurzhdavam: "потвърждавам", potvarzhdavam: "потвърждавам" },
  endings: [[/ia$/, "ия"]],
  letters: { ...SHARED, sht: "щ", q: "я", y: "ъ", "6t": "щ", iu: "ю", x: "х" },
};

const BY_LANGUAGE: Readonly<Partial<Record<Language, Transliteration>>> = { ru: RU, uk: UK, bg: BG };
const LONGEST = 160;
const LONGEST_LETTERS = 4;
const LATIN = /^[\0-\x7f]*$/;
const WORD = /[a-z0-9']+/g;
const LETTER = /[a-z]/;
const SEMIVOWEL = /(?<=[aeiouy])y/g;

/** A folded text in Latin letters as it is in the letters of those of the languages that have others; none for another text. */
export function transliterations(folded: string, languages: readonly Language[]): readonly string[] {
  if (folded.length > LONGEST || !LATIN.test(folded) || !LETTER.test(folded)) return [];
  return languages.flatMap((language) => {
    const habit = BY_LANGUAGE[language];
    return habit === undefined ? [] : [unaccented(folded.replace(WORD, (word) => written(word, habit)))];
  });
}

function written(word: string, { words, endings, letters }: Transliteration): string {
  const whole = words[word];
  if (whole !== undefined) return whole;
  if (!LETTER.test(word)) return word;
  const ending = endings.find(([latin]) => word.length > LONGEST_LETTERS && latin.test(word));
  const body = ending === undefined ? word : word.replace(ending[0], "");
  return spelled(body.replace(SEMIVOWEL, "j"), letters) + (ending?.[1] ?? "");
}

function spelled(text: string, letters: Readonly<Record<string, string>>): string {
  let result = "";
  for (let at = 0; at < text.length; ) {
    let size = Math.min(LONGEST_LETTERS, text.length - at);
    while (size > 1 && letters[text.slice(at, at + size)] === undefined) size--;
    const part = text.slice(at, at + size);
    result += letters[part] ?? part;
    at += size;
  }
  return result;
}
