import type { PageWords } from "../words.ts";

export const zhHans: PageWords = {
  title: "您的短信选择",
  number: "尾号为 {digits} 的号码",
  choose: "您希望收到 {brand} 的哪些短信？",
  marketing: "营销",
  service: "服务消息",
  agree: "勾选并保存即表示您同意接收 {brand} 的这些短信。您可以随时停止。这不是购买的条件。",
  save: "保存我的选择",
  pending: "等待您确认：请回复我们的短信 {yes}。",
  stop: "停止所有短信",
  stopHint: "停止 {controller} 的所有短信，包括服务消息。",
  saved: "您的选择已保存。",
  stopped: "您不会再收到我们的短信。",
  asked: "要开启您勾选的短信，请对我们刚发送的短信回复 {yes}。",
  notice: "隐私声明，版本 {version}",
  contact: "如有疑问：{support}",
  gpc: "您的浏览器反对跟踪（Global Privacy Control）。我们予以尊重：此页面的任何信息都不会被出售、共享或用于画像。",
  gone: "此链接已失效。要停止我们的短信，请对任意一条回复 {stop}。",
  failed: "未作任何更改。请几分钟后再试。",
};
