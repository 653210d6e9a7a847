import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Program } from "../../functions/deployment.ts";
import { instantOf } from "../../functions/instant.ts";
import { unknownPlaceholders } from "../../functions/replies/kinds.ts";
import { renderReply } from "../../functions/replies/reply.ts";
import { EVERY_LANGUAGE, everyReply } from "./every-reply.ts";
import { SAMPLE_PROGRAM } from "./sample-program.ts";

const ACME: Program = { ...SAMPLE_PROGRAM, id: "acme-news", brand: "Acme", support: "help@acme.example" };

describe("A reply", () => {
  it("confirms a withdrawal in the person's language, naming the brand, what has ended, the way back and the way to help", () => {
    expect(renderReply("optedOut", "es", ACME, { scope: "brand" })).toBe(
      "Acme: baja confirmada. Dejamos de enviarle SMS comerciales. Para volver, responda START. Ayuda: AYUDA.",
    );
  });

  it("says what a withdrawal has ended: the program, the brand's marketing or everything", () => {
    expect(renderReply("optedOut", "en", ACME, { scope: "brand" })).toContain("no more marketing texts from us");
    expect(renderReply("optedOut", "en", ACME, { scope: "program" })).toContain("no more texts from acme news");
    expect(renderReply("alreadyOut", "en", ACME, { scope: "all" })).toContain("get no texts from us");
  });

  it("asks what the answer to an ambiguous word should be, with the words that answer it", () => {
    expect(renderReply("optedOutAskErasure", "de", ACME, { scope: "brand" })).toBe(
      "Acme: Sie sind abgemeldet und erhalten keine Werbe-SMS mehr von uns. Sollen auch Ihre Daten gelöscht werden? Antworten Sie MEINE DATEN LÖSCHEN",
    );
  });

  it("tells a subscriber in English about frequency and rates, how to get help and how to stop (R95)", () => {
    expect(renderReply("optedIn", "en", ACME, { notice: "https://acme.example/p" })).toBe(
      "Acme (acme news): You are subscribed. Msg frequency varies. Msg & data rates may apply. Reply HELP for help, STOP to end. Privacy: https://acme.example/p",
    );
  });

  it("to a yes links the privacy notice in every language, within its segments", () => {
    for (const language of EVERY_LANGUAGE) {
      const replies = everyReply(language, SAMPLE_PROGRAM).filter(
        ({ kind }) => kind === "optedIn" || kind === "alreadyIn",
      );
      expect(replies).toHaveLength(2);
      for (const { text } of replies) expect(text, language).toContain("brand.example/privacy");
    }
  });

  it("of other kinds links no notice", () => {
    const others = everyReply("de", SAMPLE_PROGRAM).filter(
      ({ kind }) => !["optedIn", "alreadyIn", "confirm"].includes(kind),
    );
    for (const { text } of others) expect(text).not.toContain("brand.example/privacy");
  });

  it("names a program that is called like its brand only once", () => {
    const acme: Program = { ...ACME, id: "acme" };
    expect(renderReply("help", "en", acme, {})).toBe("Acme: To stop our texts, reply STOP. Help: help@acme.example");
    expect(renderReply("help", "ja", acme, {})).toMatch(/^Acme：/);
  });

  it("gives the day on which an answer is due in the controller's time zone, as the language writes days", () => {
    const due = instantOf(Date.UTC(2026, 7, 5, 21, 59, 59, 999));
    const reference = "R7K2M9QX";
    expect(renderReply("requestReceived", "en", ACME, { reference, due })).toBe(
      "Acme: We have received your request about your data, reference R7K2M9QX. We will answer by 5 Aug 2026",
    );
    expect(renderReply("requestReceived", "de", ACME, { reference, due })).toContain("spätestens am 05.08.2026");
    expect(renderReply("requestReceived", "sv", ACME, { reference, due })).toContain("senast 2026-08-05");
    const tokyo: Program = { ...ACME, controller: { ...ACME.controller, timeZone: "Asia/Tokyo" } };
    expect(renderReply("requestReceived", "ja", tokyo, { reference, due })).toContain("2026/08/06までに");
  });

  it("leaves no placeholder behind in any kind and language", () => {
    for (const language of EVERY_LANGUAGE) {
      for (const { kind, text } of everyReply(language, SAMPLE_PROGRAM)) {
        expect(text, `${language} ${kind}`).not.toMatch(/[{}]|undefined/);
      }
    }
  });
});

