import type { LanguageTexts } from "../texts.ts";

export const ga: LanguageTexts = {
  spelling: {
    alphabet: "ucs-2",
    orthography: "full",
    reason: "The síneadh fada tells words apart (fear, féar), so the texts keep it.",
  },
  words: { stop: "STOP", yes: "SEA", start: "START", help: "CABHAIR", erase: "SCRIOS MO SHONRAÍ" },
  scopes: { program: "téacsanna {program}", brand: "téacsanna margaíochta", all: "téacsanna" },
  notice: "Príobháideachas",
  replies: {
    optedOut: "{brand}: díliostáil déanta. Ní sheolfaimid {scope} chugat feasta. Filleadh: {start}. Cabhair: {help}.",
    optedOutAskErasure:
      "{brand}: díliostáil déanta, gan {scope} feasta. An scriosfar do shonraí freisin? Freagair {erase}",
    optedOutChoose: "{brand}: gan {scope} feasta. Chun roinnt acu a choinneáil: {url}",
    alreadyOut: "{brand}: díliostáil déanta cheana, ní sheolaimid {scope} chugat. Filleadh: {start}. Cabhair: {help}.",
    optedIn: "{brand} ({program}): tá tú liostáilte. Le stopadh: {stop}. Cabhair: {help}.",
    alreadyIn: "{brand} ({program}): tá tú liostáilte cheana. Le stopadh: {stop}. Cabhair: {help}.",
    confirm:
      "{brand} ({program}): más mian leat ár dtéacsanna a fháil, freagair {yes}. Mura mian, freagair {stop} nó ná freagair.",
    help: "{brand} ({program}): chun téacsanna a stopadh: {stop}. Cabhair: {support}",
    requestReceived:
      "{brand}: fuaireamar d'iarratas faoi do shonraí, tagairt {reference}. Freagróimid faoi {due} ar a dhéanaí.",
    requestLink: "{brand}: do nasc pearsanta chuig do shonraí agus roghanna (ná roinn é): {url}",
    dataDeleted:
      "{brand}: scriosadh do shonraí, tagairt {reference}. Gan d'uimhir coinnímid cruthúnas an toilithe agus an cosc SMS.",
    verifyRequest: "{brand}: iarratas faoi shonraí na huimhreach seo ({reference}). Tusa? {url}",
    requestReady: "{brand}: tá do shonraí réidh ({reference}). Nasc pearsanta, ná roinn: {url}",
    requestExtended: "{brand}: iarratas {reference}: freagra faoi {due}. Cén fáth: {url}",
    requestRefused: "{brand}: diúltaíodh iarratas {reference}. Cén fáth, is do chearta: {url}",
    requestCompleted: "{brand}: tá iarratas {reference} faoi do shonraí déanta.",
  },
};
