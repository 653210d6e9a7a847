/** What the law of a country wants at the beginning of every advertisement by text (R92). */
export interface Marker {
  /** The beginnings that satisfy it; the first is the one to put there. */
  readonly text: readonly [string, ...string[]];
  readonly source: string;
}

/** By country, ISO 3166-1 alpha-2. */
export const MARKERS: Readonly<Record<string, Marker>> = {
  KR: { text: ["(광고)"], source: "Network Act, article 50(4), and its enforcement decree, article 61" },
  VN: { text: ["[QC]", "[AD]"], source: "Decree 91/2020/ND-CP" },
};

/** How the name of a sender of marketing is marked. */
export type SenderMarker = { readonly prefix: string } | { readonly suffix: string };

/** What the sender's name begins or ends with, by country. The check is not told the sender, so that it can say so and no more. */
export const SENDER_MARKERS: Readonly<Record<string, SenderMarker>> = {
  /** TDRA, unsolicited electronic communications. */
  AE: { prefix: "AD-" },
  /** CST (then CITC), rules on bulk messages; carriers publish it, e.g. Vonage, Saudi Arabia SMS Features and Restrictions. */
  SA: { suffix: "-AD" },
};

/** Whether a sender's name has the mark. */
export const hasMarker = (name: string, marker: SenderMarker): boolean =>
  "prefix" in marker ? name.startsWith(marker.prefix) : name.endsWith(marker.suffix);
