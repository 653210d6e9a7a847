import * as v from "valibot";
import { CLICKATELL_STATUSES } from "./clickatell-codes.ts";
import { writeNumber } from "./generic-numbers.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";
import { authorized, tokenOrBasicSecret } from "./unsigned-webhook.ts";

function post(body: unknown, webhookUrl: string, settings: SimulatorSettings): SimulatedRequest {
  const { url, headers } = authorized(webhookUrl, v.parse(tokenOrBasicSecret, settings.credentials));
  return {
    method: "POST",
    url,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  };
}

export const simulator: CarrierSimulator = {
  developmentCredentials: (_options, random) => ({ username: "clickatell", password: random() }),
  inbound: ({ id, from, to, text, at }, webhookUrl, settings) =>
    post(
      {
        integrationName: "development",
        replyMessageId: id,
        messageId: "",
        fromNumber: writeNumber("digits", from),
        toNumber: writeNumber("digits", to),
        timestamp: Date.parse(at),
        text,
        charset: "UTF-8",
        udh: "",
        network: "",
        keyword: "",
      },
      webhookUrl,
      settings,
    ),
  delivery: ({ messageId, to, from, status, errorCode, at }, webhookUrl, settings) =>
    post(
      {
        integrationName: "development",
        messageId,
        to: writeNumber("digits", to),
        from: writeNumber("digits", from),
        statusCode: Number(errorCode ?? valueWithStatus(CLICKATELL_STATUSES, status) ?? "1"),
        timestamp: Date.parse(at),
      },
      webhookUrl,
      settings,
    ),
  readReplies: () => [],
};
