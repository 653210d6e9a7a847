import type { Program } from "../deployment.ts";
import { isLanguage, type Language } from "../language.ts";
import type { E164 } from "../phone-number.ts";
import { FOOTERS } from "../replies/footers.ts";
import { replyLanguage } from "../replies/language-choice.ts";
import { type Encoding, segmentsOf } from "../replies/segments.ts";
import { languagesOfNumber } from "../understanding/countries.ts";
import { fold } from "../understanding/normalise.ts";
import { anyOf } from "./folded-text.ts";
import { hasInstruction, optOutWayOf } from "./instruction.ts";
import { hasMarker, MARKERS, SENDER_MARKERS, type SenderMarker } from "./markers.ts";
import type { OptOutWords } from "./opt-out-words.ts";

export type MessageReason = "opt-out-instruction-missing" | "advertising-marker-missing";

/** What a marketing message lacks, and what would make it whole. */
export interface MessageVerdict {
  readonly reasons: readonly MessageReason[];
  /** To put before the text, and behind it, as they stand. */
  readonly prefix?: string;
  readonly footer?: string;
  /** What that does to its length. */
  readonly segments?: { readonly before: number; readonly after: number; readonly encoding: Encoding };
  /** What the sender's name has to begin or to end with. */
  readonly senderPrefix?: string;
  readonly senderSuffix?: string;
}

/** Who is to read a message. */
export interface Reader {
  /** The languages that the person may read, the one to write in first. */
  readonly languages: readonly [Language, ...Language[]];
  /** ISO 3166-1 alpha-2, where the number tells. */
  readonly country?: string;
}

/** The person's own language where it is on file; else every language of the number's country that the program speaks may be theirs. */
export function languagesOfReader(
  number: E164,
  program: Program,
  locale: Language | undefined,
): readonly [Language, ...Language[]] {
  const first = replyLanguage({ number, program, ...(locale && { locale }) });
  if (locale !== undefined) return [first];
  const spoken = languagesOfNumber(number).filter(isLanguage);
  return [first, ...spoken.filter((language) => language !== first && program.languages.includes(language))];
}

/** An address is not the name of a brand, even where it holds it. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/giu;

const names = (text: string, brand: string) =>
  new RegExp(anyOf([fold(brand)], "whole"), "u").test(fold(text.replace(ADDRESS, " ")));

/** The words of the footer; undefined where the program has no way to be stopped. */
function instructionOf(program: Program, language: Language): string | undefined {
  const way = optOutWayOf(program);
  const footer = FOOTERS[language];
  switch (way?.kind) {
    case "reply":
      return footer.reply;
    case "short-code":
      return footer.number.replace("{number}", way.number);
    case "link":
      return footer.link.replace("{url}", way.url);
    case undefined:
      return undefined;
  }
}

function footerOf(program: Program, language: Language, lacks: { brand: boolean; instruction: boolean }) {
  const instruction = lacks.instruction ? instructionOf(program, language) : "";
  if (instruction === undefined) return undefined;
  const parts = [...(lacks.brand ? [program.brand] : []), ...(instruction === "" ? [] : [instruction])];
  return `\n${parts.join(". ")}`;
}

const senderMark = (marker: SenderMarker) =>
  "prefix" in marker ? { senderPrefix: marker.prefix } : { senderSuffix: marker.suffix };

/** Whether a marketing message names the brand, says how to stop it (R91), and is marked as its reader's country wants (R92). */
export function judgeMessage(text: string, program: Program, reader: Reader, words: OptOutWords): MessageVerdict {
  const [language] = reader.languages;
  const lacks = {
    brand: !names(text, program.brand),
    instruction: !hasInstruction(text, program, reader.languages, words),
  };
  const footer = lacks.brand || lacks.instruction ? footerOf(program, language, lacks) : undefined;
  const marker = MARKERS[reader.country ?? ""]?.text;
  const prefix = marker && !marker.some((each) => text.trimStart().startsWith(each)) ? `${marker[0]} ` : undefined;
  const sender = SENDER_MARKERS[reader.country ?? ""];
  const whole = `${prefix ?? ""}${text}${footer ?? ""}`;
  const [before, after] = [segmentsOf(text), segmentsOf(whole)];
  return {
    reasons: [
      ...(lacks.brand || lacks.instruction ? (["opt-out-instruction-missing"] as const) : []),
      ...(prefix === undefined ? [] : (["advertising-marker-missing"] as const)),
    ],
    ...(prefix !== undefined && { prefix }),
    ...(footer !== undefined && { footer }),
    ...(whole !== text && {
      segments: { before: before.count, after: after.count, encoding: after.encoding },
    }),
    ...(sender !== undefined && !program.senders.some((name) => hasMarker(name, sender)) && senderMark(sender)),
  };
}
