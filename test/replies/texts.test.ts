import { describe, expect, it } from "vitest";
import { REPLY_KINDS, type ReplyKind, unknownPlaceholders } from "../../functions/replies/kinds.ts";
import { TEXTS } from "../../functions/replies/texts.ts";
import { EVERY_LANGUAGE } from "./every-reply.ts";

/** What each kind must say, as the placeholders that say it. */
const MUST_NAME: Readonly<Record<ReplyKind, readonly string[]>> = {
  optedOut: ["brand", "scope", "start", "help"],
  optedOutAskErasure: ["brand", "scope", "erase"],
  optedOutChoose: ["brand", "scope", "url"],
  alreadyOut: ["brand", "scope", "start", "help"],
  optedIn: ["brand", "program", "stop", "help"],
  alreadyIn: ["brand", "program", "stop", "help"],
  confirm: ["brand", "program", "yes", "stop"],
  help: ["brand", "program", "stop", "support"],
  requestReceived: ["brand", "reference", "due"],
  requestLink: ["brand", "url"],
  dataDeleted: ["brand", "reference"],
  verifyRequest: ["brand", "reference", "url"],
  requestReady: ["brand", "reference", "url"],
  requestExtended: ["brand", "reference", "due", "url"],
  requestRefused: ["brand", "reference", "url"],
  requestCompleted: ["brand", "reference"],
};

/** Words of offers, in the languages of the product, as stems. */
const OFFER =
  /!|%|€|\$|https?:|www\.|discount|offer\b|\bsale\b|coupon|voucher|gratis|kostenlos|angebot|rabatt|gutschein|offre|remise|soldes|gratuit|ofert|descuento|desconto|descompte|sconto|korting|tilbud|erbjudand|tarjous|alennus|sleva|zľav|zlav|zniżk|znizk|promo|akcij|popust|ponud|kedvezm|reducer|atlaid|nuolaid|allahindlus|afsláttur|indirim|skonto|deskontu|lascaine|tairiscint|скидк|знижк|акци|акці|отстъпк|намален|έκπτωσ|προσφορ|خصم|عرض|הנחה|מבצע|छूट|优惠|折扣|優惠|割引|お得|할인|혜택|giảm giá|khuyến mãi|ส่วนลด|โปรโมชั่น|diskon|deskontu|eskaintz/iu;

function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

describe.each(EVERY_LANGUAGE)("The texts in %s", (language) => {
  const { replies, scopes, words, spelling } = TEXTS[language];
  const everything = [...Object.values(replies), ...Object.values(scopes), ...Object.values(words)];

  it("have one text for every kind, with exactly the placeholders that the kind must name, each once", () => {
    expect(Object.keys(replies).sort()).toEqual([...REPLY_KINDS].sort());
    for (const kind of REPLY_KINDS) {
      expect([...placeholdersOf(replies[kind])].sort(), kind).toEqual([...MUST_NAME[kind]].sort());
      expect(unknownPlaceholders(kind, replies[kind]), kind).toEqual([]);
    }
  });

  it("begin with the brand, after one word of their own script where the script runs from right to left", () => {
    const opening =
      language === "ar" || language === "he" ? /^[\p{Script=Arabic}\p{Script=Hebrew}]+ \{brand\}/u : /^\{brand\}/;
    for (const kind of REPLY_KINDS) expect(replies[kind], kind).toMatch(opening);
  });

  it("offer, praise and sell nothing (R43)", () => {
    for (const text of everything) expect(text).not.toMatch(OFFER);
  });

  it("tell the three scopes of a withdrawal apart, and name the program in the narrow one only", () => {
    expect(new Set(Object.values(scopes)).size).toBe(3);
    expect(placeholdersOf(scopes.program)).toEqual(["program"]);
    expect(placeholdersOf(scopes.brand + scopes.all)).toEqual([]);
  });

  it("are composed Unicode without control, directional or invisible characters and without double blanks", () => {
    for (const text of everything) {
      expect(text).toBe(text.normalize("NFC"));
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]| {2}|^ /u);
    }
    for (const text of Object.values(replies)) expect(text).toBe(text.trim());
  });

  it("put nothing that a phone could take for a part of a link right behind a link or an address", () => {
    for (const text of Object.values(replies)) expect(text).not.toMatch(/\{(url|support)\}\S/);
  });

  it("say why they are spelled as they are", () => {
    expect(spelling.reason).toMatch(/\.$/);
    if (spelling.orthography === "plain") expect(spelling.alphabet).toBe("gsm-7");
  });
});
