import type { Program } from "../../functions/deployment.ts";
import {
  COMMON_PLACEHOLDERS,
  KIND_PLACEHOLDERS,
  REPLY_KINDS,
  type ReplyKind,
  unknownPlaceholders,
} from "../../functions/replies/kinds.ts";
import { type Path, pathText, problem } from "./problem.ts";

/** What confirms an opt-out says that it is done, and markets nothing (47 CFR 64.1200(a)(12)). */
const CONFIRMING_OPT_OUT: readonly ReplyKind[] = ["optedOut", "optedOutAskErasure", "optedOutChoose", "alreadyOut"];
/** Nor does the request of a double opt-in offer anything. */
const WITHOUT_MARKETING: readonly ReplyKind[] = [...CONFIRMING_OPT_OUT, "confirm"];

interface OwnText {
  readonly path: Path;
  readonly kind: ReplyKind;
  readonly text: string;
}

const ownTexts = (path: Path, { replies }: Program): readonly OwnText[] =>
  Object.entries(replies).flatMap(([language, texts]) =>
    REPLY_KINDS.flatMap((kind) => {
      const text = texts[kind];
      return text === undefined ? [] : [{ path: [...path, "replies", language, kind], kind, text }];
    }),
  );

const knownPlaceholders = (kind: ReplyKind) =>
  `no placeholders but ${[...COMMON_PLACEHOLDERS, ...KIND_PLACEHOLDERS[kind]].map((name) => `{${name}}`).join(", ")}`;

/** Addresses of mailboxes are ways to reach somebody. */
const MAILBOX = /\S+@\S+/gu;
const LINK = /(?:https?:\/\/|www\.)\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}\/\S*/giu;

const plain = (link: string) =>
  link
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/[./,;:!?)]+$/, "");

/** Where a text may lead: the privacy notice, and the page that stops messages. The person's own page is a placeholder. */
function allowedLinks({ privacyPolicies, optOutInstruction }: Program): readonly string[] {
  const page = optOutInstruction?.kind === "link" ? [optOutInstruction.url] : [];
  return [...privacyPolicies.map(({ url }) => url), ...page].map(plain);
}

const hasForeignLink = (text: string, allowed: readonly string[]): boolean =>
  [...text.replace(MAILBOX, " ").matchAll(LINK)].some(([link]) => !allowed.includes(plain(link)));

/**
 * What is wrong with a program's own texts: a placeholder that a text's kind has no value for would be sent to people as it stands, and a link in
 * the confirmation of an opt-out that leads anywhere but to the notice or to the person's choices is marketing (R43).
 */
export function replyProblems(path: Path, program: Program): string[] {
  const allowed = allowedLinks(program);
  return ownTexts(path, program).flatMap(({ path: at, kind, text }) => [
    ...(unknownPlaceholders(kind, text).length === 0 ? [] : [problem(at, knownPlaceholders(kind), text)]),
    ...(CONFIRMING_OPT_OUT.includes(kind) && hasForeignLink(text, allowed)
      ? [problem(at, "no link but to the privacy notice or the page of optOutInstruction", text)]
      : []),
  ]);
}

/** Prices, percentages and the words that stand beside them, in the languages most spoken; and what asks somebody to stay. */
const PROMOTIONAL = new RegExp(
  [
    "\\d\\s?%",
    "[€$£¥₩₹₽₺]\\s?\\d",
    "\\d\\s?[€£₩₹₽₺]",
    "\\b(?:discounts?|coupons?|vouchers?|sales?|bargains?|miss(?:ing)? you|come back|change your mind)\\b",
    "\\b(?:descuentos?|cup[oó]n|rebajas?|descontos?|cupom|sconti?|buoni?|promo[a-zçãõé]*)(?![\\p{L}])",
    "\\b(?:rabatte?|gutscheine?|remises?|soldes?|bons? d['’]achat|korting(?:en)?|rabatter?|zni[zż]k[aęi])(?![\\p{L}])",
  ].join("|"),
  "iu",
);

/** A line for each text of a program that looks like marketing where none may stand; whether it is, a person has to say. */
export function replyWarnings(path: Path, program: Program): string[] {
  return ownTexts(path, program)
    .filter(({ kind, text }) => WITHOUT_MARKETING.includes(kind) && PROMOTIONAL.test(text))
    .map(({ path: at }) => `${pathText(at)}: looks like marketing, which may not stand in this text (R20, R43)`);
}
