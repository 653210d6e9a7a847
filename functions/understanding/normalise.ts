import { lazyPattern } from "./lazily.ts";

/** Letters that Unicode does not decompose, and letters that differ by position or habit only. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  ς: "σ",
  ى: "ي",
  ة: "ه",
  ـ: "",
  "׳": "",
  "״": "",
  "·": "",
  "‘": "'",
  "’": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
};
const LETTER = /[ßøłđðþæœħıŋςىةـ׳״·‘’ʼ`´٠-٩۰-۹]/g;
const ASCII = /^[\n\x20-\x7e]*$/;
/** Control and format characters: zero-width, joiners, soft hyphen, bidi marks, variation selectors, tags, skin tones. */
const INVISIBLE = lazyPattern(String.raw`\p{Cf}|[\u{fe00}-\u{fe0f}]|[\u{1f3fb}-\u{1f3ff}]|\u034f|(?![\n])\p{Cc}`, "gu");
/** Accents, Cyrillic titla, niqqud and harakat. Marks of Devanagari, Thai and kana are letters there and stay. */
const ACCENT = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u064b-\u065f\u0670\u06d6-\u06ed]/g;

function plainLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return LETTERS[letter] ?? letter;
}

/** The text as typed, without what cannot be seen: NFKC (UAX #15), format and control characters dropped, lower case. */
export function visible(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const composed = text.normalize("NFKC").replace(/[\t\r\u0085\u2028\u2029]/g, (c) => (c === "\t" ? " " : "\n"));
  return composed.replace(INVISIBLE(), "").toLowerCase().normalize("NFC");
}

/** A visible text without accents: the form in which words are compared. Independent of the machine's locale. */
export function unaccented(text: string): string {
  if (ASCII.test(text)) return text;
  return text.normalize("NFD").replace(ACCENT, "").normalize("NFC").replace(LETTER, plainLetter);
}

/** {@link visible} and {@link unaccented} in one. */
export function fold(text: string): string {
  return unaccented(visible(text));
}

const FOREIGN = "авсенкмортхуѕіјԁαβεζηικμνορτυχσ";
const LATIN = "abcehkmoptxysijdabezhikmnoptyxs";
const LATIN_TO_CYRILLIC = "abcehkmoptxyis";
const CYRILLIC = "авсенкмортхуіѕ";
const LATIN_TO_GREEK = "abezhikmnoptyxs";
const GREEK = "αβεζηικμνορτυχσ";
const DIGIT_LETTERS: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  $: "s",
  "@": "a",
};

/** The keys of keyboards, row by row: what a person types who forgot to change the layout. */
const QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const LAYOUTS = [
  "йцукенгшщзхъфывапролджэячсмитьбю",
  "йцукенгшщзхїфівапролджєячсмитьбю",
  ";ςερτυθιοπ[]ασδφγηξκλ;'ζχψωβνμ,.",
  "/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ",
  "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ",
];
const LONGEST_OTHER_LAYOUT = 16;

/**
 * A single word as it is on the keyboards of other scripts (`cnjg` is `стоп`), or a word of another script as it is on the
 * Latin one (`ыещз` is `stop`). For a second look-up only.
 */
export function otherLayouts(folded: string): readonly string[] {
  const word = folded.trim();
  if (word.length < 4 || word.length > LONGEST_OTHER_LAYOUT || /\s/.test(word)) return [];
  if (/[a-z]/.test(word)) return LAYOUTS.map((keys) => mapped(word, QWERTY, keys));
  return LAYOUTS.map((keys) => mapped(word, keys, QWERTY)).filter((latin) => /^[a-z]+$/.test(latin));
}

function mapped(text: string, from: string, to: string): string {
  let result = "";
  for (const c of text) {
    const at = from.indexOf(c);
    result += at < 0 ? c : to[at];
  }
  return result;
}

/**
 * What the folded text may have been meant to look like: letters borrowed from a look-alike script (handsets write capital
 * Greek with Latin letters, 3GPP TS 23.038 table 6.2.1), digits and signs for letters. For a second look-up only.
 */
export function lookAlikes(folded: string): readonly string[] {
  const readings: string[] = [];
  if (/[Ͱ-ϿЀ-ӿ]/.test(folded)) {
    readings.push(mapped(folded, FOREIGN, LATIN));
    if (/[a-z]/.test(folded)) {
      readings.push(mapped(folded, LATIN_TO_CYRILLIC, CYRILLIC));
      readings.push(mapped(folded.replace(/p/g, "ρ"), LATIN_TO_GREEK, GREEK));
    }
  }
  if (/[a-z]/.test(folded) && /[013457$@]/.test(folded))
    readings.push(folded.replace(/[013457$@]/g, (c) => DIGIT_LETTERS[c] ?? c));
  return readings;
}

/** What the letters that the GSM 7-bit alphabet lacks (3GPP TS 23.038) are without their accents. */
const LOST = "aeiouycsznltdrg";
const LONGEST_WITH_LOST = 40;
const DAMAGED = lazyPattern(String.raw`^([^?]*\p{L})\?(\p{L}[^?]*)$`, "u");

/** The short texts that one with a question mark inside a word may have been: `arr?t` lost its `ê` on the way. */
export function withLostLetter(folded: string): readonly string[] {
  if (folded.length > LONGEST_WITH_LOST || !folded.includes("?")) return [];
  const damaged = DAMAGED().exec(folded.trim());
  return damaged === null ? [] : [...LOST].map((letter) => `${damaged[1]}${letter}${damaged[2]}`);
}
