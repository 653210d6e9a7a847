import type { PageWords } from "../words.ts";

export const hu: PageWords = {
  title: "SMS-beállításai",
  number: "A(z) {digits} végű számhoz",
  choose: "Milyen SMS-eket kér a következőtől: {brand}?",
  marketing: "reklám",
  service: "szolgáltatási üzenetek",
  agree:
    "A négyzet bejelölésével és mentésével hozzájárul, hogy ilyen SMS-eket kapjon a következőtől: {brand}. Bármikor leállíthatja. Nem feltétele a vásárlásnak.",
  save: "Beállítások mentése",
  pending: "Megerősítésre vár: válaszoljon erre az SMS-ünkre: {yes}.",
  stop: "Minden SMS leállítása",
  stopHint: "Leállít minden SMS-t, amelyet {controller} küld, a szolgáltatásiakat is.",
  saved: "Beállításait elmentettük.",
  stopped: "Nem kap tőlünk több SMS-t.",
  asked: "A bejelöltek bekapcsolásához válaszolja a most küldött SMS-re: {yes}.",
  notice: "Adatvédelmi tájékoztató, {version} változat",
  contact: "Kérdések: {support}",
  gpc: "Böngészője tiltakozik a követés ellen (Global Privacy Control). Ezt tiszteletben tartjuk: erről az oldalról semmit nem adunk el, nem osztunk meg és nem használunk profilalkotásra.",
  gone: "Ez a hivatkozás már nem működik. SMS-eink leállításához válaszolja bármelyikre: {stop}.",
  failed: "Semmi sem változott. Kérjük, próbálja újra néhány perc múlva.",
};
