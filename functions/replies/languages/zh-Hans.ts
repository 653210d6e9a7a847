import type { LanguageTexts } from "../texts.ts";

export const zhHans: LanguageTexts = {
  spelling: { alphabet: "ucs-2", orthography: "full", reason: "Chinese characters." },
  words: { stop: "退订", yes: "同意", start: "订阅", help: "帮助", erase: "删除我的数据" },
  scopes: { program: "{program}短信", brand: "营销短信", all: "短信" },
  notice: "隐私",
  replies: {
    optedOut: "{brand}：退订成功，我们不再向您发送{scope}。恢复请回复“{start}”，需要帮助请回复“{help}”。",
    optedOutAskErasure: "{brand}：退订成功，我们不再向您发送{scope}。是否同时删除您的数据？如需删除，请回复“{erase}”。",
    optedOutChoose: "{brand}：我们不再向您发送{scope}。如需保留部分短信，请选择：{url}",
    alreadyOut: "{brand}：您此前已退订，我们不会向您发送{scope}。恢复请回复“{start}”，需要帮助请回复“{help}”。",
    optedIn: "{brand}（{program}）：订阅成功。退订请回复“{stop}”，需要帮助请回复“{help}”。",
    alreadyIn: "{brand}（{program}）：您此前已订阅。退订请回复“{stop}”，需要帮助请回复“{help}”。",
    confirm: "{brand}（{program}）：如确认接收我们的短信，请回复“{yes}”。如不同意，请回复“{stop}”或忽略本短信。",
    help: "{brand}（{program}）：停止接收短信请回复“{stop}”。客服：{support}",
    requestReceived: "{brand}：已收到您关于个人数据的请求，编号 {reference}。我们最迟于 {due} 答复您。",
    requestLink: "{brand}：您的数据与偏好专属链接（请勿转发）：{url}",
    dataDeleted: "{brand}：您的个人数据已删除，编号 {reference}。我们仅保留不含您号码的同意证明和禁发短信记录。",
    verifyRequest: "{brand}：收到关于此号码数据的请求（{reference}）。是您本人吗：{url}",
    requestReady: "{brand}：您的数据已备好（{reference}）。专属链接，请勿转发：{url}",
    requestExtended: "{brand}：请求{reference}需更多时间，{due}前答复。原因：{url}",
    requestRefused: "{brand}：请求{reference}被拒绝。原因及您的权利：{url}",
    requestCompleted: "{brand}：关于您数据的请求{reference}已完成。",
  },
};
