import type { PageWords } from "../words.ts";

export const nl: PageWords = {
  title: "Uw keuzes voor sms-berichten",
  number: "Voor het nummer dat eindigt op {digits}",
  choose: "Welke sms-berichten wilt u van {brand}?",
  marketing: "reclame",
  service: "serviceberichten",
  agree:
    "Door een vakje aan te vinken en op te slaan stemt u in met deze berichten van {brand}. U kunt op elk moment stoppen. Het is geen voorwaarde voor een aankoop.",
  save: "Keuzes opslaan",
  pending: "Wacht op uw bevestiging: antwoord {yes} op onze sms.",
  stop: "Stop alle sms-berichten",
  stopHint: "Stopt alle berichten van {controller}, ook serviceberichten.",
  saved: "Uw keuzes zijn opgeslagen.",
  stopped: "U krijgt geen sms-berichten meer van ons.",
  asked: "Antwoord {yes} op de sms die we u zojuist stuurden om het aangevinkte in te schakelen.",
  notice: "Privacyverklaring, versie {version}",
  contact: "Vragen: {support}",
  gpc: "Uw browser maakt bezwaar tegen volgen (Global Privacy Control). Dat respecteren we: niets van deze pagina wordt verkocht, gedeeld of voor profilering gebruikt.",
  gone: "Deze link werkt niet meer. Antwoord {stop} op een van onze berichten om ze te stoppen.",
  failed: "Er is niets gewijzigd. Probeer het over een paar minuten opnieuw.",
};
