import type { PageWords } from "../words.ts";

export const da: PageWords = {
  title: "Dine valg om sms'er",
  number: "For nummeret, der slutter på {digits}",
  choose: "Hvilke sms'er vil du have fra {brand}?",
  marketing: "markedsføring",
  service: "servicebeskeder",
  agree:
    "Når du sætter et kryds og gemmer, siger du ja til at få disse sms'er fra {brand}. Du kan stoppe når som helst. Det er ikke en betingelse for at købe.",
  save: "Gem mine valg",
  pending: "Venter på din bekræftelse: svar {yes} på vores sms.",
  stop: "Stop alle sms'er",
  stopHint: "Stopper alle sms'er fra {controller}, også servicebeskeder.",
  saved: "Dine valg er gemt.",
  stopped: "Du får ikke flere sms'er fra os.",
  asked: "Svar {yes} på den sms, vi lige har sendt dig, for at slå det valgte til.",
  notice: "Privatlivspolitik, version {version}",
  contact: "Spørgsmål: {support}",
  gpc: "Din browser siger nej til sporing (Global Privacy Control). Det respekterer vi: intet fra denne side sælges, deles eller bruges til profilering.",
  gone: "Dette link virker ikke længere. Svar {stop} på en af vores sms'er for at stoppe dem.",
  failed: "Intet blev ændret. Prøv igen om et par minutter.",
};
