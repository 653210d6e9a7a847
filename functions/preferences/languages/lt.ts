import type { PageWords } from "../words.ts";

export const lt: PageWords = {
  title: "Jūsu SMS pasirinkimai",
  number: "Numeriui, kuris baigiasi {digits}",
  choose: "Kokių SMS norite iš {brand}?",
  marketing: "reklama",
  service: "paslaugų pranešimai",
  agree:
    "Pažymėdami langelį ir išsaugodami sutinkate gauti šias SMS iš {brand}. Galite atsisakyti bet kada. Tai nėra pirkimo sąlyga.",
  save: "Išsaugoti pasirinkimus",
  pending: "Laukiama patvirtinimo: atsakykite {yes} į mūsų SMS.",
  stop: "Sustabdyti visas SMS",
  stopHint: "Sustabdo visas SMS iš {controller}, taip pat paslaugų pranešimus.",
  saved: "Jūsų pasirinkimai išsaugoti.",
  stopped: "Daugiau SMS iš mūsų negausite.",
  asked: "Kad įjungtumėte pažymėtus, atsakykite {yes} į ką tik išsiųstą SMS.",
  notice: "Privatumo pranešimas, versija {version}",
  contact: "Klausimai: {support}",
  gpc: "Jūsų naršyklė prieštarauja sekimui (Global Privacy Control). Mes to laikomės: niekas iš šio puslapio neparduodama, nesidalijama ir nenaudojama profiliavimui.",
  gone: "Ši nuoroda nebeveikia. Kad sustabdytumėte mūsų SMS, atsakykite {stop} į bet kurią iš jų.",
  failed: "Niekas nepakeista. Bandykite dar kartą po kelių minučių.",
};
