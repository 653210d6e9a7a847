import { isLanguage, type Language } from "../language.ts";
import { COLLISIONS } from "./collisions.ts";
import { INTENTS, type Intent } from "./intent.ts";
import { INTERNATIONAL } from "./international.ts";
import { entriesOf, parseEntry, phraseEntriesOf, type RuleOwner, ruleId } from "./lexicon.ts";
import { RULES } from "./registry.ts";
import { GROUNDS, KEYWORD_INTENTS, type KeywordIntent, type LanguageRules, WORD_CLASSES } from "./rules.ts";
import { TEMPLATES } from "./templates.ts";

/** The data behind a rule id, for a person who wants to know why a text was read as it was. */
export interface Explanation {
  readonly rule: string;
  /** What a text that matches means; `no` is a refusal, `none` a harmless use. */
  readonly intent: KeywordIntent | Intent;
  /** The language whose rule it is; absent for those that hold everywhere. */
  readonly language?: Language;
  /** The entry as it is written in the data, or what it is made of. */
  readonly words: string;
  /** Who lists the words, or that it is ordinary speech. */
  readonly ground: string;
  /** Of a pattern: the words of the language in each of its classes. */
  readonly classes?: Readonly<Record<string, string>>;
  /** Of a word that means different things in different languages: which, and why. */
  readonly collision?: { readonly why: string; readonly readings: Readonly<Record<string, string>> };
}

const NO_RULES: LanguageRules = { keywords: {}, words: {}, common: "", polite: "" };
const ORDINARY = "ordinary speech";
/** Rules that are code, not entries of a language. */
const BUILT_IN: Readonly<Record<string, Omit<Explanation, "rule">>> = {
  none: { intent: "none", words: "", ground: "nothing in the text matches any rule" },
  "core.keyword.question-mark": { intent: "help", words: "?", ground: ORDINARY },
  "phone.reaction": { intent: "none", words: "", ground: "a reaction that the phone wrote as text, quoting a message" },
  "phone.auto-reply": { intent: "none", words: "", ground: "an automatic reply that the phone or mail program wrote" },
  "core.phrase.stop-in-capitals": {
    intent: "opt-out",
    words: "STOP",
    ground: "STOP in capitals among words that are not: written as the keyword that our messages print",
  },
  "core.phrase.stop-among-strangers": {
    intent: "opt-out",
    words: "STOP",
    ground:
      "STOP first of all, before words that no language of the person knows: carriers take what begins with STOP so",
  },
};

/** The data behind a rule id such as `es.keyword.baja`; undefined where no rule has the id. */
export function explain(rule: string): Explanation | undefined {
  const builtIn = Object.hasOwn(BUILT_IN, rule) ? BUILT_IN[rule] : undefined;
  if (builtIn !== undefined) return { rule, ...builtIn };
  const [owner = "", kind] = rule.split(".", 2);
  if (owner === "program" && kind === "keyword")
    return { rule, intent: "none", words: rule.slice("program.keyword.".length), ground: "the program's own keywords" };
  if (owner !== "core" && !isLanguage(owner)) return undefined;
  const rules = (owner === "core" ? INTERNATIONAL : RULES[owner]) ?? NO_RULES;
  const language = owner === "core" ? {} : { language: owner };
  const found =
    kind === "keyword"
      ? (keywordEntry(rule, owner, rules) ?? collisionEntry(rule, owner))
      : kind === "phrase"
        ? phraseEntry(rule, owner, rules)
        : templateEntry(rule, owner, rules);
  return found === undefined ? undefined : { rule, ...language, ...found };
}

type Found = Omit<Explanation, "rule" | "language">;

function keywordEntry(rule: string, owner: RuleOwner, rules: LanguageRules): Found | undefined {
  for (const intent of KEYWORD_INTENTS) {
    const written = rules.keywords[intent]?.split(", ") ?? [];
    const at = entriesOf(rules.keywords[intent], ", ").findIndex(
      (entry) => ruleId(owner, "keyword", parseEntry(entry).words) === rule,
    );
    const entry = written[at];
    if (entry === undefined) continue;
    const { words, grounds } = parseEntry(entry);
    return { intent, words, ground: groundOf(grounds), ...collisionOf(words) };
  }
  return undefined;
}

function groundOf(codes: string): string {
  const grounds: Readonly<Record<string, string>> = GROUNDS;
  return codes === ""
    ? ORDINARY
    : codes
        .split(",")
        .map((code) => grounds[code] ?? code)
        .join("; ");
}

/** A reading that only the table of collisions has. */
function collisionEntry(rule: string, owner: RuleOwner): Found | undefined {
  for (const { text, readings, byCountry } of COLLISIONS.values()) {
    const words = text.replace(" *", "");
    if (ruleId(owner, "keyword", words) !== rule) continue;
    const own = owner === "core" ? undefined : readings.get(owner);
    const intent = own ?? [...byCountry.values()][0] ?? "none";
    return { intent, words, ground: ORDINARY, ...collisionOf(text) };
  }
  return undefined;
}

function collisionOf(words: string): Pick<Explanation, "collision"> {
  const collision = COLLISIONS.get(words.toLowerCase());
  if (collision === undefined) return {};
  const countries = [...collision.byCountry].map(([code, reading]) => [`+${code}`, reading] as const);
  return { collision: { why: collision.why, readings: Object.fromEntries([...collision.readings, ...countries]) } };
}

function phraseEntry(rule: string, owner: RuleOwner, rules: LanguageRules): Found | undefined {
  for (const intent of INTENTS) {
    for (const entry of phraseEntriesOf(rules.phrases?.[intent])) {
      const { words } = parseEntry(entry);
      if (ruleId(owner, "phrase", words) !== rule) continue;
      const named = WORD_CLASSES.filter((name) => words.split(/[ |]/).includes(name));
      return { intent, words, ground: ORDINARY, ...classesOf(named, rules) };
    }
  }
  return undefined;
}

function templateEntry(rule: string, owner: RuleOwner, rules: LanguageRules): Found | undefined {
  const template = TEMPLATES.find(({ id }) => ruleId(owner, "pattern", id) === rule);
  if (template === undefined) return undefined;
  const { intent, pattern, within } = template;
  const named = WORD_CLASSES.filter((name) => pattern.split(/[ |>!]/).includes(name));
  const words = `${pattern} (at most ${within} words between the first and the last)`;
  return { intent, words, ground: ORDINARY, ...classesOf(named, rules) };
}

function classesOf(
  named: readonly (keyof LanguageRules["words"])[],
  rules: LanguageRules,
): Pick<Explanation, "classes"> {
  return named.length === 0
    ? {}
    : { classes: Object.fromEntries(named.map((name) => [name, rules.words[name] ?? ""])) };
}
