import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../functions/language.ts";
import type { LanguageTexts } from "../../functions/replies/texts.ts";

/** Stands in, in every bundle, for the languages' files of replies: reads them from the file beside the code. */
export function openTexts(): Readonly<Record<Language, LanguageTexts>> {
  const { zstdDecompressSync } = process.getBuiltinModule("node:zlib");
  return JSON.parse(zstdDecompressSync(readFileSync(join(__dirname, "texts.bin"))).toString("utf8"));
}
