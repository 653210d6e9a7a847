import type { Program, Purpose } from "../deployment.ts";
import type { Language } from "../language.ts";
import { PAGE_WORDS } from "./languages.ts";
import type { PageWords } from "./words.ts";

/** One pass, so that a name that looks like a placeholder stays a name. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** What a purpose is called, in the page's language where the configuration says it, else in the program's first, else by its id. */
export function purposeName({ id, name }: Purpose, program: Program, language: Language): string {
  return name?.[language] ?? name?.[program.languages[0]] ?? id.replace(/[-_.]+/g, " ");
}

/** The words that stand beside a box. */
export function purposeLabel(purpose: Purpose, program: Program, language: Language): string {
  const words: PageWords = PAGE_WORDS[language];
  return `${purposeName(purpose, program, language)} (${words[purpose.kind]})`;
}

/** What a person who ticks these boxes has read: what it means, and what each is. */
export function disclosureShown(purposes: readonly Purpose[], program: Program, language: Language): string {
  const labels = purposes.map((purpose) => purposeLabel(purpose, program, language));
  return `${fill(PAGE_WORDS[language].agree, { brand: program.brand })} ${labels.join("; ")}`;
}
