import { isLanguage, LANGUAGES, type Language } from "../language.ts";
import { callingCode, languagesOfNumber } from "./countries.ts";
import type { UnderstandingContext } from "./intent.ts";

/** The languages that a person may be writing in, the best evidence first. */
export interface Candidates {
  /** By kind of evidence: what is on file, the country of the number, the program. */
  readonly groups: readonly (readonly Language[])[];
  /** The group of the number's country: its languages from the most to the least spoken. */
  readonly spokenThere: readonly Language[];
  /** All of them with English at the end, each once. */
  readonly order: readonly Language[];
  /** False when nothing at all is known. */
  readonly known: boolean;
  /** Calling code of the number, where there is one. */
  readonly country: string | undefined;
}

/** Collects the candidates from what is known about the person and the program. */
export function candidatesOf(context: UnderstandingContext): Candidates {
  const number = context.number ?? "";
  const spokenThere = languagesOfNumber(number).filter(isLanguage);
  const groups: (readonly Language[])[] = [
    context.locale === undefined ? [] : [context.locale],
    spokenThere,
    context.languages,
  ].filter((group) => group.length > 0);
  return {
    groups,
    spokenThere,
    order: [...new Set<Language>([...groups.flat(), "en"])],
    known: groups.length > 0,
    country: callingCode(number),
  };
}

const PLACES: ReadonlyMap<string, number> = new Map(Object.keys(LANGUAGES).map((language, at) => [language, at]));

/** The place of a language among all, to choose the same one of several every time. */
export function placeOf(language: Language): number {
  return PLACES.get(language) ?? PLACES.size;
}

/** The languages of the script of a folded text, where its letters are not Latin; none for a Latin text. */
export function languagesOfScript(folded: string): readonly Language[] {
  if (!/[\u0250-\uffff]/.test(folded)) return [];
  if (/[\u3040-\u30ff]/.test(folded)) return ["ja"];
  if (/[\uac00-\ud7af]/.test(folded)) return ["ko"];
  if (/[\u3400-\u9fff]/.test(folded)) return HAN;
  return SCRIPTS.find(([letters]) => letters.test(folded))?.[1] ?? [];
}

const HAN: readonly Language[] = ["zh-Hans", "zh-Hant", "ja"];
const SCRIPTS: readonly (readonly [RegExp, readonly Language[]])[] = [
  [/[іїєґ]/, ["uk"]],
  [/[ыэ]/, ["ru"]],
  [/[Ѐ-ӿ]/, ["ru", "bg", "uk"]],
  [/[Ͱ-Ͽ]/, ["el"]],
  [/[\u0590-\u05ff]/, ["he"]],
  [/[\u0600-\u06ff]/, ["ar"]],
  [/[\u0900-\u097f]/, ["hi"]],
  [/[\u0e00-\u0e7f]/, ["th"]],
];
