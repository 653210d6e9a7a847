import { isLanguage } from "../language.ts";
import { INTERNATIONAL } from "./international.ts";
import { emptyLexicon, load, type OpenLexicon } from "./lexicon.ts";
import { RULES } from "./registry.ts";

/** The lexicon of all rules, made from the languages' files. Functions get it packed instead: `infra/packing/`. */
export function openLexicon(): OpenLexicon {
  const lexicon = emptyLexicon();
  load(lexicon, "core", INTERNATIONAL);
  for (const [language, rules] of Object.entries(RULES)) if (isLanguage(language)) load(lexicon, language, rules);
  return lexicon;
}
