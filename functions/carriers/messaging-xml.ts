import { elementTexts, xmlText } from "./xml.ts";

/** Replies in the XML that Twilio (TwiML) and its compatibles read from an answer; `<Response/>` says nothing to the person. */
export function messagingXml(texts: readonly string[]): string {
  const messages = texts.map((text) => `<Message>${xmlText(text)}</Message>`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>${messages === "" ? "<Response/>" : `<Response>${messages}</Response>`}`;
}

/** The texts that such an answer sends. For simulators. */
export function messagingXmlTexts(answer: { readonly contentType: string; readonly body: string }): readonly string[] {
  return answer.contentType.includes("xml") ? elementTexts(answer.body, "Message") : [];
}
