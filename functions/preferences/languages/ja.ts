import type { PageWords } from "../words.ts";

export const ja: PageWords = {
  title: "SMSの受信設定",
  number: "末尾が {digits} の番号",
  choose: "{brand} からどのSMSを受け取りますか？",
  marketing: "広告",
  service: "サービス通知",
  agree:
    "チェックを入れて保存すると、{brand} からこれらのSMSを受け取ることに同意したことになります。いつでも停止できます。購入の条件ではありません。",
  save: "設定を保存",
  pending: "確認待ちです。当社のSMSに {yes} と返信してください。",
  stop: "すべてのSMSを停止",
  stopHint: "サービス通知を含め、{controller} からのすべてのSMSを停止します。",
  saved: "設定を保存しました。",
  stopped: "今後、当社からSMSは届きません。",
  asked: "チェックした項目を有効にするには、今お送りしたSMSに {yes} と返信してください。",
  notice: "プライバシー通知（{version} 版）",
  contact: "お問い合わせ: {support}",
  gpc: "お使いのブラウザは追跡を拒否しています（Global Privacy Control）。当社はこれを尊重し、このページの情報を販売、共有、プロファイリングに使用しません。",
  gone: "このリンクは無効です。当社のSMSを停止するには、いずれかのSMSに {stop} と返信してください。",
  failed: "何も変更されていません。数分後にもう一度お試しください。",
};
