import { describe, expect, it } from "vitest";
import { meaning, read } from "./reading.ts";

const FOOTERS = [
  "Acme: 20% off today. Reply STOP to opt out",
  "Acme: -20 %. STOP au 36111",
  "Acme: Rabatt! Antworte STOP zum Abmelden",
];

const REACTIONS: readonly (readonly [language: string, ...prefixes: string[]])[] = [
  [
    "English",
    "Liked",
    "Loved",
    "Disliked",
    "Laughed at",
    "Emphasized",
    "Questioned",
    "Removed a like from",
    "Removed a heart from",
  ],
  ["emoji", "Reacted 👎 to", "Reacted 😡 to", "👍 to", "❤️ to", "👍🏽 to", "😂 to", "🛑 to"],
  ["French", "A aimé", "A adoré", "A réagi 👎 à", "A ri de", "A mis en évidence"],
  ["German", "Gefällt", "Hat mit 👎 reagiert auf", "Mit 👍 reagiert auf", "Lacht über"],
  ["Spanish", "Le gustó", "Le encantó", "No le gustó", "Reaccionó con 👎 a", "Le dio risa"],
  ["Italian", "Ha messo un cuore a", "Ha messo mi piace a", "Ha reagito con 👎 a"],
  ["Portuguese", "Gostou de", "Curtiu", "Reagiu com 👎 a"],
  ["Dutch", "Vindt leuk", "Reageerde met 👎 op"],
];

describe("a reaction, which quotes us, is nothing that the person said", () => {
  it.each(REACTIONS)("in %s", (_language, ...prefixes) => {
    for (const prefix of prefixes) {
      for (const footer of FOOTERS) {
        for (const [open, close] of [
          ["“", "”"],
          ['"', '"'],
          ["« ", " »"],
          ["„", "“"],
        ]) {
          const text = `${prefix} ${open}${footer}${close}`;
          expect([text, meaning(text, { languages: ["en", "fr", "de", "es", "it", "pt", "nl"] })]).toEqual([
            text,
            "none",
          ]);
        }
      }
    }
  });

  it("is named in the rule", () => {
    expect(read("Liked “Reply STOP to opt out”").rule).toBe("phone.reaction");
    expect(read("Disliked “Big sale tomorrow”").rule).toBe("phone.reaction");
  });

  it("unless the person wrote something of their own that only begins so", () => {
    expect(meaning("Liked your shop but please stop texting me")).toMatch(/^opt-out/);
    expect(meaning("Loved it, unsubscribe me now")).toMatch(/^opt-out/);
  });
});

describe("an automatic reply is none, whatever it says", () => {
  it.each([
    "I'm driving right now. I'll reply when I stop.",
    "I’m driving with Do Not Disturb While Driving turned on. I’ll see your message when I get where I’m going.",
    "Ich fahre gerade und melde mich später.",
    "Je conduis, je vous rappelle dès l'arrêt.",
    "Estoy conduciendo. Te llamo luego.",
    "Sto guidando, ti richiamo appena mi fermo",
    "Out of office: I am away until Monday. For urgent help contact reception.",
    "Automatic reply: I am out of the office, please stop by at the front desk",
    "Automatische Antwort: Ich bin bis Montag nicht im Büro.",
  ])("%s", (text) => {
    expect(read(text, { languages: ["en", "de", "fr", "es", "it"] })).toMatchObject({ intent: "none", also: [] });
  });
});

describe("a signature is taken off", () => {
  it.each([
    "Sent from my iPhone",
    "Sent from my Galaxy S21",
    "Von meinem iPhone gesendet",
    "Envoyé de mon iPhone",
    "Enviado desde mi iPhone",
    "Inviato da iPhone",
    "Verzonden vanaf mijn iPhone",
    "Get Outlook for Android",
    "-- \nSent from my iPhone",
  ])("%s", (signature) => {
    expect(meaning(`STOP\n\n${signature}`)).toBe("opt-out");
    expect(meaning(`see you tomorrow\n${signature}`)).toBe("none");
    expect(meaning(`HELP\n${signature}`)).toBe("help");
  });
});

describe("a quoted copy of our message", () => {
  it.each(FOOTERS)("means nothing, and what the person wrote above it counts: %s", (footer) => {
    expect(meaning(`see you then\n> ${footer}`)).toBe("none");
    expect(meaning(`stop\n> ${footer}`)).toBe("opt-out");
    expect(meaning(`Thanks!\n\nOn Tue, Nov 24, 2026 at 9:00 AM Acme wrote:\n${footer}`)).toBe("none");
    expect(meaning(`unsubscribe\n\nAm 24.11.2026 um 09:00 schrieb Acme:\n${footer}`)).toBe("opt-out");
    expect(meaning(`what does “${footer}” mean?`)).toBe("none");
  });

  it("is not taken for a wish when our own text is sent back whole", () => {
    expect(meaning("Acme: your parcel arrives today. Reply STOP to opt out.")).toBe("none");
    expect(meaning("Acme: your table is booked for 7 pm. Text HELP for help, STOP to end.")).toBe("none");
  });
});

describe("a link", () => {
  it("is no text", () => {
    expect(meaning("https://example.com/stop/unsubscribe")).toBe("none");
    expect(meaning("STOP https://example.com/x")).toBe("opt-out");
  });
});

describe("a last line that only looks like a signature", () => {
  it.each(["GET OFF MY PHONE\n", "get off my phone\nplease"])("%j, is the person's own", (words) => {
    expect(meaning(words)).toBe("opt-out");
  });
});
