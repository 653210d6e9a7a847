import type { PageWords } from "../words.ts";

export const zhHant: PageWords = {
  title: "您的簡訊選擇",
  number: "尾號為 {digits} 的號碼",
  choose: "您希望收到 {brand} 的哪些簡訊？",
  marketing: "行銷",
  service: "服務訊息",
  agree: "勾選並儲存即表示您同意接收 {brand} 的這些簡訊。您可以隨時停止。這不是購買的條件。",
  save: "儲存我的選擇",
  pending: "等待您確認：請回覆我們的簡訊 {yes}。",
  stop: "停止所有簡訊",
  stopHint: "停止 {controller} 的所有簡訊，包括服務訊息。",
  saved: "您的選擇已儲存。",
  stopped: "您不會再收到我們的簡訊。",
  asked: "要開啟您勾選的簡訊，請對我們剛傳送的簡訊回覆 {yes}。",
  notice: "隱私權聲明，版本 {version}",
  contact: "如有疑問：{support}",
  gpc: "您的瀏覽器反對追蹤（Global Privacy Control）。我們予以尊重：此頁面的任何資料都不會被出售、分享或用於剖析。",
  gone: "此連結已失效。要停止我們的簡訊，請對任何一則回覆 {stop}。",
  failed: "未作任何變更。請幾分鐘後再試。",
};
