import type { WebhookItem } from "../messages.ts";
import type { Direction, HttpAnswer, OutgoingText, Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import type { GenericCredentials } from "./generic-authentication.ts";
import { genericCredentials, secretForms, secretsFor, verifyAll } from "./generic-authentication.ts";
import { parseGeneric } from "./generic-items.ts";
import type { DeclaredAnswer, GenericOptions, Mapping } from "./generic-mapping.ts";
import { genericOptions } from "./generic-mapping.ts";
import { httpSendApi, secretsOfReply } from "./generic-reply.ts";
import { xmlText } from "./xml.ts";

export { simulator } from "./generic-simulator.ts";

/** The declared success; where the answer's body goes to the person, their texts and nothing else. */
function answer(
  direction: Direction,
  replies: readonly OutgoingText[],
  { mapping }: GenericOptions,
  items: readonly WebhookItem[],
): HttpAnswer {
  const declared: DeclaredAnswer | undefined =
    mapping[direction]?.answer ?? (mapping.inbound ?? mapping.delivery)?.answer;
  const { status = 200, contentType = "text/plain; charset=utf-8", body = "" } = declared ?? {};
  if (direction === "inbound" && mapping.reply.type === "body-text" && replies.length > 0) {
    return { status, contentType: "text/plain; charset=utf-8", body: replies.map(({ text }) => text).join("\n") };
  }
  if (body === "") return { status, body };
  return { status, contentType, body: body.replaceAll("{messageId}", () => escapedFor(contentType, firstId(items))) };
}

function firstId(items: readonly WebhookItem[]): string {
  for (const item of items) {
    if (item.kind === "inbound") return item.id.value;
    if (item.kind === "delivery") return item.messageId;
  }
  return "";
}

function escapedFor(contentType: string, text: string): string {
  if (contentType.includes("json")) return JSON.stringify(text).slice(1, -1);
  return contentType.includes("xml") || contentType.includes("html") ? xmlText(text) : text;
}

function secretsOfSending({ reply }: Mapping): readonly string[] {
  return reply.type === "http" ? secretsOfReply(reply) : [];
}

/** Any carrier whose webhooks a declared mapping can describe. */
export const receiving: Receiving<GenericOptions, GenericCredentials> = {
  credentials: genericCredentials,
  requiredSecrets: ({ mapping }) => [...secretsFor(mapping.authentication), ...secretsOfSending(mapping)],
  secretForms: ({ mapping }) => secretForms(mapping.authentication),
  redeliverySeconds: ({ mapping }) => mapping.redeliverySeconds,
  repliesInline: ({ mapping }) => mapping.reply.type === "body-text",
  verify: (request, { options, credentials }, now) =>
    verifyAll(request, options.mapping.authentication, credentials, now),
  parse: (request, direction, { mapping }) => parseGeneric(request, direction, mapping),
  answer,
};

export const sending: Sending<GenericOptions, GenericCredentials> = {
  credentials: genericCredentials,
  requiredSecrets: ({ mapping }) => secretsOfSending(mapping),
  sends: ({ mapping }) => mapping.reply.type === "http",
  send: ({ options, credentials }) =>
    options.mapping.reply.type === "http" ? httpSendApi(options.mapping.reply, credentials) : undefined,
};

export const carrier = /* @__PURE__ */ defineCarrier({ name: "generic", options: genericOptions, receiving, sending });
