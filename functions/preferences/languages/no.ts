import type { PageWords } from "../words.ts";

export const no: PageWords = {
  title: "Dine valg for SMS",
  number: "For nummeret som slutter på {digits}",
  choose: "Hvilke SMS-er vil du ha fra {brand}?",
  marketing: "reklame",
  service: "servicemeldinger",
  agree:
    "Ved å krysse av og lagre samtykker du til å få disse meldingene fra {brand}. Du kan stoppe når som helst. Det er ikke et vilkår for kjøp.",
  save: "Lagre valgene",
  pending: "Venter på bekreftelse: svar {yes} på meldingen vår.",
  stop: "Stopp alle SMS-er",
  stopHint: "Stopper alle SMS-er fra {controller}, også servicemeldinger.",
  saved: "Valgene dine er lagret.",
  stopped: "Du får ikke flere SMS-er fra oss.",
  asked: "Svar {yes} på meldingen vi nettopp sendte for å slå på det du krysset av.",
  notice: "Personvernerklæring, versjon {version}",
  contact: "Spørsmål: {support}",
  gpc: "Nettleseren din sier nei til sporing (Global Privacy Control). Det respekterer vi: ingenting fra denne siden selges, deles eller brukes til profilering.",
  gone: "Denne lenken virker ikke lenger. Svar {stop} på en av meldingene våre for å stoppe dem.",
  failed: "Ingenting ble endret. Prøv igjen om noen minutter.",
};
