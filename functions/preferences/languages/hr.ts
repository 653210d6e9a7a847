import type { PageWords } from "../words.ts";

export const hr: PageWords = {
  title: "Vaš odabir SMS poruka",
  number: "Za broj koji završava na {digits}",
  choose: "Koje SMS poruke želite od {brand}?",
  marketing: "promidžba",
  service: "uslužne poruke",
  agree:
    "Označavanjem polja i spremanjem pristajete primati te poruke od {brand}. Možete prestati u svakom trenutku. Pristanak nije uvjet za kupnju.",
  save: "Spremi odabir",
  pending: "Čeka potvrdu: odgovorite {yes} na našu poruku.",
  stop: "Zaustavi sve poruke",
  stopHint: "Zaustavlja sve poruke od {controller}, i uslužne.",
  saved: "Vaš je odabir spremljen.",
  stopped: "Više nećete primati naše poruke.",
  asked: "Da biste uključili označeno, odgovorite {yes} na poruku koju smo vam upravo poslali.",
  notice: "Privatnost, verzija {version}",
  contact: "Pitanja: {support}",
  gpc: "Vaš se preglednik protivi praćenju (Global Privacy Control). To poštujemo: podaci s ove stranice ne prodaju se, ne dijele i ne koriste za profiliranje.",
  gone: "Ova poveznica više ne radi. Da zaustavite naše poruke, odgovorite {stop} na bilo koju od njih.",
  failed: "Ništa nije promijenjeno. Pokušajte ponovno za nekoliko minuta.",
};
