import type { ConsentState } from "../consent/receipt-events.ts";
import type { Purpose } from "../deployment.ts";
import type { Language } from "../language.ts";

/** What a receipt is told in, where a person reads it. */
export interface ReceiptWords {
  readonly title: string;
  readonly nothing: string;
  readonly reference: string;
  readonly controller: string;
  readonly contact: string;
  readonly recipients: string;
  readonly notice: string;
  readonly version: string;
  readonly shown: string;
  readonly stop: string;
  readonly rights: string;
  readonly until: string;
  readonly corrected: string;
  readonly kinds: Readonly<Record<Purpose["kind"], string>>;
  readonly states: Readonly<Record<ConsentState, string>>;
}

const en: ReceiptWords = {
  title: "Your consent to text messages",
  nothing: "Nothing is recorded about consent.",
  reference: "Reference",
  controller: "Who is responsible",
  contact: "Contact",
  recipients: "Who receives your number",
  notice: "Privacy notice",
  version: "version",
  shown: "What you were shown",
  stop: "How to stop: text STOP to any of our numbers, or turn to the contact.",
  rights:
    "You can ask what is held about you, have it corrected, deleted, restricted or handed over, object to its use, and complain to a data protection authority.",
  until: "until",
  corrected: "corrected",
  kinds: { marketing: "marketing", service: "service messages" },
  states: {
    ConsentGiven: "You agreed.",
    RenewedConsentGiven: "You agreed again.",
    ConsentRequested: "We asked you to confirm.",
    ConsentRequestDeferred: "You did not answer; nothing was agreed.",
    ConsentRefused: "You said no.",
    ConsentWithdrawn: "You withdrew.",
    ConsentRevoked: "We ended it.",
    ConsentExpired: "It ran out.",
  },
};

const de: ReceiptWords = {
  title: "Ihre Einwilligung in Textnachrichten",
  nothing: "Es ist keine Einwilligung vermerkt.",
  reference: "Aktenzeichen",
  controller: "Verantwortlich",
  contact: "Kontakt",
  recipients: "Wer Ihre Nummer erhält",
  notice: "Datenschutzhinweise",
  version: "Fassung",
  shown: "Was Ihnen gezeigt wurde",
  stop: "So beenden Sie es: Schreiben Sie STOP an eine unserer Nummern, oder wenden Sie sich an den Kontakt.",
  rights:
    "Sie können Auskunft verlangen, Ihre Daten berichtigen, löschen, einschränken oder herausgeben lassen, der Nutzung widersprechen und sich bei einer Datenschutzaufsicht beschweren.",
  until: "bis",
  corrected: "berichtigt",
  kinds: { marketing: "Werbung", service: "Servicenachrichten" },
  states: {
    ConsentGiven: "Sie haben eingewilligt.",
    RenewedConsentGiven: "Sie haben erneut eingewilligt.",
    ConsentRequested: "Wir haben Sie um Bestätigung gebeten.",
    ConsentRequestDeferred: "Sie haben nicht geantwortet; damit gilt nichts als vereinbart.",
    ConsentRefused: "Sie haben abgelehnt.",
    ConsentWithdrawn: "Sie haben widerrufen.",
    ConsentRevoked: "Wir haben sie beendet.",
    ConsentExpired: "Sie ist abgelaufen.",
  },
};

const es: ReceiptWords = {
  title: "Su consentimiento para recibir mensajes de texto",
  nothing: "No consta ningún consentimiento.",
  reference: "Referencia",
  controller: "Responsable",
  contact: "Contacto",
  recipients: "Quién recibe su número",
  notice: "Aviso de privacidad",
  version: "versión",
  shown: "Lo que se le mostró",
  stop: "Para dejar de recibirlos: envíe STOP a cualquiera de nuestros números o diríjase al contacto.",
  rights:
    "Puede pedir sus datos, rectificarlos, suprimirlos, limitarlos o llevárselos, oponerse a su uso y reclamar ante una autoridad de protección de datos.",
  until: "hasta",
  corrected: "rectificado",
  kinds: { marketing: "publicidad", service: "mensajes de servicio" },
  states: {
    ConsentGiven: "Usted aceptó.",
    RenewedConsentGiven: "Usted aceptó de nuevo.",
    ConsentRequested: "Le pedimos que confirmara.",
    ConsentRequestDeferred: "Usted no respondió; no quedó aceptado nada.",
    ConsentRefused: "Usted dijo que no.",
    ConsentWithdrawn: "Usted lo retiró.",
    ConsentRevoked: "Nosotros lo dimos por terminado.",
    ConsentExpired: "Caducó.",
  },
};

const fr: ReceiptWords = {
  title: "Votre consentement aux messages texte",
  nothing: "Aucun consentement n'est enregistré.",
  reference: "Référence",
  controller: "Responsable du traitement",
  contact: "Contact",
  recipients: "Qui reçoit votre numéro",
  notice: "Politique de confidentialité",
  version: "version",
  shown: "Ce qui vous a été présenté",
  stop: "Pour arrêter : envoyez STOP à l'un de nos numéros, ou adressez-vous au contact.",
  rights:
    "Vous pouvez demander vos données, les faire rectifier, effacer, limiter ou transmettre, vous opposer à leur utilisation et saisir une autorité de protection des données.",
  until: "jusqu'au",
  corrected: "rectifié",
  kinds: { marketing: "publicité", service: "messages de service" },
  states: {
    ConsentGiven: "Vous avez accepté.",
    RenewedConsentGiven: "Vous avez accepté de nouveau.",
    ConsentRequested: "Nous vous avons demandé de confirmer.",
    ConsentRequestDeferred: "Vous n'avez pas répondu ; rien n'a été accepté.",
    ConsentRefused: "Vous avez refusé.",
    ConsentWithdrawn: "Vous avez retiré votre accord.",
    ConsentRevoked: "Nous y avons mis fin.",
    ConsentExpired: "Il est arrivé à échéance.",
  },
};

const WORDS: Readonly<Partial<Record<Language, ReceiptWords>>> = { en, de, es, fr };

/** A receipt's language for a person, English where theirs is not written, and its words. */
export function receiptWords(language: Language): { readonly language: Language; readonly words: ReceiptWords } {
  const words = WORDS[language];
  return words === undefined ? { language: "en", words: en } : { language, words };
}
