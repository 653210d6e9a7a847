import { TEXTS } from "./texts.ts";

/** The texts of all languages, from their files. Functions get them packed instead: `infra/packing/`. */
export function openTexts(): typeof TEXTS {
  return TEXTS;
}
