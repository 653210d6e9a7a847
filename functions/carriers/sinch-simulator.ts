import * as v from "valibot";
import type { Instant } from "../instant.ts";
import { epochMilliseconds } from "../instant.ts";
import { basicAuthorization } from "./basic-credentials.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { SINCH_CONVERSATION_STATUSES, SINCH_SMS_STATUSES, SINCH_STATUS_OF_REASON } from "./sinch-codes.ts";
import { sinchCredentials } from "./sinch-credentials.ts";
import { sinchOptions } from "./sinch-options.ts";
import { sinchAddress } from "./sinch-send.ts";
import { sinchSignature } from "./sinch-signature.ts";
import { valueWithStatus } from "./status-table.ts";

/** Signed where the secret holds a webhook secret, else with Basic credentials. */
function post(document: unknown, at: Instant, url: string, settings: SimulatorSettings): SimulatedRequest {
  const { webhookSecret, users } = v.parse(sinchCredentials, settings.credentials);
  const body = JSON.stringify(document);
  const secret = webhookSecret?.[0];
  const [user = { username: "", password: "" }] = users;
  const timestamp = String(Math.floor(epochMilliseconds(at) / 1000));
  const nonce = "01FJA8B4A7BM43YGWSG9GBV067";
  const proof: Readonly<Record<string, string>> =
    secret === undefined
      ? { authorization: basicAuthorization(user) }
      : {
          "x-sinch-webhook-signature": sinchSignature(secret, body, nonce, timestamp),
          "x-sinch-webhook-signature-nonce": nonce,
          "x-sinch-webhook-signature-timestamp": timestamp,
          "x-sinch-webhook-signature-algorithm": "HmacSHA256",
        };
  return { method: "POST", url, headers: { "content-type": "application/json", ...proof }, body };
}

const playsConversation = (settings: SimulatorSettings) =>
  v.parse(sinchOptions, settings.options).api === "conversation";
const APP = { app_id: "01EB37HMH1M6SV18BSNS3G135H", project_id: "c36f3d3d-1513-4edd-ae42-11995557ff61" };

export const simulator: CarrierSimulator = {
  developmentCredentials: (_options, random) => ({
    webhookSecret: random(),
    servicePlanId: "00000000000000000000000000000000",
    apiToken: random(),
    projectId: APP.project_id,
    appId: APP.app_id,
    keyId: "development",
    keySecret: random(),
  }),
  inbound: ({ id, from, to, text, at }, webhookUrl, settings) => {
    if (!playsConversation(settings)) {
      const message = { type: "mo_text", id, from: sinchAddress(from), to: sinchAddress(to), body: text };
      return post({ ...message, received_at: at }, at, webhookUrl, settings);
    }
    const message = {
      id,
      direction: "TO_APP",
      contact_message: { text_message: { text } },
      channel_identity: { channel: "SMS", identity: sinchAddress(from), app_id: "" },
      sender_id: sinchAddress(to),
      accept_time: at,
      processing_mode: "DISPATCH",
    };
    return post({ ...APP, accepted_time: at, event_time: at, message }, at, webhookUrl, settings);
  },
  delivery: ({ messageId, to, from, status, errorCode, at }, webhookUrl, settings) => {
    if (!playsConversation(settings)) {
      const report = {
        type: "recipient_delivery_report_sms",
        batch_id: messageId,
        recipient: sinchAddress(to),
        status: valueWithStatus(SINCH_SMS_STATUSES, status) ?? status,
        code: Number(errorCode ?? (status === "queued" ? 400 : status === "sent" ? 401 : 0)),
        applied_originator: sinchAddress(from),
        at,
      };
      return post(report, at, webhookUrl, settings);
    }
    const reason = errorCode ?? valueWithStatus(SINCH_STATUS_OF_REASON, status);
    const report = {
      message_id: messageId,
      status: valueWithStatus(SINCH_CONVERSATION_STATUSES, status) ?? "FAILED",
      channel_identity: { channel: "SMS", identity: sinchAddress(to), app_id: "" },
      ...(reason !== undefined && { reason: { code: reason, description: "", sub_code: "UNSPECIFIED_SUB_CODE" } }),
      metadata: "",
    };
    return post({ ...APP, event_time: at, message_delivery_report: report }, at, webhookUrl, settings);
  },
  readReplies: () => [],
};
