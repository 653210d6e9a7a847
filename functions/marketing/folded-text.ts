import { fold } from "../understanding/normalise.ts";

/** A text folded as messages are before they are read, with the way back to what was written. */
export interface FoldedText {
  readonly folded: string;
  /** The written characters that folded characters from `start` up to `end` come of. */
  written(start: number, end: number): string;
}

/** The text, folded character by character. */
export function foldedText(text: string): FoldedText {
  const characters = [...text.normalize("NFKC")];
  let folded = "";
  const origins: number[] = [];
  characters.forEach((character, origin) => {
    const piece = fold(character);
    folded += piece;
    for (let at = 0; at < piece.length; at += 1) origins.push(origin);
  });
  return {
    folded,
    written: (start, end) => characters.slice(origins[start] ?? 0, (origins[end - 1] ?? -1) + 1).join(""),
  };
}

/** Letters of scripts that write no blanks between words (Thai, Chinese, Japanese), or glue endings to them (Korean). */
const UNSPACED = "\\u0e00-\\u0e7f\\u1100-\\u11ff\\u3040-\\u30ff\\u3130-\\u318f\\u3400-\\u9fff\\uac00-\\ud7af";
const BEFORE = `(?<![\\p{L}\\p{M}\\p{N}_-])|(?<=[${UNSPACED}])`;
const AFTER = `(?![\\p{L}\\p{M}\\p{N}_])|(?=[${UNSPACED}])`;

const isUnspaced = (word: string) => new RegExp(`[${UNSPACED}]`).test(word);
const literally = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** The source of an expression for any of the folded words as a word of its own, or as the beginning of one. */
export function anyOf(words: readonly string[], match: "whole" | "beginnings"): string {
  const sorted = words.filter((word) => word !== "").sort((a, b) => b.length - a.length);
  const spaced = sorted.filter((word) => !isUnspaced(word)).map(literally);
  const unspaced = sorted.filter(isUnspaced).map(literally);
  const end = match === "whole" ? `(?:${AFTER})` : "";
  const patterns = [
    ...(spaced.length > 0 ? [`(?:${BEFORE})(?:${spaced.join("|")})${end}`] : []),
    ...(unspaced.length > 0 ? [unspaced.join("|")] : []),
  ];
  return patterns.length > 0 ? patterns.join("|") : "(?!)";
}
