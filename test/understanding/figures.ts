import type { Intent } from "../../functions/understanding/intent.ts";
import { type Item, isRightBeside } from "./corpus-items.ts";

/** How often one intent was meant, read, and both. */
export interface Tally {
  readonly meant: number;
  readonly read: number;
  /** Meant and read. */
  readonly found: number;
  /** Read, and right to be. */
  readonly right: number;
}

/** An item and what a way of understanding read in it. */
export interface Judged {
  readonly item: Item;
  readonly intents: readonly Intent[];
}

export function tallyOf(judged: readonly Judged[], ...wanted: readonly Intent[]): Tally {
  let [meant, read, found, right] = [0, 0, 0, 0];
  for (const intent of wanted) {
    for (const { item, intents } of judged) {
      const isMeant = item.intents.includes(intent);
      const isRead = intents.includes(intent);
      if (isMeant) meant++;
      if (isRead) read++;
      if (isMeant && isRead) found++;
      if (isRead && isRightBeside(intent, item)) right++;
    }
  }
  return { meant, read, found, right };
}

/** The share of what was meant that was read; 1 where nothing was. */
export function recall({ meant, found }: Tally): number {
  return meant === 0 ? 1 : found / meant;
}

/** The share of what was read that was right; 1 where nothing was. */
export function precision({ read, right }: Tally): number {
  return read === 0 ? 1 : right / read;
}

const DATA_RIGHTS = ["access", "erasure", "rectification", "portability", "restriction", "objection"] as const;
const KEYWORD_LIKE = ["keyword", "typo"];

/** The figures that have targets. */
export interface Figures {
  readonly optOutRecall: number;
  readonly optOutPrecision: number;
  /** Opt-out recall on keywords, also misspelt ones. */
  readonly keywordRecall: number;
  readonly rightsRecall: number;
  /** The share of ordinary conversation that is taken for an opt-out. */
  readonly falseOptOuts: number;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const conversation = judged.filter(({ item }) => item.kind === "conversation" && item.intents.includes("none"));
  const optOut = tallyOf(judged, "opt-out");
  return {
    optOutRecall: recall(optOut),
    optOutPrecision: precision(optOut),
    keywordRecall: recall(
      tallyOf(
        judged.filter(({ item }) => KEYWORD_LIKE.includes(item.kind)),
        "opt-out",
      ),
    ),
    rightsRecall: recall(tallyOf(judged, ...DATA_RIGHTS)),
    falseOptOuts: conversation.filter(({ intents }) => intents.includes("opt-out")).length / conversation.length,
  };
}
