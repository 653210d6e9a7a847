import * as v from "valibot";
import { CM_STATUSES } from "./cm-codes.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";
import { tokenSecret, withToken } from "./unsigned-webhook.ts";

function post(body: unknown, url: string, { credentials }: SimulatorSettings): SimulatedRequest {
  const { token } = v.parse(tokenSecret, credentials);
  const headers = { "content-type": "application/json; charset=utf-8" };
  return { method: "POST", url: withToken(url, token), headers, body: JSON.stringify(body) };
}

export const simulator: CarrierSimulator = {
  developmentCredentials: (_options, random) => ({ token: random() }),
  inbound: ({ from, to, text, at }, webhookUrl, settings) =>
    post(
      {
        from: { number: from },
        to: { number: to },
        message: { text, media: { mediaUri: "", contentType: "", title: "" } },
        reference: "",
        groupings: ["", "", ""],
        timeUtc: at.slice(0, "YYYY-MM-DDThh:mm:ss".length),
        channel: "SMS",
      },
      webhookUrl,
      settings,
    ),
  delivery: ({ messageId, to, status, errorCode = "", at }, webhookUrl, settings) => {
    const code = valueWithStatus(CM_STATUSES, status) ?? status;
    const msg = { received: at, to, reference: messageId, status: { code, errorCode, errorDescription: "" } };
    return post({ messages: { msg } }, webhookUrl, settings);
  },
  readReplies: () => [],
};
