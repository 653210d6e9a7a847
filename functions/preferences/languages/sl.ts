import type { PageWords } from "../words.ts";

export const sl: PageWords = {
  title: "Vaša izbira sporočil SMS",
  number: "Za številko, ki se konča z {digits}",
  choose: "Katera sporočila želite od {brand}?",
  marketing: "oglaševanje",
  service: "storitvena sporočila",
  agree:
    "Z označitvijo polja in shranitvijo soglašate s prejemanjem teh sporočil od {brand}. Kadar koli lahko prenehate. Soglasje ni pogoj za nakup.",
  save: "Shrani izbiro",
  pending: "Čaka na potrditev: odgovorite {yes} na naše sporočilo.",
  stop: "Ustavi vsa sporočila",
  stopHint: "Ustavi vsa sporočila od {controller}, tudi storitvena.",
  saved: "Vaša izbira je shranjena.",
  stopped: "Od nas ne boste več prejemali sporočil.",
  asked: "Za vklop označenega odgovorite {yes} na sporočilo, ki smo vam ga pravkar poslali.",
  notice: "Obvestilo o zasebnosti, različica {version}",
  contact: "Vprašanja: {support}",
  gpc: "Vaš brskalnik nasprotuje sledenju (Global Privacy Control). To spoštujemo: nič s te strani se ne prodaja, deli ali uporablja za profiliranje.",
  gone: "Ta povezava ne deluje več. Za ustavitev naših sporočil odgovorite {stop} na katero koli od njih.",
  failed: "Nič ni bilo spremenjeno. Poskusite znova čez nekaj minut.",
};
