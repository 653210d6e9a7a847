import type { LanguageTexts } from "../texts.ts";

export const nl: LanguageTexts = {
  spelling: { alphabet: "gsm-7", orthography: "full", reason: "The wording has no letter outside GSM-7." },
  words: { stop: "STOP", yes: "JA", start: "START", help: "HULP", erase: "VERWIJDER MIJN GEGEVENS" },
  scopes: {
    program: "geen sms van {program} meer",
    brand: "geen reclame-sms van ons meer",
    all: "geen sms van ons meer",
  },
  notice: "Privacy",
  replies: {
    optedOut: "{brand}: u bent afgemeld en ontvangt {scope}. Weer aanmelden: antwoord {start}. Hulp: antwoord {help}.",
    optedOutAskErasure:
      "{brand}: u bent afgemeld en ontvangt {scope}. Wilt u dat wij ook uw gegevens verwijderen? Antwoord {erase}",
    optedOutChoose: "{brand}: u ontvangt {scope}. Wilt u sommige berichten behouden? Kies hier: {url}",
    alreadyOut:
      "{brand}: u was al afgemeld en ontvangt {scope}. Weer aanmelden: antwoord {start}. Hulp: antwoord {help}.",
    optedIn: "{brand} ({program}): u bent aangemeld. Afmelden: antwoord {stop}. Hulp: antwoord {help}.",
    alreadyIn: "{brand} ({program}): u was al aangemeld. Afmelden: antwoord {stop}. Hulp: antwoord {help}.",
    confirm:
      "{brand} ({program}): wilt u onze sms ontvangen? Bevestig met {yes}. Wilt u dat niet? Antwoord {stop} of negeer dit bericht.",
    help: "{brand} ({program}): geen sms meer ontvangen? Antwoord {stop}. Hulp: {support}",
    requestReceived:
      "{brand}: wij hebben uw verzoek over uw gegevens ontvangen, kenmerk {reference}. U krijgt antwoord uiterlijk op {due}",
    requestLink: "{brand}: uw persoonlijke link naar uw gegevens en keuzes (deel deze niet): {url}",
    dataDeleted:
      "{brand}: uw gegevens zijn verwijderd, kenmerk {reference}. Zonder uw nummer bewaren wij alleen het bewijs van toestemming en de sms-blokkade.",
    verifyRequest: "{brand}: er is een verzoek over gegevens van dit nummer ({reference}). Was u dat? {url}",
    requestReady: "{brand}: uw gegevens staan klaar ({reference}). Persoonlijke link, deel deze niet: {url}",
    requestExtended: "{brand}: uw verzoek {reference} duurt langer; antwoord uiterlijk {due}. Waarom: {url}",
    requestRefused: "{brand}: wij weigeren uw verzoek {reference}. Waarom, en uw rechten: {url}",
    requestCompleted: "{brand}: uw verzoek {reference} over uw gegevens is afgehandeld.",
  },
};
