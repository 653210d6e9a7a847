import type { PageWords } from "../words.ts";

export const fi: PageWords = {
  title: "Tekstiviestivalintasi",
  number: "Numerolle, joka päättyy {digits}",
  choose: "Mitä viestejä haluat lähettäjältä {brand}?",
  marketing: "markkinointi",
  service: "palveluviestit",
  agree:
    "Kun rastit ruudun ja tallennat, suostut saamaan nämä viestit lähettäjältä {brand}. Voit lopettaa milloin tahansa. Suostumus ei ole ostamisen ehto.",
  save: "Tallenna valinnat",
  pending: "Odottaa vahvistustasi: vastaa viestiimme {yes}.",
  stop: "Lopeta kaikki viestit",
  stopHint: "Lopettaa kaikki viestit, jotka {controller} lähettää, myös palveluviestit.",
  saved: "Valintasi on tallennettu.",
  stopped: "Et saa meiltä enää viestejä.",
  asked: "Ota rastimasi käyttöön vastaamalla {yes} juuri lähettämäämme viestiin.",
  notice: "Tietosuojaseloste, versio {version}",
  contact: "Kysymykset: {support}",
  gpc: "Selaimesi vastustaa seurantaa (Global Privacy Control). Noudatamme sitä: tämän sivun tietoja ei myydä, jaeta eikä käytetä profilointiin.",
  gone: "Tämä linkki ei enää toimi. Lopeta viestimme vastaamalla johonkin niistä {stop}.",
  failed: "Mitään ei muutettu. Yritä uudelleen muutaman minuutin kuluttua.",
};
