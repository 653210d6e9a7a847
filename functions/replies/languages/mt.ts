import type { LanguageTexts } from "../texts.ts";

export const mt: LanguageTexts = {
  spelling: {
    alphabet: "ucs-2",
    orthography: "full",
    reason: "Ċ, ġ, ħ and ż are letters of their own, and words change without them.",
  },
  words: { stop: "STOP", yes: "IVA", start: "START", help: "INFO", erase: "ĦASSRU D-DEJTA TIEGĦI" },
  scopes: { program: "SMS {program}", brand: "SMS ta' reklamar", all: "SMS" },
  notice: "Privatezza",
  replies: {
    optedOut: "{brand}: l-abbonament twaqqaf, mhux se nibagħtu aktar {scope}. Terġa' tibda: {start}. Għajnuna: {help}.",
    optedOutAskErasure: "{brand}: l-abbonament twaqqaf, bla aktar {scope}. Inħassru d-dejta wkoll? Wieġeb {erase}",
    optedOutChoose: "{brand}: mhux se nibagħtu aktar {scope}. Biex iżżomm xi wħud: {url}",
    alreadyOut: "{brand}: l-abbonament diġà mwaqqaf, ma nibagħtux {scope}. Terġa' tibda: {start}. Għajnuna: {help}.",
    optedIn: "{brand} ({program}): l-abbonament ikkonfermat. Biex tieqaf: {stop}. Għajnuna: {help}.",
    alreadyIn: "{brand} ({program}): l-abbonament diġà attiv. Biex tieqaf: {stop}. Għajnuna: {help}.",
    confirm: "{brand} ({program}): jekk trid l-SMS tagħna, wieġeb {yes}. Jekk le, wieġeb {stop} jew twieġebx.",
    help: "{brand} ({program}): biex twaqqaf l-SMS: {stop}. Għajnuna: {support}",
    requestReceived:
      "{brand}: irċevejna t-talba dwar id-dejta tiegħek, ref. {reference}. Inwieġbu sa mhux aktar tard minn {due}",
    requestLink: "{brand}: il-link personali għad-dejta u l-għażliet tiegħek (żommu privat): {url}",
    dataDeleted:
      "{brand}: id-dejta tiegħek tħassret, ref. {reference}. Mingħajr in-numru nżommu biss prova tal-kunsens u l-imblukkar tal-SMS.",
    verifyRequest: "{brand}: saret talba dwar id-dejta ta' dan in-numru ({reference}). Kont int? {url}",
    requestReady: "{brand}: id-dejta tiegħek lesta ({reference}). Link personali, żommu privat: {url}",
    requestExtended: "{brand}: talba {reference}: tweġiba sa {due}. Għaliex: {url}",
    requestRefused: "{brand}: talba {reference} miċħuda. Għaliex, u d-drittijiet tiegħek: {url}",
    requestCompleted: "{brand}: it-talba {reference} dwar id-dejta tiegħek lesta.",
  },
};
