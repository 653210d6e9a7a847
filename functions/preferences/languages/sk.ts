import type { PageWords } from "../words.ts";

export const sk: PageWords = {
  title: "Vaše voľby pre SMS",
  number: "Pre číslo končiace na {digits}",
  choose: "Ktoré SMS chcete od {brand}?",
  marketing: "reklama",
  service: "servisné správy",
  agree:
    "Zaškrtnutím a uložením súhlasíte so zasielaním týchto SMS od {brand}. Kedykoľvek môžete prestať. Súhlas nie je podmienkou nákupu.",
  save: "Uložiť voľby",
  pending: "Čaká na potvrdenie: odpovedzte {yes} na našu SMS.",
  stop: "Zastaviť všetky SMS",
  stopHint: "Zastaví všetky SMS od {controller}, aj servisné.",
  saved: "Vaše voľby sú uložené.",
  stopped: "Už od nás nedostanete žiadne SMS.",
  asked: "Na zapnutie zaškrtnutého odpovedzte {yes} na SMS, ktorú sme vám práve poslali.",
  notice: "Ochrana osobných údajov, verzia {version}",
  contact: "Otázky: {support}",
  gpc: "Váš prehliadač odmieta sledovanie (Global Privacy Control). Rešpektujeme to: údaje z tejto stránky sa nepredávajú, nezdieľajú ani nepoužívajú na profilovanie.",
  gone: "Tento odkaz už nefunguje. Ak chcete zastaviť naše SMS, odpovedzte {stop} na ktorúkoľvek z nich.",
  failed: "Nič sa nezmenilo. Skúste to znova o niekoľko minút.",
};