describe("A program's own text", () => {
  const own: Program = { ...ACME, replies: { es: { optedOut: "{brand}: listo, sin {scope}. {start} para volver." } } };

  it("wins over ours for its language and kind, with its placeholders filled", () => {
    expect(renderReply("optedOut", "es", own, { scope: "brand" })).toBe(
      "Acme: listo, sin SMS comerciales. START para volver.",
    );
  });

  it("leaves other kinds and other languages as they are", () => {
    expect(renderReply("alreadyOut", "es", own, { scope: "brand" })).toBe(
      renderReply("alreadyOut", "es", ACME, { scope: "brand" }),
    );
    expect(renderReply("optedOut", "ca", own, { scope: "brand" })).toBe(
      renderReply("optedOut", "ca", ACME, { scope: "brand" }),
    );
  });

  it("places the link to the notice itself, or has it put behind", () => {
    const notice = "https://acme.example/p";
    const placing: Program = { ...ACME, replies: { es: { optedIn: "Alta. Datos: {notice} Baja: {stop}" } } };
    expect(renderReply("optedIn", "es", placing, { notice })).toBe("Alta. Datos: https://acme.example/p Baja: STOP");
    const silent: Program = { ...ACME, replies: { es: { optedIn: "Alta." } } };
    expect(renderReply("optedIn", "es", silent, { notice })).toBe("Alta. Privacidad: https://acme.example/p");
  });

  it("is sent as it stands when it has no placeholders", () => {
    const plain: Program = { ...ACME, replies: { es: { optedOut: "Hecho." } } };
    expect(renderReply("optedOut", "es", plain, { scope: "brand" })).toBe("Hecho.");
  });

  it("can be checked for placeholders that its kind has no value for", () => {
    expect(unknownPlaceholders("optedOut", "{brand}: {scope} {start} {help} {erase}")).toEqual([]);
    expect(unknownPlaceholders("optedOut", "{brand}: {due} {url} {stopp}")).toEqual(["due", "url", "stopp"]);
    expect(unknownPlaceholders("requestReceived", "{reference} {due} {scope}")).toEqual(["scope"]);
  });
});

describe("A name that is inserted", () => {
  it("cannot break the line, hide characters or turn the direction of the text", () => {
    const hostile: Program = { ...ACME, brand: " Ac\r\nme\u0000\u202Egnp\u2066\u200F\u2028X\u061C\t\uFEFF" };
    expect(renderReply("help", "en", hostile, {})).toMatch(/^Ac me gnp X \(acme news\): /);
  });

  it("is never read as a template", () => {
    const hostile: Program = { ...ACME, brand: "{url} $& $1 {brand}", support: "{scope}" };
    expect(renderReply("help", "en", hostile, {})).toBe(
      "{url} $& $1 {brand} (acme news): To stop our texts, reply STOP. Help: {scope}",
    );
  });

  it("keeps the joiners that Indic and Persian names are spelled with", () => {
    const brand = "نی\u200Cنی";
    expect(renderReply("help", "en", { ...ACME, brand }, {}).startsWith(brand)).toBe(true);
  });

  it("leaves no control or directional character in any reply, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        fc.constantFrom(...EVERY_LANGUAGE),
        (brand, support, language) => {
          const replies = everyReply(language, { ...SAMPLE_PROGRAM, brand, support });
          for (const { text } of replies) {
            expect(text).not.toMatch(/[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
            expect(text.isWellFormed()).toBe(true);
          }
        },
      ),
    );
  });
});
