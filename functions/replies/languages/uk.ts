import type { LanguageTexts } from "../texts.ts";

export const uk: LanguageTexts = {
  spelling: { alphabet: "ucs-2", orthography: "full", reason: "Cyrillic." },
  words: { stop: "СТОП", yes: "ТАК", start: "СТАРТ", help: "ДОПОМОГА", erase: "ВИДАЛІТЬ МОЇ ДАНІ" },
  scopes: { program: "SMS {program}", brand: "рекламні SMS", all: "SMS" },
  notice: "Конфіденційність",
  replies: {
    optedOut: "{brand}: підписку скасовано, більше не надсилатимемо {scope}. Повернутися: {start}. Допомога: {help}.",
    optedOutAskErasure:
      "{brand}: підписку скасовано, більше не надсилатимемо {scope}. Видалити й Ваші дані? Відповідь: {erase}",
    optedOutChoose: "{brand}: більше не надсилатимемо {scope}. Щоб залишити деякі: {url}",
    alreadyOut: "{brand}: підписку вже скасовано, не надсилаємо {scope}. Повернутися: {start}. Допомога: {help}.",
    optedIn: "{brand} ({program}): підписку підтверджено. Відписатися: {stop}. Допомога: {help}.",
    alreadyIn: "{brand} ({program}): підписка вже діє. Відписатися: {stop}. Допомога: {help}.",
    confirm:
      "{brand} ({program}): щоб отримувати наші SMS, надішліть {yes}. Якщо не бажаєте, надішліть {stop} або не відповідайте.",
    help: "{brand} ({program}): відмовитися від SMS: {stop}. Допомога: {support}",
    requestReceived: "{brand}: Ваш запит щодо даних отримано, № {reference}. Відповімо не пізніше {due}",
    requestLink: "{brand}: особисте посилання на Ваші дані й налаштування (не передавайте): {url}",
    dataDeleted:
      "{brand}: Ваші дані видалено, № {reference}. Без Вашого номера зберігаємо лише доказ згоди й заборону на SMS.",
    verifyRequest: "{brand}: надійшов запит про дані номера ({reference}). Це Ви? {url}",
    requestReady: "{brand}: дані готові ({reference}). Особисте посилання, не передавайте: {url}",
    requestExtended: "{brand}: запит {reference}: відповідь до {due}. Чому довше: {url}",
    requestRefused: "{brand}: запит {reference} відхилено. Чому та Ваші права: {url}",
    requestCompleted: "{brand}: запит {reference} про Ваші дані виконано.",
  },
};
