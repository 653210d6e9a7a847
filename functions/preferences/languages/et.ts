import type { PageWords } from "../words.ts";

export const et: PageWords = {
  title: "Sinu valikud tekstisõnumite kohta",
  number: "Number, mille lõpp on {digits}",
  choose: "Milliseid sõnumeid soovid ettevõttelt {brand}?",
  marketing: "reklaam",
  service: "teenusesõnumid",
  agree:
    "Kui märgid kasti ja salvestad, nõustud saama neid sõnumeid ettevõttelt {brand}. Võid igal ajal loobuda. See ei ole ostu tingimus.",
  save: "Salvesta valikud",
  pending: "Ootab kinnitust: vasta meie sõnumile {yes}.",
  stop: "Lõpeta kõik sõnumid",
  stopHint: "Lõpetab kõik sõnumid, mida saadab {controller}, ka teenusesõnumid.",
  saved: "Sinu valikud on salvestatud.",
  stopped: "Sa ei saa meilt enam sõnumeid.",
  asked: "Märgitu sisselülitamiseks vasta {yes} sõnumile, mille sulle äsja saatsime.",
  notice: "Privaatsusteade, versioon {version}",
  contact: "Küsimused: {support}",
  gpc: "Sinu brauser keeldub jälgimisest (Global Privacy Control). Austame seda: selle lehe andmeid ei müüda, jagata ega kasutata profileerimiseks.",
  gone: "See link enam ei tööta. Sõnumite lõpetamiseks vasta ükskõik millisele neist {stop}.",
  failed: "Midagi ei muudetud. Proovi mõne minuti pärast uuesti.",
};
