import { parseOptOutWords } from "../../functions/marketing/opt-out-words.ts";
import { optOutWordTable } from "../../infra/opt-out-words.ts";

/** The words that are compiled into the check. */
export const WORDS = parseOptOutWords(optOutWordTable());
