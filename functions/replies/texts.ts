import type { OptOutScope } from "../deployment.ts";
import type { Language } from "../language.ts";
import type { ReplyKind } from "./kinds.ts";
import { ar } from "./languages/ar.ts";
import { bg } from "./languages/bg.ts";
import { ca } from "./languages/ca.ts";
import { cs } from "./languages/cs.ts";
import { da } from "./languages/da.ts";
import { de } from "./languages/de.ts";
import { el } from "./languages/el.ts";
import { en } from "./languages/en.ts";
import { es } from "./languages/es.ts";
import { et } from "./languages/et.ts";
import { eu } from "./languages/eu.ts";
import { fi } from "./languages/fi.ts";
import { fr } from "./languages/fr.ts";
import { ga } from "./languages/ga.ts";
import { gl } from "./languages/gl.ts";
import { he } from "./languages/he.ts";
import { hi } from "./languages/hi.ts";
import { hr } from "./languages/hr.ts";
import { hu } from "./languages/hu.ts";
import { id } from "./languages/id.ts";
import { is } from "./languages/is.ts";
import { it } from "./languages/it.ts";
import { ja } from "./languages/ja.ts";
import { ko } from "./languages/ko.ts";
import { lt } from "./languages/lt.ts";
import { lv } from "./languages/lv.ts";
import { mt } from "./languages/mt.ts";
import { nl } from "./languages/nl.ts";
import { no } from "./languages/no.ts";
import { pl } from "./languages/pl.ts";
import { pt } from "./languages/pt.ts";
import { ptBR } from "./languages/pt-BR.ts";
import { ro } from "./languages/ro.ts";
import { ru } from "./languages/ru.ts";
import { sk } from "./languages/sk.ts";
import { sl } from "./languages/sl.ts";
import { sv } from "./languages/sv.ts";
import { th } from "./languages/th.ts";
import { tr } from "./languages/tr.ts";
import { uk } from "./languages/uk.ts";
import { vi } from "./languages/vi.ts";
import { zhHans } from "./languages/zh-Hans.ts";
import { zhHant } from "./languages/zh-Hant.ts";

/** How a language is spelled in our texts, and why. */
export interface Spelling {
  /** The character set of 3GPP TS 23.038 that every text fits: a segment holds 160 characters of `gsm-7`, 70 of `ucs-2`. */
  readonly alphabet: "gsm-7" | "ucs-2";
  /** `plain` leaves diacritics out that GSM-7 lacks, where companies there text so as a rule. */
  readonly orthography: "full" | "plain";
  readonly reason: string;
}

/** What a person can reply, each understood by our own matcher (R93). */
export interface ReplyWords {
  readonly stop: string;
  readonly yes: string;
  readonly start: string;
  readonly help: string;
  /** Asks for the data to be deleted. */
  readonly erase: string;
}

/** Everything we say in one language. `{name}` is a placeholder of ./kinds.ts. Formal register, neutral as to gender. */
export interface LanguageTexts {
  readonly spelling: Spelling;
  readonly words: ReplyWords;
  /** What `{scope}` reads as, in the case and number in which the texts use it. */
  readonly scopes: Readonly<Record<OptOutScope, string>>;
  /** What stands before the link to the privacy notice. */
  readonly notice: string;
  readonly replies: Readonly<Record<ReplyKind, string>>;
}

export const TEXTS: Readonly<Record<Language, LanguageTexts>> = {
  bg,
  hr,
  cs,
  da,
  nl,
  en,
  et,
  fi,
  fr,
  de,
  el,
  hu,
  ga,
  it,
  lv,
  lt,
  mt,
  pl,
  pt,
  ro,
  sk,
  sl,
  es,
  sv,
  no,
  is,
  tr,
  uk,
  ru,
  ar,
  he,
  hi,
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  ja,
  ko,
  vi,
  th,
  id,
  "pt-BR": ptBR,
  ca,
  eu,
  gl,
};
