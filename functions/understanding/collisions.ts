import { isLanguage, type Language } from "../language.ts";
import { lazily } from "./lazily.ts";

const READINGS = ["opt-out", "opt-in", "confirm", "no", "none"] as const;
/** How a language reads a text; `no` refuses, `none` is a benign reading. */
export type Reading = (typeof READINGS)[number];

/** Texts that mean different things to speakers of different languages. */
export interface Collision {
  /** The whole message, folded, or with its accents where the accent decides. A final ` *` stands for one more word. */
  readonly text: string;
  readonly readings: ReadonlyMap<Language, Reading>;
  /** Readings that hold only for numbers of one country, by calling code. */
  readonly byCountry: ReadonlyMap<string, Reading>;
  /** When nothing is known about the person and the program. */
  readonly unknown: Reading;
  readonly why: string;
}

type Row = readonly [
  text: string,
  readings: Readonly<Partial<Record<Reading, string>>>,
  why: string,
  unknown?: Reading,
];

/** The languages of each reading; a calling code with a plus stands for the numbers of that country. */
const ROWS: readonly Row[] = [
  ["fin", { "opt-out": "fr es gl", none: "sv da no" }, "end (fr, es, gl); nice (Scandinavian)", "opt-out"],
  ["fine", { "opt-out": "it", none: "en" }, "end (it); fine (en)"],
  ["baja", { "opt-out": "es eu", none: "id hu" }, "unsubscribe (es, eu); steel (id), a town (hu)", "opt-out"],
  ["baixa", { "opt-out": "ca gl", none: "pt pt-BR" }, "unsubscribe (ca, gl); low (pt)", "opt-out"],
  ["alto", { "opt-out": "es", none: "it pt pt-BR" }, "halt (es); high (it, pt)", "opt-out"],
  ["para", { "opt-out": "es ca", none: "pt pt-BR tr" }, "stop (es, ca); for (pt); money (tr)", "opt-out"],
  ["alta", { "opt-in": "es ca gl eu", none: "it pt pt-BR" }, "sign up (es, ca, gl, eu); high (it, pt)"],
  ["stad", { "opt-out": "ga", none: "nl sv da" }, "stop (ga); city (nl, sv), place (da)"],
  ["seis", { "opt-out": "et fi", none: "es pt pt-BR gl" }, "stop (et, fi); six (es, pt, gl)"],
  ["slut", { "opt-out": "sv da", none: "en" }, "end (sv, da); an insult (en)"],
  ["slutt", { "opt-out": "no" }, "end (no)", "opt-out"],
  ["kraj", { "opt-out": "hr", none: "pl cs" }, "end (hr); country (pl), edge (cs)"],
  ["край", { "opt-out": "bg", none: "ru uk" }, "end (bg); edge (ru, uk)"],
  ["vege", { "opt-out": "hu", none: "en de sv" }, "end (hu, végé without accents); vegetarian"],
  ["vége", { "opt-out": "hu" }, "end (hu)", "opt-out"],
  ["lopp", { "opt-out": "et", none: "sv" }, "end (et, lõpp without accents); race (sv)"],
  ["lõpp", { "opt-out": "et" }, "end (et)", "opt-out"],
  ["halt", { "opt-out": "de en", none: "sv" }, "stop (de, en); slippery (sv)"],
  ["ret", { "opt-out": "+90 tr", none: "da" }, "reject (tr); right, dish (da)"],
  ["ret *", { "opt-out": "+90 tr" }, "reject, with the sender's code, at the Turkish message management system"],
  ["red", { "opt-out": "tr", none: "en es" }, "rejection (tr); colour (en), net (es)"],
  ["off", { "opt-out": "en id" }, "off: nothing but the whole message", "opt-out"],
  ["aus", { "opt-out": "de", none: "en" }, "off (de); Australia"],
  ["af", { "opt-out": "nl", none: "da" }, "off (nl); of (da)"],
  ["uit", { "opt-out": "nl" }, "off (nl)"],
  ["av", { "opt-out": "sv", none: "no tr" }, "off (sv); of (no), hunt (tr)"],
  ["le", { "opt-out": "hu", no: "mt", none: "fr it es" }, "down, off (hu); no (mt); an article (fr, it)"],
  ["ki", { "opt-out": "hu" }, "out (hu)"],
  ["dur", { "opt-out": "tr", none: "fr ro" }, "stop (tr); hard (fr, ro)"],
  ["dừng", { "opt-out": "vi" }, "stop", "opt-out"],
  ["dung", { "opt-out": "vi" }, "stop, right or use once the accents are left out: never a yes"],
  ["đúng", { confirm: "vi" }, "right", "confirm"],
  ["dùng", { none: "vi" }, "use"],
  ["đừng", { none: "vi" }, "do not: nothing by itself"],
  ["dừng ạ", { "opt-out": "vi" }, "stop, please", "opt-out"],
  ["dung a", { none: "vi" }, "right, politely: the answer to a question"],
  ["dung roi", { none: "vi" }, "that is right"],
  ["dung vay", { none: "vi" }, "that is so"],
  ["da dung", { none: "vi" }, "yes, right"],
  ["da dung roi", { none: "vi" }, "yes, that is right"],
  ["huy", { "opt-out": "vi", none: "ru" }, "cancel (vi), a first name; an insult in transliteration (ru)"],
  ["hætta", { "opt-out": "is" }, "stop; danger", "opt-out"],
  ["haetta", { "opt-out": "is" }, "stop; danger"],
  ["band", { "opt-out": "+91 hi", none: "en de sv" }, "closed, stop (hi); a band, a tape"],
  ["td", { "opt-out": "+86 zh-Hans" }, "unsubscribe at Chinese operators; nothing elsewhere"],
  ["t", { "opt-out": "+86" }, "unsubscribe at Chinese operators; nothing elsewhere"],
  ["n", { "opt-out": "+86 +971", no: "en pt pt-BR" }, "unsubscribe at Chinese and Emirati operators; no (en, pt)"],
  ["r", { "opt-out": "+86" }, "unsubscribe at Chinese operators; nothing elsewhere"],
  ["0", { "opt-out": "+86" }, "unsubscribe at Chinese operators; a quiz answer elsewhere"],
  ["b *", { "opt-out": "+971" }, "block this sender at Emirati operators; an answer elsewhere"],
  ["start 0", { "opt-out": "+91" }, "block everything, at the Indian regulator's registry"],
  ["start dnd", { "opt-out": "+91" }, "block everything, at the Indian regulator's registry"],
  ["dk dnc", { "opt-out": "vi +84" }, "block, at the Vietnamese registry; dk alone signs up"],
  ["tc", { "opt-out": "vi +84" }, "từ chối, refuse, at Vietnamese operators"],
  ["tc *", { "opt-out": "vi +84" }, "refuse, with the sender's code, at Vietnamese operators"],
  ["huy dnc", { none: "vi +84" }, "unblock, at the Vietnamese registry; huy alone cancels"],
  ["si", { confirm: "es ca gl it", none: "fr cs sk ro" }, "yes (es, ca, gl, it); if (fr), yourself (cs), you are (sk)"],
  ["sí", { confirm: "es ca gl" }, "yes", "confirm"],
  ["no", { no: "en es it ca", none: "pl cs sk" }, "no; well, yes (pl, cs, sk); never a withdrawal by itself"],
  [
    "ne",
    { confirm: "el ko", no: "cs hr sl lt lv bg", none: "tr hu" },
    "yes (el, ko); no (cs, hr, sl, lt, lv, bg); what (tr), do not (hu)",
  ],
  ["nai", { confirm: "el" }, "yes (el)", "confirm"],
  ["tak", { confirm: "pl uk", none: "da no ru", no: "id" }, "yes (pl, uk); thanks (da, no); not (id); so (ru)"],
  [
    "da",
    { confirm: "bg hr ro sl ru", none: "de it da no" },
    "yes (bg, hr, ro, sl, ru); there (de), from (it), then (da, no)",
  ],
  ["ja", { confirm: "de nl sv da no sl et is", none: "pl cs es lv" }, "yes; I (pl, cs); laughter (es); if (lv)"],
  ["iva", { confirm: "mt", none: "es pt pt-BR it" }, "yes (mt); value added tax"],
  ["sea", { confirm: "ga" }, "yes (ga); sea (en), where it means nothing"],
  ["ez", { no: "eu", none: "en" }, "no (eu); easy (en)"],
  ["ei", { no: "fi et", none: "de" }, "no (fi, et); egg (de)"],
  ["nu", { no: "ro", none: "nl sv da fr" }, "no (ro); now (nl, sv, da), naked (fr)"],
  ["bai", { confirm: "eu" }, "yes (eu); bye (en), where it means nothing"],
  ["ta", { confirm: "ga", none: "en" }, "yes (ga); thanks (en)"],
  ["tá", { confirm: "ga" }, "yes (ga)"],
  ["fi", { "opt-out": "ca" }, "end (ca)"],
  ["gata", { "opt-out": "ro", none: "es pt" }, "done, enough (ro); cat (es, pt)"],
  ["gana", { "opt-out": "lt", none: "es" }, "enough (lt); wins, appetite (es)"],
  ["peru", { "opt-out": "fi" }, "cancel (fi); a country"],
  ["alt", { "opt-out": "it", none: "de no da sv hu" }, "halt (it); old (de), all (Scandinavian)"],
  ["utzi", { "opt-out": "eu" }, "leave it (eu)", "opt-out"],
  ["ha", { confirm: "hi", none: "en" }, "yes (hi); laughter"],
  ["co", { confirm: "vi" }, "yes (vi)"],
  ["di", { "opt-out": "he" }, "enough (he, romanised)"],
  ["די", { "opt-out": "he" }, "enough", "opt-out"],
  ["לא", { "opt-out": "he" }, "no: printed as the refusal in Israeli advertising (a court record shows it)", "opt-out"],
  ["خلاص", { "opt-out": "ar" }, "done, enough", "opt-out"],
  ["s", { confirm: "pt-BR" }, "yes, for short (pt-BR)"],
  ["y", { confirm: "en" }, "yes, for short (en)", "confirm"],
  ["jā", { confirm: "lv" }, "yes (lv); ja without its accent means if", "confirm"],
];

function compiled([text, rows, why, unknown]: Row): Collision {
  const readings = new Map<Language, Reading>();
  const byCountry = new Map<string, Reading>();
  for (const reading of READINGS) {
    for (const tag of rows[reading]?.split(" ") ?? []) {
      if (tag.startsWith("+")) byCountry.set(tag.slice(1), reading);
      else if (isLanguage(tag)) readings.set(tag, reading);
    }
  }
  return { text, readings, byCountry, unknown: unknown ?? "none", why };
}

const byText = lazily((): ReadonlyMap<string, Collision> => new Map(ROWS.map((row) => [row[0], compiled(row)])));

/** All of them by their text. */
export const COLLISIONS: Pick<ReadonlyMap<string, Collision>, "get" | "has" | "values"> = {
  get: (text) => byText().get(text),
  has: (text) => byText().has(text),
  values: () => byText().values(),
};

/** The words that make a text of two words collide, whatever the other word is. */
export const OPEN_ENDED: ReadonlySet<string> = new Set(
  ROWS.flatMap(([text]) => (text.endsWith(" *") ? [text.slice(0, -2)] : [])),
);
