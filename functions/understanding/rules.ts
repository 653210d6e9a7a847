import { INTENTS, type Intent } from "./intent.ts";

/**
 * Classes of words that the shared phrase patterns are made of. A language says which of its words are in a class;
 * the pattern says which classes make a meaning. At most 31, so that a set of them is one 32-bit number.
 */
export const WORD_CLASSES = [
  "STOP", // stop, cease, cancel: what is asked of us
  "NOT", // verbal negation and "no"
  "MORE", // more, again, any longer
  "SEND", // send, write, text, call, bother: as told or forbidden (imperative, prohibitive), never the past
  "SENDING", // the same verbs as something that is stopped or not wanted (infinitive, gerund)
  "MSG", // message, text, advertising, offer, newsletter
  "WANT", // I want, wish, need, like
  "GET", // receive
  "OUT", // unsubscribe, in any form that asks for it
  "REMOVE", // remove, delete, take off
  "ME", // me, as an object
  "MY", // my; about me
  "NUM", // number, phone
  "LIST", // list, database, subscription
  "REVOKE", // withdraw, revoke
  "CONSENT", // consent, permission
  "DATA", // data, information, details
  "ALL", // all, everything
  "HAVE", // you have, hold, store, know
  "WHAT", // what, which, copy, see, give me: what asks for an answer
  "FIX", // correct, update, change
  "WRONG", // wrong, misspelt
  "NAME", // name, address, birthday
  "MOVE", // transfer, export, portable
  "LIMIT", // restrict, freeze
  "PROC", // processing, use, sell, share
  "AGAINST", // object, oppose
  "ADS", // marketing, profiling
  "ACCOUNT", // account, profile
  "THING", // order, appointment, driver: what people stop, cancel or send without meaning us
  "KEEP", // keep, except, only: what is to go on
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** Who lists a keyword. A keyword without one is ordinary speech: what a speaker of the language would plausibly text. */
export const GROUNDS = {
  F: "FCC, 47 CFR 64.1200(a)(10): revokes consent per se",
  C: "CTIA Messaging Principles and US carriers",
  T: "Twilio default keywords",
  TP: "Twilio Proxy",
  TF: "US toll-free network",
  A: "AWS End User Messaging",
  X: "Telnyx default keywords",
  B: "Braze default keywords",
  K: "Klaviyo default keywords",
  Br: "Brevo default keywords",
  V: "Code of Virginia §59.1-514",
  FR: "French operators' short codes and CNIL practice",
  TR: "Turkish message management system (İYS)",
  VN: "Vietnamese regulator, Decree 91/2020",
  IN: "Telecom Regulatory Authority of India",
  AE: "Emirati regulator",
  SA: "Saudi operators",
  ID: "Indonesian operators",
  CN: "Chinese operators",
  IL: "Israeli court record",
} as const;

/** `no` is a refusal: it means nothing by itself, and is reported with intent `none` and its rule. */
export const KEYWORD_INTENTS = [...INTENTS.filter((intent) => intent !== "none"), "no"] as const;
export type KeywordIntent = (typeof KEYWORD_INTENTS)[number];

/**
 * The rules of one language, written as its speakers write (accents, capitals as you like); they are folded when loaded.
 *
 * `keywords`: by intent, separated by commas. The whole message is the keyword, give or take courtesy. Marks:
 * `WORD?` only when the language is the person's · `WORD!` also as one sentence of several · `≈WORD` means both
 * "unsubscribe" and "delete" · `~WORD` doubtful, so `likely` · `∀WORD` asks for everything to stop ·
 * `WORD {F,C}` who lists it ({@link GROUNDS}).
 *
 * `words`: by class, separated by blanks; `stem*` takes any ending, `two_words` is a sequence.
 *
 * `phrases`: by intent, separated by commas, each a sequence of words, stems and CLASSES; `..` is a gap of up to three
 * words; a final `$` allows nothing but courtesy behind it; `~` and `≈` as above. Those under `none` are benign uses: they
 * silence the words they are made of, but yield to a longer phrase that holds all of them, unless they negate. Under
 * `restriction` a final `?` marks a condition ("until", "for now", "keep"), which makes a restriction of "do not use my data"
 * and is nothing by itself.
 *
 * `common`: frequent words, none of which is ever taken for a typing error; they tell which language a text is in.
 * `polite`: what may stand around a keyword.
 */
export interface LanguageRules {
  /** `substring` for scripts without word spaces, where words are looked for anywhere in the text. */
  readonly matching?: "words" | "substring";
  readonly keywords: Readonly<Partial<Record<KeywordIntent, string>>>;
  readonly words: Readonly<Partial<Record<WordClass, string>>>;
  readonly phrases?: Readonly<Partial<Record<Intent, string>>>;
  readonly common: string;
  readonly polite: string;
}
