import type { Intent } from "./intent.ts";
import { WORD_CLASSES, type WordClass } from "./rules.ts";

/** A pattern of word classes that means the same in every language; the languages fill the classes. */
interface TemplateData {
  readonly id: string;
  readonly intent: Exclude<Intent, "none">;
  /**
   * `A B` both, in either order · `A|B` one of them · `A>B` A before B (or in the same word), at most three words between ·
   * `!A` no A among the words from one before the match to three behind it · `!A>B` no A in the three words before B,
   * but what forbids sending forbids nothing else: "don't write and delete my data".
   */
  readonly pattern: string;
  /** From the first to the last matched word, at most so many words lie between. */
  readonly within: number;
  readonly likely?: true;
  /** The words mean "delete" as well: the person is asked about the data. */
  readonly dual?: true;
}

export const TEMPLATES: readonly TemplateData[] = [
  { id: "unsubscribe", intent: "opt-out", pattern: "OUT !NOT>OUT", within: 0 },
  { id: "stop-messages", intent: "opt-out", pattern: "STOP MSG !NOT>STOP", within: 6 },
  { id: "stop-sending", intent: "opt-out", pattern: "STOP SEND|SENDING !NOT>STOP !THING", within: 5 },
  { id: "no-more-messages", intent: "opt-out", pattern: "NOT MORE MSG !THING", within: 5 },
  { id: "do-not-send", intent: "opt-out", pattern: "NOT>SEND MORE|MSG|ME !THING", within: 6 },
  { id: "do-not-send-to-number", intent: "opt-out", pattern: "NOT>SEND SEND>NUM !THING", within: 6 },
  { id: "do-not-want-messages", intent: "opt-out", pattern: "NOT WANT MSG !THING", within: 8 },
  { id: "do-not-want-contact", intent: "opt-out", pattern: "NOT WANT SEND|SENDING ME|MORE !THING", within: 8 },
  { id: "do-not-want-to-receive", intent: "opt-out", pattern: "NOT WANT GET ALL|MORE !THING", within: 8 },
  { id: "remove-from-list", intent: "opt-out", pattern: "REMOVE LIST ME|NUM|MY !THING !NOT>REMOVE", within: 8 },
  { id: "remove-number", intent: "opt-out", pattern: "REMOVE NUM !THING !NOT>REMOVE", within: 5, dual: true },
  {
    id: "remove-me",
    intent: "opt-out",
    pattern: "REMOVE ME !THING !DATA|ACCOUNT|ALL !NOT>REMOVE !ALL>ME !ALL>REMOVE",
    within: 2,
    dual: true,
  },
  { id: "stop-subscription", intent: "opt-out", pattern: "STOP LIST !THING !NOT>STOP", within: 5, likely: true },
  { id: "revoke-consent", intent: "opt-out", pattern: "REVOKE CONSENT !NOT>REVOKE", within: 6 },

  { id: "delete-data", intent: "erasure", pattern: "REMOVE DATA MY|ME|ALL|HAVE !NOT>REMOVE", within: 9 },
  {
    id: "delete-everything",
    intent: "erasure",
    pattern: "REMOVE ALL HAVE|MY|ME !THING|LIST|MSG|NUM !NOT>REMOVE",
    within: 8,
  },
  { id: "delete-account", intent: "erasure", pattern: "REMOVE ACCOUNT !NOT>REMOVE", within: 5 },
  { id: "what-data", intent: "access", pattern: "WHAT DATA MY !THING !REMOVE|FIX|MOVE|LIMIT|AGAINST", within: 9 },
  { id: "correct-data", intent: "rectification", pattern: "FIX DATA|NAME MY|ME !THING", within: 8 },
  { id: "wrong-data", intent: "rectification", pattern: "WRONG DATA|NAME MY|ME !THING", within: 7 },
  { id: "move-data", intent: "portability", pattern: "MOVE DATA !THING", within: 8 },
  { id: "object", intent: "objection", pattern: "AGAINST ADS|PROC|DATA|MSG !THING", within: 7 },
  { id: "no-use-for-marketing", intent: "objection", pattern: "NOT|STOP PROC ADS|MSG", within: 9 },
  { id: "do-not-want-use", intent: "objection", pattern: "NOT WANT PROC DATA !THING", within: 9 },
  { id: "no-use-of-data", intent: "objection", pattern: "NOT>PROC DATA|NUM", within: 7 },
  { id: "neither-delete-nor-use", intent: "restriction", pattern: "NOT>REMOVE PROC DATA !THING !ADS", within: 8 },
  { id: "restrict", intent: "restriction", pattern: "LIMIT PROC|DATA !THING", within: 7 },
  { id: "stop-processing", intent: "restriction", pattern: "STOP PROC DATA|MY", within: 7 },
];

