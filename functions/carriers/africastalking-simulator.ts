import * as v from "valibot";
import { AFRICASTALKING_STATUSES } from "./africastalking-codes.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";
import { tokenSecret, withToken } from "./unsigned-webhook.ts";

function post(fields: Record<string, string>, url: string, { credentials }: SimulatorSettings): SimulatedRequest {
  const { token } = v.parse(tokenSecret, credentials);
  return {
    method: "POST",
    url: withToken(url, token),
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  };
}

export const simulator: CarrierSimulator = {
  developmentCredentials: (_options, random) => ({ token: random() }),
  inbound: ({ id, from, to, text, at }, webhookUrl, settings) =>
    post({ linkId: "", text, to, id, date: at, from, networkCode: "99999" }, webhookUrl, settings),
  delivery: ({ messageId, to, status, errorCode }, webhookUrl, settings) => {
    const value = valueWithStatus(AFRICASTALKING_STATUSES, status) ?? status;
    const reason = errorCode === undefined ? {} : { failureReason: errorCode };
    const fields = { id: messageId, status: value, phoneNumber: to, networkCode: "99999", retryCount: "0" };
    return post({ ...fields, ...reason }, webhookUrl, settings);
  },
  readReplies: () => [],
};
