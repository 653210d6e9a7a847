import type { LanguageTexts } from "../texts.ts";

export const ja: LanguageTexts = {
  spelling: { alphabet: "ucs-2", orthography: "full", reason: "Japanese script." },
  words: { stop: "停止", yes: "はい", start: "再開", help: "ヘルプ", erase: "私のデータを削除" },
  scopes: { program: "{program}のSMS", brand: "広告SMS", all: "SMS" },
  notice: "プライバシー",
  replies: {
    optedOut:
      "{brand}：配信を停止しました。今後{scope}はお送りしません。再開は「{start}」、ヘルプは「{help}」とご返信ください。",
    optedOutAskErasure:
      "{brand}：配信を停止しました。今後{scope}はお送りしません。データも削除しますか。ご希望の場合は「{erase}」とご返信ください。",
    optedOutChoose: "{brand}：今後{scope}はお送りしません。一部の受信を続ける場合はこちら：{url}",
    alreadyOut:
      "{brand}：すでに配信停止済みで、{scope}はお送りしていません。再開は「{start}」、ヘルプは「{help}」とご返信ください。",
    optedIn: "{brand}（{program}）：登録が完了しました。停止は「{stop}」、ヘルプは「{help}」とご返信ください。",
    alreadyIn: "{brand}（{program}）：すでに登録済みです。停止は「{stop}」、ヘルプは「{help}」とご返信ください。",
    confirm:
      "{brand}（{program}）：SMSの受信に同意される場合は「{yes}」とご返信ください。不要な場合は「{stop}」とご返信いただくか、このまま無視してください。",
    help: "{brand}（{program}）：配信停止は「{stop}」とご返信ください。お問い合わせ：{support}",
    requestReceived:
      "{brand}：個人データに関するご請求を受け付けました（受付番号 {reference}）。{due}までに回答いたします。",
    requestLink: "{brand}：お客様専用のデータ・設定ページ（他の方と共有しないでください）：{url}",
    dataDeleted:
      "{brand}：個人データを削除しました（受付番号 {reference}）。電話番号を含まない同意の証明と配信停止の記録のみ保管します。",
    verifyRequest: "{brand}：この番号のデータに関する請求がありました（{reference}）。ご本人ですか：{url}",
    requestReady: "{brand}：データの用意ができました（{reference}）。共有しないでください：{url}",
    requestExtended: "{brand}：請求{reference}は{due}までに回答いたします。理由：{url}",
    requestRefused: "{brand}：請求{reference}はお受けできません。理由と権利：{url}",
    requestCompleted: "{brand}：データに関する請求{reference}が完了しました。",
  },
};
