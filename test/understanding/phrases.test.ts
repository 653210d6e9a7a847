import { describe, expect, it } from "vitest";
import type { Language } from "../../functions/language.ts";
import { meaning, readable } from "./reading.ts";

interface Phrases {
  readonly language: Language;
  readonly texts: readonly string[];
}

/** What people write who want it to end. */
const WITHDRAWALS: readonly Phrases[] = [
  {
    language: "en",
    texts: [
      "plz stop sending me this",
      "stop texting me",
      "please remove my number",
      "no more texts",
      "leave me alone",
      "wrong number, take me off",
      "unsub",
      "take me off your list",
      "I don't want these messages anymore",
      "do not contact me again",
      "quit messaging me",
      "I no longer wish to receive these",
      "how do I stop these texts?",
      "stop sending me texts about your sale",
      "lose my number",
      "I withdraw my consent",
      "I never signed up for this",
      "can you please stop",
      "don't text me",
      "get me off this list",
      "cancel my subscription to these texts",
      "Not interested. STOP",
      "stop spamming me!!",
      "opt me out",
      "I want to unsubscribe",
      "please dont send me anything else",
      "enough with the texts",
      "I'm done with these messages, remove me",
    ],
  },
  {
    language: "es",
    texts: [
      "Ya no me manden mensajes",
      "no quiero recibir más mensajes",
      "dejen de escribirme",
      "por favor no me envíen más publicidad",
      "quítenme de la lista",
      "denme de baja",
      "quiero darme de baja",
      "no me interesa, no escriban más",
      "borren mi número",
      "retiro mi consentimiento",
      "basta de mensajes",
    ],
  },
  {
    language: "fr",
    texts: [
      "ne m'envoyez plus de messages",
      "arrêtez de m'écrire",
      "je ne veux plus recevoir vos sms",
      "retirez-moi de votre liste",
      "plus de pub svp",
      "désabonnez moi svp",
      "merci de me désinscrire",
      "laissez-moi tranquille",
      "supprimez mon numéro de vos fichiers",
      "je retire mon consentement",
    ],
  },
  {
    language: "de",
    texts: [
      "bitte keine SMS mehr",
      "hört auf mir zu schreiben",
      "schickt mir keine Werbung mehr",
      "ich möchte keine Nachrichten mehr bekommen",
      "nehmt mich aus dem Verteiler",
      "lasst mich in Ruhe",
      "bitte abmelden",
      "ich widerrufe meine Einwilligung",
      "löscht meine Nummer",
      "kein Interesse, bitte nicht mehr schreiben",
    ],
  },
  {
    language: "it",
    texts: [
      "non mandatemi più messaggi",
      "smettetela di scrivermi",
      "non voglio più ricevere sms",
      "toglietemi dalla lista",
      "basta pubblicità",
      "voglio disiscrivermi",
      "revoco il consenso",
      "cancellate il mio numero",
      "lasciatemi in pace",
    ],
  },
  {
    language: "pt",
    texts: [
      "não quero receber mais mensagens",
      "parem de me enviar sms",
      "tirem-me da lista",
      "por favor não enviem mais publicidade",
      "retirem o meu número",
      "deixem-me em paz",
      "retiro o meu consentimento",
    ],
  },
];

