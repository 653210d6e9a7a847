import { segmentsOf } from "./segments.ts";

/** The segments that a reply may take: what costs no more than one text, in scripts that a segment holds 70 characters of two. */
const MOST_SEGMENTS = { "gsm-7": 1, "ucs-2": 2 } as const;

/**
 * The text with a link to the privacy notice behind it, in the fullest of three forms that costs no further segment: with its label, as the bare
 * address, or as the address without `https://`, which phones link all the same. Where none is free, an `owed` link goes as the shortest at the
 * price of a segment, and any other stays away. A text that names the address already is left as it is.
 */
export function withNoticeLink(text: string, label: string, url: string, owed: boolean): string {
  const bare = url.replace(/^https:\/\//, "").replace(/\/$/, "");
  if (text.includes(bare)) return text;
  const shortest = `${text} ${bare}`;
  const before = segmentsOf(text);
  const fitting = [`${text} ${label}: ${url}`, `${text} ${url}`, shortest].find((linked) => {
    const { encoding, count } = segmentsOf(linked);
    return encoding === before.encoding && count <= Math.max(before.count, MOST_SEGMENTS[encoding]);
  });
  return fitting ?? (owed ? shortest : text);
}
