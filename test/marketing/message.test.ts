import fc from "fast-check";
import { SegmentedMessage } from "sms-segments-calculator";
import { describe, expect, it } from "vitest";
import type { Program } from "../../functions/deployment.ts";
import type { Language } from "../../functions/language.ts";
import { judgeMessage, languagesOfReader } from "../../functions/marketing/message.ts";
import { parseE164 } from "../../functions/phone-number.ts";
import { RULES } from "../../functions/understanding/registry.ts";
import { understand } from "../../functions/understanding/understand.ts";
import { ACME } from "../consent/programs.ts";
import { WORDS } from "./words.ts";

const judged = (text: string, language: Language = "en", program: Program = ACME, country?: string) =>
  judgeMessage(text, program, { languages: [language], ...(country && { country }) }, WORDS);

const MISSING = { reasons: ["opt-out-instruction-missing"] };
const WHOLE = { reasons: [] };

describe("A marketing message that says how to stop it (R91)", () => {
  it.each<[Language, string]>([
    ["en", "Acme: 20% off today. Reply STOP to opt out"],
    ["en", "Acme: 20% off today. Reply stop to unsubscribe."],
    ["en", "Acme sale! Txt STOP 2 end"],
    ["en", "Acme sale! STOP to end"],
    ["en", 'Acme. To unsubscribe text "stop".'],
    ["en", "ACME SALE NOW ON. REPLY STOP TO END"],
    ["en", "ACME SALE NOW ON. STOP TO END"],
    ["en", "Acme: sale. Opt out: STOP"],
    ["en", "Acme: sale. Reply with QUIT to unsubscribe"],
    ["en", "Acme: sale. STOP to 74454"],
    ["en", "Acme: salé 🎉. Reply ＳＴＯＰ to opt out"],
    ["es", "Acme: rebajas. Para no recibir más responda BAJA"],
    ["es", "Acme: rebajas. Envía STOP para cancelar"],
    ["fr", "Acme : soldes ! Répondez STOP pour vous désabonner"],
    ["de", "Acme: Rabatt. Abmelden mit STOP"],
    ["de", "Acme: Rabatt. Antworte Stopp zum Abbestellen"],
    ["pt-BR", "Acme: promo. Responda SAIR para cancelar"],
    ["zh-Hans", "Acme：优惠。退订请回复TD退订"],
    ["zh-Hans", "Acme：优惠，回复退订"],
    ["ja", "Acme：セール中。配信停止は「停止」と返信"],
    ["ko", "Acme: 할인. 수신거부는 STOP 회신"],
    ["he", "Acme: מבצע. להסרה השיבו הסר"],
    ["ar", "Acme: عرض. لإلغاء الاشتراك أرسل إيقاف"],
  ])("is whole, in %s: %s", (language, text) => {
    expect(judged(text, language)).toEqual(WHOLE);
  });

  it.each<[Language, string]>([
    ["en", "Acme: 20% off today, in store and online"],
    ["en", "Acme: stop by our store today"],
    ["en", "Acme: stop paying too much. Reply YES for the offer"],
    ["en", "Acme: reply now and don't stop saving"],
    ["en", "Acme: NON-STOP savings. Send this to a friend"],
    ["en", "ACME: NON STOP SAVINGS TO END THE YEAR"],
    ["en", "Acme: don’t STOP now, reply YES for more"],
    ["en", "Acme: the END of season sale. Text SALE for a voucher"],
    ["en", "Acme: opt out: https://acme.example/out"],
    ["es", "Acme: los precios a la baja. Responda SI"],
    ["es", "Acme: rebajas. Antworte ABMELDEN"],
    ["de", "Acme: Rabatt. Para no recibir más responda BAJA"],
    ["fr", "Acme : soldes non-stop, envoyez à un ami"],
    ["ja", "Acme：値上げ停止セール開催中"],
  ])("is not, in %s: %s", (language, text) => {
    expect(judged(text, language)).toMatchObject(MISSING);
  });

  it("may offer a word of the program's own", () => {
    const program = { ...ACME, keywords: { "opt-out": ["LEAVE"] } };
    expect(judged("Acme: sale. Reply LEAVE to opt out", "en", program)).toEqual(WHOLE);
    expect(judged("Acme: sale. Reply LEAVE to opt out")).toMatchObject(MISSING);
  });

  it("has to name the brand, not only an address that holds it", () => {
    expect(judged("20% off today. Reply STOP to opt out")).toMatchObject({ ...MISSING, footer: "\nAcme" });
    expect(judged("20% off: acme.example/sale. Reply STOP to opt out")).toMatchObject(MISSING);
    expect(judged("20% off with ACME! Reply STOP to opt out")).toEqual(WHOLE);
    expect(judged("20% off")).toMatchObject({ ...MISSING, footer: "\nAcme. Reply STOP to opt out" });
  });
});

