import * as v from "valibot";
import { KANNEL_STATUSES } from "./kannel-codes.ts";
import { percentEncoded } from "./octet-fields.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";
import { encodeText } from "./text-encoding.ts";
import { tokenSecret, withToken } from "./unsigned-webhook.ts";

type Parameters = Readonly<Record<string, string | Uint8Array>>;

/** Calls the template that the adapter publishes. */
function get(parameters: Parameters, url: string, { credentials }: SimulatorSettings): SimulatedRequest {
  const { token } = v.parse(tokenSecret, credentials);
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${percentEncoded(value)}`);
  return { method: "GET", url: `${withToken(url, token)}&${pairs.join("&")}`, headers: {} };
}

const seconds = (at: string) => String(Math.floor(Date.parse(at) / 1000));

export const simulator: CarrierSimulator = {
  developmentCredentials: (_options, random) => ({ token: random() }),
  inbound: ({ id, from, to, text, at }, webhookUrl, settings) => {
    const isPlain = encodeText(text, "gsm7") !== undefined;
    const written = isPlain
      ? { text, coding: "0", charset: "UTF-8" }
      : { text: encodeText(text, "utf16be") ?? text, coding: "2", charset: "UTF-16BE" };
    return get({ id, from, to, ts: seconds(at), ...written }, webhookUrl, settings);
  },
  delivery: ({ messageId, status, errorCode = "000", at }, webhookUrl, settings) => {
    const value = valueWithStatus(KANNEL_STATUSES, status) ?? status;
    const answer = `id:1 sub:001 dlvrd:001 stat:UNDELIV err:${errorCode} text:`;
    return get({ id: messageId, status: value, ts: seconds(at), answer }, webhookUrl, settings);
  },
  readReplies: ({ contentType, body }) => (contentType.includes("text/plain") && body !== "" ? [body] : []),
};
