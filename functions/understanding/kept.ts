import type { Language } from "../language.ts";

/**
 * How people say that they want to keep some messages while they stop others, by language: ordinary speech, over text in lower case without
 * diacritics. The first says that something stays, the second that it is what a service message is about.
 */
interface KeepingWords {
  readonly keep: RegExp;
  readonly service: RegExp;
}

const KEEPING: Readonly<Partial<Record<Language, KeepingWords>>> = {
  en: {
    keep: /\b(?:keep|but (?:still )?send|still (?:send|want|get)|continue (?:with|sending)|except|not my|just not the)\b/,
    service:
      /\b(?:orders?|deliver(?:y|ies)|shipping|parcels?|packages?|appointments?|bookings?|account|receipts?|security|codes?|reminders?)\b/,
  },
  es: {
    keep: /\b(?:pero (?:si|sigan|sigue|manden|mantengan)|mantener?|mantengan|menos|excepto|salvo|sigan? enviando|conserv\w+)\b/,
    service:
      /\b(?:pedidos?|entregas?|envios?|paquetes?|citas?|reservas?|cuenta|recibos?|seguridad|codigos?|recordatorios?)\b/,
  },
  de: {
    keep: /\b(?:aber .{0,30}(?:weiter\w*|behalten|schon|ja)|weiter(?:hin)? .{0,30}(?:senden|schicken|bekommen)|behalten|ausser|nur noch)\b/,
    service: /(?:bestell|liefer|versand|paket|termin|buchung|konto|rechnung|sicherheit|code|erinnerung)/,
  },
  fr: {
    keep: /\b(?:mais (?:gard\w+|continu\w+|envoy\w+|je veux)|gard(?:er|ez|e)|sauf|excepte|continu\w+)\b/,
    service:
      /\b(?:commandes?|livraisons?|colis|rendez-vous|rdv|reservations?|compte|factures?|securite|codes?|rappels?)\b/,
  },
  it: {
    keep: /\b(?:ma (?:si|continuate|tenete|mandate)|tenete|mantenete|tranne|eccetto|salvo)\b/,
    service:
      /\b(?:ordin[ei]|consegn[ae]|spedizion[ei]|pacch[io]+|appuntament[io]|prenotazion[ei]|conto|codic[ei]|promemoria)\b/,
  },
  pt: {
    keep: /\b(?:mas (?:sim|continu\w+|mant\w+|quero)|mantenham|manter|exceto|menos|salvo)\b/,
    service: /\b(?:pedidos?|encomendas?|entregas?|consultas?|reservas?|conta|codigos?|lembretes?)\b/,
  },
  nl: {
    keep: /\b(?:maar .{0,30}(?:wel|blijven|houden)|behalve|behoud\w*|wel nog)\b/,
    service: /(?:bestel|lever|bezorg|pakket|afspra|boeking|account|factuur|code|herinnering)/,
  },
};

/**
 * What of our messages a person who stops some wants to keep: `service` when it is service messages alone, `some` when it is something else or
 * cannot be told. Undefined where the text says nothing of the kind, or the language has no such words here.
 */
export function keptMessages(folded: string, language: Language | undefined): "service" | "some" | undefined {
  const words = KEEPING[language === "pt-BR" ? "pt" : (language ?? "en")];
  const text = folded.toLowerCase();
  const found = words?.keep.exec(text);
  if (words === undefined || !found) return undefined;
  // What stays is named after the word that keeps it, as a rule.
  return words.service.test(text.slice(found.index)) ? "service" : "some";
}
