import { INTERNATIONAL } from "../functions/understanding/international.ts";
import { entriesOf, parseEntry } from "../functions/understanding/lexicon.ts";
import { RULES } from "../functions/understanding/registry.ts";
import type { LanguageRules } from "../functions/understanding/rules.ts";

/** What is offered for a reply is one short word: in a script without blanks between words a few letters. */
const LONGEST = 14;
const LONGEST_UNSPACED = 4;

/** The keywords that are an opt-out beyond doubt to a person of the language, folded. */
function optOutWords({ keywords, matching }: LanguageRules): readonly string[] {
  const longest = matching === "substring" ? LONGEST_UNSPACED : LONGEST;
  const words = entriesOf(keywords["opt-out"], ", ")
    .map(parseEntry)
    .filter(({ likely, words }) => !likely && !/^[a-z]$| /.test(words) && words.length <= longest);
  return [...new Set(words.map(({ words }) => words))].sort();
}

/**
 * What the reading of messages takes for an opt-out, without the rest of its rules: `core:word,word|es:word,…`. Made when functions are bundled,
 * so that what a marketing message offers for a reply and what a reply is taken for come of one list.
 */
export function optOutWordTable(): string {
  const owners: readonly (readonly [string, LanguageRules])[] = [["core", INTERNATIONAL], ...Object.entries(RULES)];
  return owners.map(([owner, rules]) => `${owner}:${optOutWords(rules).join(",")}`).join("|");
}