/** What people write of stopping, ending, cancelling and deleting without meaning our messages. */
const BENIGN: readonly Phrases[] = [
  {
    language: "en",
    texts: [
      "don't stop",
      "can't stop laughing",
      "stop by at 5",
      "I'll stop by tomorrow",
      "when does the sale end",
      "cancel my appointment",
      "cancel my order please",
      "please don't unsubscribe me",
      "which stop do I get off at?",
      "the driver didn't stop",
      "is there a stop near you",
      "the weekend",
      "never stop being great",
      "did you send my order?",
      "no more questions, thanks",
      "please text me when it's ready",
      "I didn't get your message",
      "can you remove the onions",
      "delete my last order",
      "my number is wrong on the invoice, can you call?",
      "I want to end my shift at 5",
      "quit my job today!",
      "I'll send it tomorrow",
      "the message said 20 % off, is that right?",
      "stop it you're making me blush",
      "could you stop the delivery until Monday",
    ],
  },
  {
    language: "es",
    texts: [
      "no paren",
      "¿cuándo termina la oferta?",
      "cancelar mi cita de mañana",
      "este fin de semana",
      "el pedido no me ha llegado",
      "no puedo parar de reír",
      "paro a las 5 en la tienda",
      "estoy de baja esta semana",
    ],
  },
  {
    language: "fr",
    texts: [
      "n'arrêtez pas",
      "je ne peux pas venir demain",
      "je voudrais annuler ma réservation",
      "c'est à la fin de la semaine",
      "je n'ai pas reçu mon colis",
      "quel arrêt de bus ?",
      "pas de souci, merci",
    ],
  },
  {
    language: "de",
    texts: [
      "hört nicht auf",
      "ich kann morgen nicht",
      "ich möchte meinen Termin absagen",
      "am Wochenende",
      "die Bestellung stornieren bitte",
      "ich habe noch keine Nachricht bekommen",
      "welche Haltestelle?",
      "kein Problem, danke",
    ],
  },
  {
    language: "it",
    texts: [
      "non fermatevi",
      "vorrei annullare la prenotazione",
      "a fine mese",
      "non ho ricevuto il pacco",
      "qual è la fermata?",
      "nessun problema",
    ],
  },
  {
    language: "pt",
    texts: [
      "não parem",
      "quero cancelar a reserva",
      "no fim de semana",
      "não recebi a encomenda",
      "qual é a paragem?",
      "sem problema",
    ],
  },
];

const each = (tables: readonly Phrases[]): (readonly [language: Language, text: string])[] =>
  readable(tables).flatMap(({ language, texts }) => texts.map((text) => [language, text] as const));

describe("a wish to stop in ordinary words", () => {
  it.each(each(WITHDRAWALS))("is heard (%s): %s", (language, text) => {
    expect(meaning(text, { languages: [language] })).toMatch(/^opt-out/);
    expect(meaning(text.toUpperCase(), { languages: [language] })).toMatch(/^opt-out/);
  });
});

describe("a harmless use of the same words", () => {
  it.each(each(BENIGN))("is none (%s): %s", (language, text) => {
    expect(meaning(text, { languages: [language] })).toBe("none");
    expect(meaning(`${text}!`, { languages: [language], number: "1415555" })).toBe("none");
  });
});

describe("an order that is no request for messages", () => {
  it("opts nobody in", () => {
    expect(meaning("quiero recibir mi pedido", { languages: ["es"] })).toBe("none");
    expect(meaning("quero receber a encomenda amanhã", { languages: ["pt"] })).toBe("none");
    expect(meaning("quiero recibir sus promociones", { languages: ["es"] })).toBe("opt-in");
  });
});

describe("a refusal", () => {
  it("beside a keyword leaves it what it is, in any language", () => {
    expect(meaning("no thanks stop")).toMatch(/^opt-out/);
    expect(meaning("nein danke stopp", { languages: ["de"] })).toMatch(/^opt-out/);
    expect(meaning("no paren", { languages: ["es"] })).toBe("none");
  });
});

describe("a negation", () => {
  it("turns a wish round, and a second one does not turn it back", () => {
    expect(meaning("stop sending me texts")).toMatch(/^opt-out/);
    expect(meaning("don't stop sending me texts")).toBe("none");
    expect(meaning("please do not remove me from the list")).toBe("none");
    expect(meaning("never unsubscribe me")).toBe("none");
  });

  it("turns a wish to join into a doubtful one to leave, never into a consent", () => {
    for (const text of ["don't sign me up", "please do not add me back", "never subscribe me"])
      expect([text, meaning(text)]).toEqual([text, expect.stringMatching(/^(opt-out|none)/)]);
  });

  it("in one sentence leaves the wish of the next alone", () => {
    expect(meaning("I don't know you. Stop texting me.")).toMatch(/^opt-out/);
    expect(meaning("can't talk now. unsubscribe")).toMatch(/^opt-out/);
  });
});
