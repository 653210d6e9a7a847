/** What the preference page says in one language. */
export interface PageWords {
  readonly title: string;
  /** Whose choices these are; `{digits}` are the number's last two. */
  readonly number: string;
  readonly choose: string;
  readonly marketing: string;
  readonly service: string;
  /** What ticking a box means: the disclosure that a yes on the page answers. */
  readonly agree: string;
  readonly save: string;
  /** Beside what was ticked and is still to be confirmed; `{yes}` is the word to reply. */
  readonly pending: string;
  readonly stop: string;
  readonly stopHint: string;
  readonly saved: string;
  readonly stopped: string;
  readonly asked: string;
  readonly notice: string;
  readonly contact: string;
  /** That the browser's objection to sale, sharing and profiling was heard (`Sec-GPC: 1`, 11 CCR §7025(c)(6)). */
  readonly gpc: string;
  readonly gone: string;
  readonly failed: string;
}

/** What each text may name. */
export const PAGE_PLACEHOLDERS: Readonly<Record<keyof PageWords, readonly string[]>> = {
  title: [],
  number: ["digits"],
  choose: ["brand"],
  marketing: [],
  service: [],
  agree: ["brand"],
  save: [],
  pending: ["yes"],
  stop: [],
  stopHint: ["controller"],
  saved: [],
  stopped: [],
  asked: ["yes"],
  notice: ["version"],
  contact: ["support"],
  gpc: [],
  gone: ["stop"],
  failed: [],
};
