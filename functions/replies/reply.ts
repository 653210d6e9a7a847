import { openTexts } from "#texts";
import type { Program } from "../deployment.ts";
import type { Language } from "../language.ts";
import { dayInWords } from "./due-date.ts";
import type { ReplyKind, ReplyValues } from "./kinds.ts";
import { withNoticeLink } from "./notice-link.ts";
import type { LanguageTexts } from "./texts.ts";

let opened: Readonly<Record<Language, LanguageTexts>> | undefined;

/** The texts of a language, read with the first reply. */
function textsIn(language: Language): LanguageTexts {
  opened ??= openTexts();
  return opened[language];
}

/** The arguments of {@link renderReply}: what the values must be follows from the kind. */
export type ReplyArguments = {
  [K in ReplyKind]: [kind: K, language: Language, program: Program, values: ReplyValues[K]];
}[ReplyKind];

/**
 * The text of a reply: the program's own where its configuration overrides this kind in this language, else ours.
 * What is inserted is never read as a template, and cannot break the line or turn the direction of the text. One that answers a yes ends with a
 * link to the privacy notice in force, and the request to confirm does where that costs no further segment; a text of the program's own may place
 * it as `{notice}`.
 */
export function renderReply(...reply: ReplyArguments): string {
  const [kind, language, program] = reply;
  const texts = textsIn(language);
  const named = { ...namesOf(program), ...texts.words };
  const template = program.replies[language]?.[kind] ?? namedOnce(texts.replies[kind], named.brand, named.program);
  return linked(fill(template, { ...named, ...valuesOf(texts, named, reply) }), texts, reply);
}

function linked(text: string, texts: LanguageTexts, [kind, , , values]: ReplyArguments): string {
  switch (kind) {
    case "optedIn":
    case "alreadyIn":
      return withNoticeLink(text, texts.notice, insertable(values.notice), true);
    case "confirm":
      return withNoticeLink(text, texts.notice, insertable(values.notice), false);
    default:
      return text;
  }
}

type Insertions = Readonly<Record<string, string>>;

function namesOf(program: Program) {
  return {
    brand: insertable(program.brand),
    program: insertable(program.id.replace(/[-_]+/g, " ")),
    support: insertable(program.support),
  };
}

function valuesOf(texts: LanguageTexts, named: Insertions, reply: ReplyArguments): Insertions {
  const [kind, language, program, values] = reply;
  switch (kind) {
    case "requestReceived":
      return {
        reference: insertable(values.reference),
        due: insertable(dayInWords(values.due, language, program.controller.timeZone)),
      };
    case "dataDeleted":
      return { reference: insertable(values.reference) };
    case "requestLink":
      return { url: insertable(values.url) };
    case "verifyRequest":
    case "requestReady":
    case "requestRefused":
      return { reference: insertable(values.reference), url: insertable(values.url) };
    case "requestExtended":
      return {
        reference: insertable(values.reference),
        due: insertable(dayInWords(values.due, language, program.controller.timeZone)),
        url: insertable(values.url),
      };
    case "requestCompleted":
      return { reference: insertable(values.reference) };
    case "optedIn":
    case "alreadyIn":
    case "confirm":
      return { notice: insertable(values.notice) };
    case "optedOutChoose":
      return { scope: fill(texts.scopes[values.scope], named), url: insertable(values.url) };
    case "optedOut":
    case "optedOutAskErasure":
    case "alreadyOut":
      return { scope: fill(texts.scopes[values.scope], named) };
    default:
      return {};
  }
}

/** "Acme (acme): …" says nothing that "Acme: …" does not. */
function namedOnce(template: string, brand: string, program: string): string {
  return brand.toLowerCase() === program.toLowerCase() ? template.replace(/ ?[(（]\{program\}[)）]/u, "") : template;
}

/** One pass, so that a name that looks like a placeholder stays a name; what has no value stays as written. */
function fill(template: string, insertions: Insertions): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(insertions, name) ? (insertions[name] ?? placeholder) : placeholder,
  );
}

/**
 * A name as one run of visible text: control characters and line or paragraph separators become blanks, and the
 * directional characters of UAX #9 and the zero-width ones go. Joiners stay: Indic and Persian names are spelled with them.
 */
function insertable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}
