import type { LanguageTexts } from "../texts.ts";

export const is: LanguageTexts = {
  spelling: {
    alphabet: "ucs-2",
    orthography: "full",
    reason: "Þ and ð are letters of their own and accents tell words apart, so the texts keep them.",
  },
  words: { stop: "STOP", yes: "JÁ", start: "START", help: "HJÁLP", erase: "EYÐIÐ GÖGNUNUM MÍNUM" },
  scopes: { program: "SMS frá {program}", brand: "auglýsinga-SMS", all: "SMS" },
  notice: "Persónuvernd",
  replies: {
    optedOut: "{brand}: afskráning staðfest. Við sendum ekki fleiri {scope}. Byrja aftur: {start}. Hjálp: {help}.",
    optedOutAskErasure:
      "{brand}: afskráning staðfest, engin fleiri {scope}. Á líka að eyða gögnum þínum? Svaraðu {erase}",
    optedOutChoose: "{brand}: engin fleiri {scope}. Til að halda sumum skilaboðum: {url}",
    alreadyOut: "{brand}: afskráning er þegar í gildi, við sendum ekki {scope}. Byrja aftur: {start}. Hjálp: {help}.",
    optedIn: "{brand} ({program}): skráning staðfest. Afskrá: {stop}. Hjálp: {help}.",
    alreadyIn: "{brand} ({program}): skráning er þegar í gildi. Afskrá: {stop}. Hjálp: {help}.",
    confirm:
      "{brand} ({program}): svaraðu {yes} ef þú vilt fá SMS frá okkur. Ef ekki, svaraðu {stop} eða hunsaðu þetta.",
    help: "{brand} ({program}): til að hætta að fá SMS: {stop}. Hjálp: {support}",
    requestReceived: "{brand}: beiðni um gögnin þín er móttekin, nr. {reference}. Við svörum í síðasta lagi {due}",
    requestLink: "{brand}: persónulegur hlekkur á gögn þín og val (ekki deila honum): {url}",
    dataDeleted:
      "{brand}: gögnum þínum var eytt, nr. {reference}. Án númersins geymum við aðeins sönnun um samþykki og bann við SMS.",
    verifyRequest: "{brand}: beiðni barst um gögn númersins ({reference}). Varst það þú? {url}",
    requestReady: "{brand}: gögn þín eru tilbúin ({reference}). Ekki deila hlekknum: {url}",
    requestExtended: "{brand}: beiðni {reference}: svar í síðasta lagi {due}. Hvers vegna: {url}",
    requestRefused: "{brand}: beiðni {reference} er hafnað. Hvers vegna, og réttur þinn: {url}",
    requestCompleted: "{brand}: beiðni {reference} um gögn þín er lokið.",
  },
};
