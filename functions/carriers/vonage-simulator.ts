import * as v from "valibot";
import type { Instant } from "../instant.ts";
import { epochMilliseconds } from "../instant.ts";
import { signedHmacJwt } from "./json-web-token.ts";
import { sha256Hex } from "./signature.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";
import { VONAGE_MESSAGES_STATUSES, VONAGE_SMS_STATUSES } from "./vonage-codes.ts";
import { vonageCredentials } from "./vonage-credentials.ts";
import { vonageAddress } from "./vonage-items.ts";
import { vonageOptions } from "./vonage-options.ts";
import { vonageSignature, vonageSignedText } from "./vonage-signature.ts";

const unixSeconds = (at: Instant) => Math.floor(epochMilliseconds(at) / 1000);
const utc = (at: Instant) => at.slice(0, "2026-11-24T09:15:02".length).replace("T", " ");

/** The SMS API's parameters, signed, as the account setting POST-JSON sends them. */
function smsPost(
  parameters: Readonly<Record<string, string>>,
  at: Instant,
  url: string,
  settings: SimulatorSettings,
): SimulatedRequest {
  const { apiKey, signatureSecret, signatureMethod } = v.parse(vonageCredentials, settings.credentials);
  const fields = {
    "api-key": apiKey?.[0] ?? "00000000",
    ...parameters,
    "message-timestamp": utc(at),
    timestamp: String(unixSeconds(at)),
    nonce: "2d8e1c1b-4c2a-4f5f-9f2e-0a1b2c3d4e5f",
  };
  const [method = "md5hash"] = signatureMethod;
  const sig = vonageSignature(method, signatureSecret[0] ?? "", vonageSignedText(fields) ?? "");
  return {
    method: "POST",
    url,
    headers: { "content-type": "application/json", "user-agent": "Nexmo/MessagingHUB/v1.0" },
    body: JSON.stringify({ ...fields, sig }),
  };
}

function messagesPost(
  document: Readonly<Record<string, unknown>>,
  at: Instant,
  url: string,
  settings: SimulatorSettings,
): SimulatedRequest {
  const { apiKey, signatureSecret } = v.parse(vonageCredentials, settings.credentials);
  const body = JSON.stringify({ channel: "sms", timestamp: at, ...document });
  const claims = {
    iat: unixSeconds(at),
    jti: "5b3a3e2e-8c7d-4a36-8a2c-1f0c7b6c1d2e",
    iss: "Vonage",
    payload_hash: sha256Hex(body),
    api_key: apiKey?.[0] ?? "00000000",
  };
  return {
    method: "POST",
    url,
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${signedHmacJwt(claims, signatureSecret[0] ?? "")}`,
    },
    body,
  };
}

const playsMessages = (settings: SimulatorSettings) => v.parse(vonageOptions, settings.options).api === "messages";

export const simulator: CarrierSimulator = {
  developmentCredentials: (_options, random) => ({
    apiKey: "a1b2c3d4",
    apiSecret: random(),
    signatureSecret: random(),
    signatureMethod: "sha256",
  }),
  inbound: ({ id, from, to, text, at }, webhookUrl, settings) => {
    const addresses = { to: vonageAddress(to), from: vonageAddress(from) };
    if (playsMessages(settings)) {
      const document = { message_uuid: id, ...addresses, message_type: "text", text, sms: { num_messages: "1" } };
      return messagesPost(document, at, webhookUrl, settings);
    }
    const keyword = (/^\S*/.exec(text)?.[0] ?? "").toUpperCase();
    const type = /^[\0-\x7f]*$/.test(text) ? "text" : "unicode";
    const parameters = { msisdn: addresses.from, to: addresses.to, messageId: id, text, type, keyword };
    return smsPost(parameters, at, webhookUrl, settings);
  },
  delivery: ({ messageId, to, from, status, errorCode, at }, webhookUrl, settings) => {
    const addresses = { to: vonageAddress(to), from: vonageAddress(from) };
    if (playsMessages(settings)) {
      const type = `https://developer.vonage.com/api-errors/messages#${errorCode}`;
      const error = errorCode === undefined ? {} : { error: { type, title: errorCode, detail: "", instance: "" } };
      const value = valueWithStatus(VONAGE_MESSAGES_STATUSES, status) ?? status;
      return messagesPost({ message_uuid: messageId, ...addresses, status: value, ...error }, at, webhookUrl, settings);
    }
    const parameters = {
      msisdn: addresses.to,
      to: addresses.from,
      messageId,
      status: valueWithStatus(VONAGE_SMS_STATUSES, status) ?? status,
      "err-code": errorCode ?? "0",
      scts: utc(at).replace(/\D/g, "").slice(2, 12),
      "network-code": "23410",
      price: "0.03330000",
    };
    return smsPost(parameters, at, webhookUrl, settings);
  },
  readReplies: () => [],
};
