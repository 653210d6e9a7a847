import type { LanguageTexts } from "../texts.ts";

export const zhHant: LanguageTexts = {
  spelling: { alphabet: "ucs-2", orthography: "full", reason: "Chinese characters." },
  words: { stop: "退訂", yes: "同意", start: "訂閱", help: "幫助", erase: "刪除我的資料" },
  scopes: { program: "{program}訊息", brand: "行銷訊息", all: "訊息" },
  notice: "隱私",
  replies: {
    optedOut: "{brand}：退訂成功，我們不再向您發送{scope}。恢復請回覆「{start}」，需要協助請回覆「{help}」。",
    optedOutAskErasure:
      "{brand}：退訂成功，我們不再向您發送{scope}。是否同時刪除您的資料？如需刪除，請回覆「{erase}」。",
    optedOutChoose: "{brand}：我們不再向您發送{scope}。如需保留部分訊息，請選擇：{url}",
    alreadyOut: "{brand}：您先前已退訂，我們不會向您發送{scope}。恢復請回覆「{start}」，需要協助請回覆「{help}」。",
    optedIn: "{brand}（{program}）：訂閱成功。退訂請回覆「{stop}」，需要協助請回覆「{help}」。",
    alreadyIn: "{brand}（{program}）：您先前已訂閱。退訂請回覆「{stop}」，需要協助請回覆「{help}」。",
    confirm: "{brand}（{program}）：如確認接收我們的訊息，請回覆「{yes}」。如不同意，請回覆「{stop}」或忽略本訊息。",
    help: "{brand}（{program}）：停止接收訊息請回覆「{stop}」。客服：{support}",
    requestReceived: "{brand}：已收到您關於個人資料的請求，編號 {reference}。我們最遲於 {due} 答覆您。",
    requestLink: "{brand}：您的資料與偏好專屬連結（請勿轉寄）：{url}",
    dataDeleted: "{brand}：您的個人資料已刪除，編號 {reference}。我們僅保留不含您號碼的同意證明與禁發簡訊紀錄。",
    verifyRequest: "{brand}：收到關於此號碼資料的請求（{reference}）。是您本人嗎：{url}",
    requestReady: "{brand}：您的資料已備妥（{reference}）。專屬連結，請勿轉寄：{url}",
    requestExtended: "{brand}：請求{reference}需更多時間，{due}前答覆。原因：{url}",
    requestRefused: "{brand}：請求{reference}被拒絕。原因及您的權利：{url}",
    requestCompleted: "{brand}：關於您資料的請求{reference}已完成。",
  },
};
