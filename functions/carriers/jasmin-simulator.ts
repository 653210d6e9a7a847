import * as v from "valibot";
import { writeNumber } from "./generic-numbers.ts";
import { encodeGsm7 } from "./gsm7.ts";
import { JASMIN_STATUSES } from "./jasmin-codes.ts";
import { percentEncoded } from "./octet-fields.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";
import { authorized, tokenOrBasicSecret } from "./unsigned-webhook.ts";

type Fields = Readonly<Record<string, string | Uint8Array>>;

function post(fields: Fields, webhookUrl: string, settings: SimulatorSettings): SimulatedRequest {
  const { url, headers } = authorized(webhookUrl, v.parse(tokenOrBasicSecret, settings.credentials));
  return {
    method: "POST",
    url,
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    body: Object.entries(fields)
      .map(([name, value]) => `${name}=${percentEncoded(value)}`)
      .join("&"),
  };
}

export const simulator: CarrierSimulator = {
  developmentCredentials: (_options, random) => ({ username: "jasmin", password: random() }),
  inbound: ({ id, from, to, text }, webhookUrl, settings) => {
    const septets = encodeGsm7(text);
    const content = septets ?? Buffer.from(text, "utf16le").swap16();
    const fields = {
      id,
      from: writeNumber("digits", from),
      to: writeNumber("digits", to),
      "origin-connector": "development",
      coding: septets === undefined ? "8" : "0",
      content,
      binary: Buffer.from(content).toString("hex"),
    };
    return post(fields, webhookUrl, settings);
  },
  delivery: ({ messageId, status, errorCode = "000" }, webhookUrl, settings) => {
    const message_status = valueWithStatus(JASMIN_STATUSES, status) ?? status;
    return post({ id: messageId, message_status, level: "2", dlvrd: "001", err: errorCode }, webhookUrl, settings);
  },
  readReplies: () => [],
};
