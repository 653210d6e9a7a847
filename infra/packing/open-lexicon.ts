import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lexicon } from "../../functions/understanding/lexicon.ts";
import { unpacked } from "../../functions/understanding/packed.ts";

/** Stands in, in every bundle, for the lexicon that is made from the languages' files: reads it from the file beside the code. */
export function openLexicon(): Lexicon {
  return unpacked(readFileSync(join(__dirname, "lexicon.bin")));
}