describe("Where no reply arrives", () => {
  const nameOnly = { ...ACME, senders: ["ACME"] };
  const short = { ...nameOnly, optOutInstruction: { kind: "short-code", number: "36180" } } as const;
  const link = { ...nameOnly, optOutInstruction: { kind: "link", url: "https://acme.example/stop" } } as const;

  it("a word for a reply is no instruction: the number that takes it has to be there (R44)", () => {
    expect(judged("Acme : soldes. Répondez STOP", "fr", short)).toMatchObject({
      ...MISSING,
      footer: "\nSTOP au 36180",
    });
    expect(judged("Acme : soldes. STOP au 36180", "fr", short)).toEqual(WHOLE);
    expect(judged("Acme : soldes. STOP SMS 36180", "fr", short)).toEqual(WHOLE);
    expect(judged("Acme : soldes jusqu'à 36180 articles", "fr", short)).toMatchObject(MISSING);
    expect(judged("Acme : soldes. STOP au 361809", "fr", short)).toMatchObject(MISSING);
  });

  it("or the page that stops it, with or without its scheme", () => {
    expect(judged("Acme: sale. Opt out: https://acme.example/stop", "en", link)).toEqual(WHOLE);
    expect(judged("Acme: sale. Opt out acme.example/stop/a1b2", "en", link)).toEqual(WHOLE);
    expect(judged("Acme: sale. https://acme.example/sale", "en", link)).toMatchObject(MISSING);
  });

  it("and nothing else is told, a message is refused without a footer that would not work", () => {
    expect(judged("Acme: sale. Reply STOP to opt out", "en", nameOnly)).toEqual(MISSING);
  });
});

describe("Marks of advertising (R92)", () => {
  const text = "Acme: 할인. 수신거부: STOP 회신";

  it("are asked for at the beginning where the recipient's country wants them, and put there", () => {
    expect(judged(text, "ko", ACME, "KR")).toMatchObject({
      reasons: ["advertising-marker-missing"],
      prefix: "(광고) ",
      segments: { before: 1, after: 1, encoding: "ucs-2" },
    });
    expect(judged(`(광고) ${text}`, "ko", ACME, "KR")).toEqual(WHOLE);
    expect(judged("Acme. Từ chối: trả lời STOP", "vi", ACME, "VN")).toMatchObject({ prefix: "[QC] " });
    expect(judged("[QC] Acme. Từ chối: trả lời STOP", "vi", ACME, "VN")).toEqual(WHOLE);
    expect(judged(text, "ko", ACME, "US")).toEqual(WHOLE);
  });

  it("are named where they belong to the sender's name, which the check is not told (R92)", () => {
    const arabic = "Acme: عرض. لإلغاء الاشتراك أرسل STOP";
    expect(judged(arabic, "ar", ACME, "AE")).toEqual({ reasons: [], senderPrefix: "AD-" });
    expect(judged(arabic, "ar", { ...ACME, senders: ["AD-ACME", "4545"] }, "AE")).toEqual(WHOLE);
    expect(judged(arabic, "ar", ACME, "SA")).toEqual({ reasons: [], senderSuffix: "-AD" });
    expect(judged(arabic, "ar", { ...ACME, senders: ["AD-ACME", "4545"] }, "SA")).toEqual({
      reasons: [],
      senderSuffix: "-AD",
    });
    expect(judged(arabic, "ar", { ...ACME, senders: ["ACME-AD", "4545"] }, "SA")).toEqual(WHOLE);
  });
});

describe("The language that a message has to be stopped in", () => {
  const number = parseE164("+14155550100");
  const spain = parseE164("+34600000001");
  if (number === undefined || spain === undefined) throw new Error("no number");

  it("is the person's own where it is on file", () => {
    expect(languagesOfReader(number, ACME, "de")).toEqual(["de"]);
  });

  it("else any that the program speaks in the number's country", () => {
    expect(languagesOfReader(number, ACME, undefined)).toEqual(["en", "es"]);
    expect(languagesOfReader(spain, ACME, undefined)).toEqual(["es"]);
    expect(languagesOfReader(spain, { ...ACME, languages: ["de"] }, undefined)).toEqual(["de"]);
  });
});

describe("The words that count as an instruction", () => {
  it("are all taken for an opt-out when somebody of that language replies them", () => {
    for (const [owner, words] of WORDS) {
      const language = Object.keys(RULES).find((each): each is Language => each === owner) ?? "en";
      for (const word of words) {
        const { intent, also } = understand(word, { languages: [language], locale: language });
        expect([intent, ...also], `${owner}: ${word}`).toContain("opt-out");
      }
    }
  });
});

describe("What a footer does to the segments", () => {
  it("is what the calculator of a carrier says of the whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aé€^ñ🎉字 "), minLength: 1, maxLength: 400 }), (text) => {
        const { footer = "", segments } = judged(text);
        const whole = new SegmentedMessage(`${text}${footer}`);
        expect(segments).toEqual({
          before: new SegmentedMessage(text).segmentsCount,
          after: whole.segmentsCount,
          encoding: whole.encodingName === "GSM-7" ? "gsm-7" : "ucs-2",
        });
      }),
    );
  });

  it("is told when it costs a segment", () => {
    expect(judged(`Acme ${"a".repeat(150)}`)).toMatchObject({ segments: { before: 1, after: 2, encoding: "gsm-7" } });
  });
});

describe("Judging a message", () => {
  it("never throws, whatever the text, and the footer makes it whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 200 }), (text) => {
        const { footer = "" } = judged(text);
        expect(judged(`${text}${footer}`).reasons).toEqual([]);
      }),
    );
  });
});
