import * as v from "valibot";
import { basicAuthorization } from "./basic-credentials.ts";
import { writeNumber } from "./generic-numbers.ts";
import { recipeSignature } from "./hmac-recipe.ts";
import { INFOBIP_GROUPS, INFOBIP_STATUSES } from "./infobip-codes.ts";
import { infobipOptions } from "./infobip-options.ts";
import { infobipCredentials } from "./infobip-signature.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";

/** Posts the result as Infobip does, with the strongest of what the secret holds. */
function post(result: unknown, url: string, at: string, settings: SimulatorSettings): SimulatedRequest {
  const options = v.parse(infobipOptions, settings.options);
  const { users, hmacSecret, headerToken } = v.parse(infobipCredentials, settings.credentials);
  const body = JSON.stringify({ results: [result], messageCount: 1, pendingMessageCount: 0 });
  const headers: Record<string, string> = { "content-type": "application/json; charset=UTF-8" };
  const { signature, secretHeader } = options;
  if (hmacSecret !== undefined) {
    const { pathname: path, search } = new URL(url);
    const milliseconds = Date.parse(at);
    const time = String(signature.timestamp?.unit === "s" ? Math.floor(milliseconds / 1000) : milliseconds);
    const request = { method: "POST", url, path, rawQuery: search.slice(1), body: Buffer.from(body) };
    headers[signature.header] = recipeSignature(signature, hmacSecret[0] ?? "", request, time);
    if (signature.timestamp) headers[signature.timestamp.header] = time;
  } else if (headerToken !== undefined) headers[secretHeader.header] = secretHeader.prefix + (headerToken[0] ?? "");
  else if (users?.[0] !== undefined) headers.authorization = basicAuthorization(users[0]);
  return { method: "POST", url, headers, body };
}

/** `yyyy-MM-dd'T'HH:mm:ss.SSS+0000`: no colon in the zone. */
const writeTime = (at: string) => at.replace("Z", "+0000");

export const simulator: CarrierSimulator = {
  developmentCredentials: (_options, random) => ({ hmacSecret: random() }),
  inbound: ({ id, from, to, text, at }, webhookUrl, settings) =>
    post(
      {
        messageId: id,
        from: writeNumber("digits", from),
        to: writeNumber("digits", to),
        text,
        cleanText: text,
        receivedAt: writeTime(at),
        smsCount: 1,
      },
      webhookUrl,
      at,
      settings,
    ),
  delivery: ({ messageId, to, from, status, errorCode, at }, webhookUrl, settings) => {
    const id = valueWithStatus(INFOBIP_STATUSES, status);
    const groupId = valueWithStatus(INFOBIP_GROUPS, status) ?? "1";
    const report = {
      messageId,
      to: writeNumber("digits", to),
      sender: writeNumber("digits", from),
      sentAt: writeTime(at),
      doneAt: writeTime(at),
      status: { groupId: Number(groupId), ...(id !== undefined && { id: Number(id) }) },
      error: { id: Number(errorCode ?? "0"), name: errorCode === undefined ? "NO_ERROR" : "EC" },
    };
    return post(report, webhookUrl, at, settings);
  },
  readReplies: () => [],
};
