import type { PageWords } from "../words.ts";

export const mt: PageWords = {
  title: "L-għażliet tiegħek dwar l-SMS",
  number: "Għan-numru li jispiċċa b'{digits}",
  choose: "Liema SMS trid mingħand {brand}?",
  marketing: "reklamar",
  service: "messaġġi ta' servizz",
  agree:
    "Billi timmarka kaxxa u tissejvja, taqbel li tirċievi dawn l-SMS mingħand {brand}. Tista' tieqaf meta trid. Mhix kundizzjoni għal xiri.",
  save: "Issejvja l-għażliet",
  pending: "Qed nistennew il-konferma tiegħek: wieġeb {yes} għall-SMS tagħna.",
  stop: "Waqqaf l-SMS kollha",
  stopHint: "Iwaqqaf l-SMS kollha ta' {controller}, anke l-messaġġi ta' servizz.",
  saved: "L-għażliet tiegħek ġew issejvjati.",
  stopped: "Mhux se tirċievi aktar SMS mingħandna.",
  asked: "Biex tixgħel dak li mmarkajt, wieġeb {yes} għall-SMS li għadna kif bgħatnielek.",
  notice: "Avviż ta' privatezza, verżjoni {version}",
  contact: "Mistoqsijiet: {support}",
  gpc: "Il-brawżer tiegħek joġġezzjona għat-traċċar (Global Privacy Control). Nirrispettawh: xejn minn din il-paġna ma jinbiegħ, jinqasam jew jintuża għall-profiling.",
  gone: "Din il-ħolqa ma għadhiex taħdem. Biex twaqqaf l-SMS tagħna, wieġeb {stop} għal xi wieħed minnhom.",
  failed: "Ma nbidel xejn. Erġa' pprova fi ftit minuti.",
};
