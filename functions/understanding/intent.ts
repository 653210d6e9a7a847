import type { Language } from "../language.ts";

export const INTENTS = [
  "opt-out",
  "opt-in",
  "confirm",
  "help",
  "access",
  "erasure",
  "rectification",
  "portability",
  "restriction",
  "objection",
  "none",
] as const;
/** What a person wants, as far as their text says it. */
export type Intent = (typeof INTENTS)[number];

/** What a text means, and why we think so. */
export interface Understanding {
  readonly intent: Intent;
  /** Further intents of the same message, e.g. `erasure` in "STOP and delete everything". */
  readonly also: readonly Intent[];
  /** The id of the rule that matched, to be looked up in the data, e.g. `es.keyword.baja`; `none` when nothing matched. */
  readonly rule: string;
  /** The language of the words that matched; absent when nothing matched or the word is international. */
  readonly language?: Language;
  /** `likely` is a doubtful wish, resolved towards the person and put up for review. */
  readonly certainty: "certain" | "likely";
  /** `all` when the words ask for everything to stop (STOPALL): every purpose of the controller. */
  readonly scope?: "all" | "marketing";
  /** Set when a word means both "unsubscribe" and "delete": the opt-out holds at once, and the person is asked about the data. */
  readonly ask?: "erasure";
  /** A plain no, which refuses what was asked, if anything was. */
  readonly refuses?: true;
  /** Set when a person who stops some messages says that others are to stay: service messages, or something else. */
  readonly keeps?: "service" | "some";
}

/** What is known about the person and the program when a text is read. */
export interface UnderstandingContext {
  /** The program's languages, its default first. */
  readonly languages: readonly Language[];
  /** The person's language where one is on file. */
  readonly locale?: Language;
  /** Country calling code of the person's number without the plus, e.g. `34`, or the full number's leading digits. */
  readonly number?: string;
  /** The program's additional keywords by intent. */
  readonly keywords?: Readonly<Partial<Record<Intent, readonly string[]>>>;
}
