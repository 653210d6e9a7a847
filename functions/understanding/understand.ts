import type { Language } from "../language.ts";
import { candidatesOf, languagesOfScript } from "./candidates.ts";
import type { Understanding, UnderstandingContext } from "./intent.ts";
import { isForeign, readMessage } from "./message.ts";
import { lookAlikes, otherLayouts, unaccented, visible, withLostLetter } from "./normalise.ts";
import { personsWords } from "./phone-made.ts";
import { programKeyword } from "./program-keywords.ts";
import { transliterations } from "./transliterations.ts";

const NOTHING: Understanding = { intent: "none", also: [], rule: "none", certainty: "certain" };

/** Nothing but a question mark or three: who is this, what is it. */
const QUESTION = /^\s*[?؟;]{1,3}\s*$/;

/** Longer texts are judged by their beginning and end, in characters. */
const LONGEST = 1600;
const HEAD = 320;
const TAIL = 160;

/**
 * What a person wants, as far as their text says it. Pure, deterministic, offline; never throws, whatever the text;
 * takes time linear in its length. A doubtful wish to stop is an opt-out that is `likely`; a doubtful yes is nothing.
 */
export function understand(text: string, context: UnderstandingContext): Understanding {
  const judged = text.length > LONGEST ? `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}` : text;
  const typed = visible(judged);
  const person = personsWords(typed);
  if (person.madeBy !== undefined) return { ...NOTHING, rule: `phone.${person.madeBy}` };
  const folded = unaccented(person.text);
  if (QUESTION.test(folded)) return { ...NOTHING, intent: "help", rule: "core.keyword.question-mark" };
  const own = context.keywords === undefined ? undefined : programKeyword(folded, context.keywords);
  if (own !== undefined) return own;
  const candidates = candidatesOf(context);
  const script: readonly Language[] = languagesOfScript(folded);
  const reading = readMessage({ raw: judged, typed: person.text, folded }, candidates, script);
  if (reading !== undefined) return reading;
  for (const other of [...withLostLetter(folded), ...lookAlikes(folded), ...otherLayouts(folded)]) {
    const seen = readMessage(
      { raw: "", typed: other, folded: other },
      candidates,
      languagesOfScript(other),
      "keywords",
    );
    if (seen !== undefined) return seen;
  }
  const inLatin = isForeign(folded, candidates) ? transliterations(folded, candidates.order) : [];
  for (const other of inLatin) {
    const seen = readMessage({ raw: "", typed: other, folded: other }, candidates, languagesOfScript(other));
    if (seen !== undefined) return seen;
  }
  return NOTHING;
}
