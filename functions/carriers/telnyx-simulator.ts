import { createPrivateKey, generateKeyPairSync, sign } from "node:crypto";
import * as v from "valibot";
import { epochSeconds, type Instant } from "../instant.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";
import { TELNYX_STATUSES } from "./telnyx-codes.ts";

/** The private half that only Telnyx has: base64 of its PKCS #8 form, in development secrets alone. */
const signing = v.object({ privateKey: v.string("expected the private key of development secrets") });

function signedPost(
  event_type: string,
  payload: Readonly<Record<string, unknown>>,
  at: Instant,
  url: string,
  settings: SimulatorSettings,
): SimulatedRequest {
  const der = Buffer.from(v.parse(signing, settings.credentials).privateKey, "base64");
  const key = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const body = JSON.stringify({
    data: { event_type, id: `event-${String(payload.id)}`, occurred_at: at, record_type: "event", payload },
    meta: { attempt: 1, delivered_to: url },
  });
  const timestamp = String(epochSeconds(at));
  return {
    method: "POST",
    url,
    headers: {
      "content-type": "application/json",
      "telnyx-timestamp": timestamp,
      "telnyx-signature-ed25519": sign(null, Buffer.from(`${timestamp}|${body}`), key).toString("base64"),
    },
    body,
  };
}

export const simulator: CarrierSimulator = {
  developmentCredentials(_options, random) {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    return {
      publicKey: publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("base64"),
      privateKey: privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"),
      apiKey: random(),
    };
  },
  inbound: ({ id, from, to, text, at }, webhookUrl, settings) => {
    const payload = {
      id,
      direction: "inbound",
      type: "SMS",
      from: { phone_number: from, carrier: "", line_type: "Wireless" },
      to: [{ phone_number: to, status: "webhook_delivered" }],
      text,
      media: [],
      autoresponse_type: null,
      received_at: at,
    };
    return signedPost("message.received", payload, at, webhookUrl, settings);
  },
  delivery: ({ messageId, to, from, status, errorCode, at }, webhookUrl, settings) => {
    const value = valueWithStatus(TELNYX_STATUSES, status) ?? status;
    const payload = {
      id: messageId,
      direction: "outbound",
      type: "SMS",
      from: { phone_number: from },
      to: [{ phone_number: to, status: value }],
      errors: errorCode === undefined ? [] : [{ code: errorCode, title: "", detail: "" }],
    };
    const isFinal = !["queued", "sending", "sent"].includes(value);
    return signedPost(isFinal ? "message.finalized" : "message.sent", payload, at, webhookUrl, settings);
  },
  readReplies: () => [],
};
