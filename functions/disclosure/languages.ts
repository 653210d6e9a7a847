import type { Language } from "../language.ts";
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
import type { DataWords } from "./words.ts";

/** What a person reads about their data and requests, in every language that we answer in. */
export const DATA_WORDS: Readonly<Record<Language, DataWords>> = {
  ar,
  bg,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  eu,
  fi,
  fr,
  ga,
  gl,
  he,
  hi,
  hr,
  hu,
  id,
  is,
  it,
  ja,
  ko,
  lt,
  lv,
  mt,
  nl,
  no,
  pl,
  pt,
  "pt-BR": ptBR,
  ro,
  ru,
  sk,
  sl,
  sv,
  th,
  tr,
  uk,
  vi,
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
};
