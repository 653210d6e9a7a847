import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { isLanguage, type Language } from "../../functions/language.ts";
import { INTENTS, type Intent, type UnderstandingContext } from "../../functions/understanding/intent.ts";
import { understand } from "../../functions/understanding/understand.ts";

const language = v.custom<Language>((tag) => typeof tag === "string" && isLanguage(tag), "a language was expected");

const itemSchema = v.object({
  text: v.string(),
  language,
  languages: v.array(language),
  number: v.optional(v.string()),
  intents: v.pipe(v.array(v.picklist(INTENTS)), v.minLength(1)),
  kind: v.string(),
});

/** A labelled text. */
export type Item = v.InferOutput<typeof itemSchema>;

export const LABELLED = join(import.meta.dirname, "corpus", "labelled.jsonl");

/** The labelled texts of a file, one JSON object a line. Throws valibot's error where a line is none. */
export function readItems(file: string): readonly Item[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => v.parse(itemSchema, JSON.parse(line)));
}

export function contextOf({ languages, number }: Item): UnderstandingContext {
  return { languages, ...(number === undefined ? {} : { number }) };
}

/** All intents that our understanding of an item has. */
export function understood(item: Item): readonly Intent[] {
  const { intent, also } = understand(item.text, contextOf(item));
  return [intent, ...also];
}

/** An objection to direct marketing ends it: an opt-out beside one counts as right. */
export function isRightBeside(intent: Intent, item: Item): boolean {
  return item.intents.includes(intent) || (intent === "opt-out" && item.intents.includes("objection"));
}
