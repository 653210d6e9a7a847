import type { LanguageTexts } from "../texts.ts";

export const ru: LanguageTexts = {
  spelling: { alphabet: "ucs-2", orthography: "full", reason: "Cyrillic." },
  words: { stop: "СТОП", yes: "ДА", start: "СТАРТ", help: "ПОМОЩЬ", erase: "УДАЛИТЕ МОИ ДАННЫЕ" },
  scopes: { program: "SMS {program}", brand: "рекламные SMS", all: "SMS" },
  notice: "Конфиденциальность",
  replies: {
    optedOut: "{brand}: подписка отключена, больше не пришлём {scope}. Вернуться: {start}. Помощь: {help}.",
    optedOutAskErasure:
      "{brand}: подписка отключена, больше не пришлём {scope}. Удалить и Ваши данные? Ответьте {erase}",
    optedOutChoose: "{brand}: больше не пришлём {scope}. Чтобы оставить часть: {url}",
    alreadyOut: "{brand}: подписка уже отключена, не присылаем {scope}. Вернуться: {start}. Помощь: {help}.",
    optedIn: "{brand} ({program}): подписка подтверждена. Отписаться: {stop}. Помощь: {help}.",
    alreadyIn: "{brand} ({program}): подписка уже действует. Отписаться: {stop}. Помощь: {help}.",
    confirm:
      "{brand} ({program}): чтобы получать наши SMS, ответьте {yes}. Если не хотите, ответьте {stop} или не отвечайте.",
    help: "{brand} ({program}): отказаться от SMS: {stop}. Помощь: {support}",
    requestReceived: "{brand}: Ваш запрос о данных получен, № {reference}. Ответим не позднее {due}",
    requestLink: "{brand}: личная ссылка на Ваши данные и настройки (не передавайте её): {url}",
    dataDeleted:
      "{brand}: Ваши данные удалены, № {reference}. Без Вашего номера храним только подтверждение согласия и запрет на SMS.",
    verifyRequest: "{brand}: поступил запрос о данных номера ({reference}). Это Вы? {url}",
    requestReady: "{brand}: данные готовы ({reference}). Личная ссылка, не передавайте: {url}",
    requestExtended: "{brand}: запрос {reference}: ответ до {due}. Почему дольше: {url}",
    requestRefused: "{brand}: запрос {reference} отклонён. Почему и Ваши права: {url}",
    requestCompleted: "{brand}: запрос {reference} о Ваших данных выполнен.",
  },
};
