import * as v from "valibot";
import { FORTYSIX_ELKS_STATUSES } from "./46elks-codes.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";
import { authorized, tokenOrBasicSecret } from "./unsigned-webhook.ts";

function post(fields: Record<string, string>, webhookUrl: string, settings: SimulatorSettings): SimulatedRequest {
  const { url, headers } = authorized(webhookUrl, v.parse(tokenOrBasicSecret, settings.credentials));
  const contentType = { "content-type": "application/x-www-form-urlencoded" };
  return { method: "POST", url, headers: { ...contentType, ...headers }, body: new URLSearchParams(fields).toString() };
}

/** UTC with microseconds and without a letter for the zone. */
const writeTime = (at: string) => at.replace("Z", "000");

export const simulator: CarrierSimulator = {
  developmentCredentials: (_options, random) => ({ username: "46elks", password: random() }),
  inbound: ({ id, from, to, text, at }, webhookUrl, settings) =>
    post({ direction: "incoming", id, from, to, created: writeTime(at), message: text }, webhookUrl, settings),
  delivery: ({ messageId, status, at }, webhookUrl, settings) => {
    const value = valueWithStatus(FORTYSIX_ELKS_STATUSES, status) ?? status;
    const delivered = value === "delivered" ? { delivered: writeTime(at) } : {};
    return post({ id: messageId, status: value, ...delivered }, webhookUrl, settings);
  },
  readReplies: ({ body }) => (body === "" ? [] : [body]),
};
