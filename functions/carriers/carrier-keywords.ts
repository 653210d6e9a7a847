import type { CarrierAct } from "../messages.ts";

/** The words on which a carrier acts by itself, in upper case, by what it takes them for. */
export type CarrierKeywords = Readonly<Partial<Record<CarrierAct["intent"], readonly string[]>>>;

/** What the carrier takes the text for; carriers match the whole message without regard to case. Undefined for any other text. */
export function keywordIntent(text: string, keywords: CarrierKeywords): CarrierAct["intent"] | undefined {
  const word = text.trim().toUpperCase();
  if (keywords["opt-out"]?.includes(word)) return "opt-out";
  if (keywords["opt-in"]?.includes(word)) return "opt-in";
  if (keywords.help?.includes(word)) return "help";
  return undefined;
}