/** A template in the form it is matched in: sets of classes as bits. */
export interface Template extends Omit<TemplateData, "pattern"> {
  readonly needs: readonly number[];
  /** Pairs of needs, by index, of which the first must come before the second. */
  readonly orders: readonly (readonly [before: number, after: number])[];
  readonly absent: number;
  /** What must not stand before a need, by index. */
  readonly absentBefore: readonly (readonly [classes: number, need: number])[];
}

export function classBit(name: string): number {
  const index = WORD_CLASSES.indexOf(name as WordClass);
  if (index < 0) throw new Error(`"${name}" is no word class`);
  return 1 << index;
}

function classSet(alternatives: string): number {
  return alternatives.split("|").reduce((set, name) => set | classBit(name), 0);
}

function compiled(data: TemplateData): Template {
  const needs: number[] = [];
  const orders: [number, number][] = [];
  const absentBefore: [number, number][] = [];
  let absent = 0;
  const need = (alternatives: string): number => {
    const set = classSet(alternatives);
    const known = needs.indexOf(set);
    return known < 0 ? needs.push(set) - 1 : known;
  };
  for (const part of data.pattern.split(" ")) {
    const [left, right] = part.replace("!", "").split(">");
    if (left === undefined) continue;
    if (!part.startsWith("!")) {
      if (right === undefined) need(left);
      else orders.push([need(left), need(right)]);
    } else if (right === undefined) absent |= classSet(left);
    else absentBefore.push([classSet(left), need(right)]);
  }
  return { ...data, needs, orders, absent, absentBefore };
}

let templates: readonly Template[] | undefined;

/** All templates, compiled when the first sentence is read: most of what a start would take, and no keyword needs them. */
export function compiledTemplates(): readonly Template[] {
  templates ??= TEMPLATES.map(compiled);
  return templates;
}

const NEIGHBOURHOOD = 3;
const REMOVE = classBit("REMOVE");
const SEND = classBit("SEND");

function anyIn(masks: readonly number[], from: number, to: number, classes: number): boolean {
  for (let at = Math.max(0, from); at <= to && at < masks.length; at++)
    if (((masks[at] ?? 0) & classes) !== 0) return true;
  return false;
}

/** Whether one of the classes stands in the words before a position, on this side of a word that it belongs to instead. */
function anyBefore(masks: readonly number[], at: number, reach: number, classes: number, spent: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const mask = masks[before] ?? 0;
    if ((mask & spent) !== 0) return false;
    if ((mask & classes) !== 0) return true;
  }
  return false;
}

/**
 * Whether a sentence fits the template. `masks` holds the classes of each word; `stretch` is how many positions make a word
 * (1, or the letters of a word in scripts without blanks). At most `positions^needs` steps within a window of bounded size.
 */
export function fits(template: Template, masks: readonly number[], union: number, stretch: number): boolean {
  for (const need of template.needs) if ((union & need) === 0) return false;
  const window = template.within * stretch;
  const chosen: number[] = [];
  const choose = (index: number, first: number, last: number): boolean => {
    const need = template.needs[index];
    if (need === undefined) return accepted(first, last);
    const from = index === 0 ? 0 : Math.max(0, last - window - 1);
    const to = index === 0 ? masks.length - 1 : Math.min(masks.length - 1, first + window + 1);
    for (let at = from; at <= to; at++) {
      if (((masks[at] ?? 0) & need) === 0) continue;
      chosen[index] = at;
      if (choose(index + 1, index === 0 ? at : Math.min(first, at), index === 0 ? at : Math.max(last, at))) return true;
    }
    return false;
  };
  const accepted = (first: number, last: number): boolean => {
    for (const [before, after] of template.orders) {
      const distance = (chosen[after] ?? 0) - (chosen[before] ?? 0);
      if (distance < 0 || distance > (NEIGHBOURHOOD + 1) * stretch) return false;
    }
    for (const [classes, need] of template.absentBefore) {
      const spent = ((template.needs[need] ?? 0) & REMOVE) === 0 ? 0 : SEND;
      if (anyBefore(masks, chosen[need] ?? 0, NEIGHBOURHOOD * stretch, classes, spent)) return false;
    }
    return template.absent === 0 || !anyIn(masks, first - stretch, last + NEIGHBOURHOOD * stretch, template.absent);
  };
  return choose(0, 0, 0);
}
