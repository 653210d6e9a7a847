import type { PageWords } from "../words.ts";

export const cs: PageWords = {
  title: "Vaše volby pro SMS",
  number: "Pro číslo končící na {digits}",
  choose: "Které SMS chcete od {brand}?",
  marketing: "reklama",
  service: "servisní zprávy",
  agree:
    "Zaškrtnutím a uložením souhlasíte se zasíláním těchto SMS od {brand}. Kdykoli můžete přestat. Souhlas není podmínkou nákupu.",
  save: "Uložit volby",
  pending: "Čeká na potvrzení: odpovězte {yes} na naši SMS.",
  stop: "Zastavit všechny SMS",
  stopHint: "Zastaví všechny SMS od {controller}, i servisní.",
  saved: "Vaše volby jsou uloženy.",
  stopped: "Už od nás nedostanete žádné SMS.",
  asked: "Pro zapnutí zaškrtnutého odpovězte {yes} na SMS, kterou jsme vám právě poslali.",
  notice: "Ochrana osobních údajů, verze {version}",
  contact: "Dotazy: {support}",
  gpc: "Váš prohlížeč odmítá sledování (Global Privacy Control). Respektujeme to: údaje z této stránky se neprodávají, nesdílejí ani nepoužívají k profilování.",
  gone: "Tento odkaz už nefunguje. Chcete-li zastavit naše SMS, odpovězte {stop} na kteroukoli z nich.",
  failed: "Nic se nezměnilo. Zkuste to prosím za několik minut znovu.",
};
