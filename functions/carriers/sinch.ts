import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Parsed, Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { readJsonBody } from "./json-body.ts";
import { readSinchConversation } from "./sinch-conversation.ts";
import type { SinchCredentials } from "./sinch-credentials.ts";
import { sinchCredentials } from "./sinch-credentials.ts";
import type { SinchOptions } from "./sinch-options.ts";
import { sinchOptions } from "./sinch-options.ts";
import { sinchSend } from "./sinch-send.ts";
import { verifySinch } from "./sinch-signature.ts";
import { readSinchSms } from "./sinch-sms.ts";

export { simulator } from "./sinch-simulator.ts";

/** Callbacks of the SMS REST API have a `type`, those of the Conversation API a member named for what happened. */
function parse(request: WebhookRequest, options: SinchOptions): Parsed {
  if (request.body.length === 0) return { items: [{ kind: "ignored", reason: "empty" }] };
  const body = readJsonBody(request);
  if ("malformed" in body) return body;
  const { json } = body;
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return { malformed: "body: expected an object" };
  const items =
    "type" in json && typeof json.type === "string"
      ? readSinchSms(json.type, json, options)
      : [readSinchConversation(json, options)];
  return { items };
}

/** Sinch: the SMS REST API (xms) and the Conversation API. */
export const receiving: Receiving<SinchOptions, SinchCredentials> = {
  credentials: sinchCredentials,
  secretsToSend: ({ api }) =>
    api === "sms" ? ["servicePlanId", "apiToken"] : ["projectId", "appId", "keyId", "keySecret"],
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  verify: (request, { options, credentials }, now) => verifySinch(request, credentials, options.toleranceSeconds, now),
  parse: (request, _direction, options) => parse(request, options),
};

export const sending: Sending<SinchOptions, SinchCredentials> = {
  credentials: sinchCredentials,
  send: sinchSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({ name: "sinch", options: sinchOptions, receiving, sending });
