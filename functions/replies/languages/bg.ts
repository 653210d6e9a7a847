import type { LanguageTexts } from "../texts.ts";

export const bg: LanguageTexts = {
  spelling: { alphabet: "ucs-2", orthography: "full", reason: "Cyrillic." },
  words: { stop: "СТОП", yes: "ДА", start: "СТАРТ", help: "ПОМОЩ", erase: "ИЗТРИЙТЕ ДАННИТЕ МИ" },
  scopes: { program: "SMS от {program}", brand: "рекламни SMS", all: "SMS" },
  notice: "Поверителност",
  replies: {
    optedOut: "{brand}: отписването е прието, няма да изпращаме повече {scope}. Връщане: {start}. Помощ: {help}.",
    optedOutAskErasure:
      "{brand}: отписването е прието, без повече {scope}. Да изтрием ли и данните Ви? Отговорете {erase}",
    optedOutChoose: "{brand}: няма да изпращаме повече {scope}. За да запазите някои: {url}",
    alreadyOut: "{brand}: отписването вече е в сила, не изпращаме {scope}. Връщане: {start}. Помощ: {help}.",
    optedIn: "{brand} ({program}): записването е потвърдено. Отказ: {stop}. Помощ: {help}.",
    alreadyIn: "{brand} ({program}): записването вече е в сила. Отказ: {stop}. Помощ: {help}.",
    confirm:
      "{brand} ({program}): ако желаете нашите SMS, отговорете {yes}. Ако не, отговорете {stop} или не отговаряйте.",
    help: "{brand} ({program}): за спиране на SMS: {stop}. Помощ: {support}",
    requestReceived: "{brand}: получихме искането относно данните Ви, № {reference}. Ще отговорим най-късно на {due}",
    requestLink: "{brand}: Вашата лична връзка към данни и избори (не я споделяйте): {url}",
    dataDeleted:
      "{brand}: данните Ви са изтрити, № {reference}. Без номера Ви пазим само доказателството за съгласие и забраната за SMS.",
    verifyRequest: "{brand}: получено е искане за данните ({reference}). Вие ли сте? {url}",
    requestReady: "{brand}: данните Ви са готови ({reference}). Лична връзка, не споделяйте: {url}",
    requestExtended: "{brand}: искане {reference}: отговор до {due}. Защо се бави: {url}",
    requestRefused: "{brand}: искане {reference} е отказано. Защо и Вашите права: {url}",
    requestCompleted: "{brand}: искане {reference} за Вашите данни е изпълнено.",
  },
};
