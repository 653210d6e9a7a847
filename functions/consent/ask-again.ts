import type { Instant } from "../instant.ts";
import type { E164 } from "../phone-number.ts";
import { consentFor, type GrantMethod, type PersonState, type PurposeRef } from "./state.ts";
import { monthsAfter } from "./validity.ts";

/** How long after somebody opted out they may not be asked to opt in again. */
export interface AskAgainBar {
  /** Where the person lives, by the beginning of their number (digits only) or by the region that the evidence names (ISO 3166-2). */
  readonly region: string;
  readonly beginnings: readonly string[];
  readonly months: number;
  readonly source: string;
}

/** The area codes of California (NANPA). */
const CALIFORNIA =
  "209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951";

/** Every bar (R13). */
export const ASK_AGAIN_BARS: readonly AskAgainBar[] = [
  {
    region: "US-CA",
    beginnings: CALIFORNIA.split(" ").map((code) => `1${code}`),
    months: 12,
    source: "Cal. Civ. Code § 1798.135(c)(4): at least twelve months before asking again who has opted out",
  },
];

/** Ways in which somebody is asked: by an e-mail that they answer, a choice put before them, or whoever stands at the till. In the others the person begins. */
const ASKED_BY: readonly GrantMethod[] = ["email-reply", "yes-no-choice", "point-of-sale"];

/** What was asked of whom, and how. */
export interface Asking {
  readonly phone: E164;
  /** Where the person lives, as the evidence says. */
  readonly region?: string;
  readonly method: GrantMethod;
  readonly purposes: readonly PurposeRef[];
}

const concerns = (bar: AskAgainBar, { phone, region }: Asking): boolean =>
  region === bar.region || bar.beginnings.some((digits) => phone.startsWith(`+${digits}`));

/**
 * Until when the person may not be asked for any of the purposes again, since they opted out of it; undefined where they may at `now`, or were not
 * asked but came back by themselves.
 */
export function barredUntil(
  state: PersonState,
  asking: Asking,
  now: Instant,
  bars: readonly AskAgainBar[] = ASK_AGAIN_BARS,
): Instant | undefined {
  if (!ASKED_BY.includes(asking.method)) return undefined;
  const optedOut = asking.purposes.flatMap((ref) => {
    const { standing } = consentFor(state, ref);
    return standing?.status === "withdrawn" ? [standing.act.receivedAt] : [];
  });
  return bars
    .filter((bar) => concerns(bar, asking))
    .flatMap(({ months }) => optedOut.map((at) => monthsAfter(at, months)))
    .filter((end) => end > now)
    .sort()
    .at(-1);
}
