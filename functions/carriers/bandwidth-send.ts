import * as v from "valibot";
import type { BandwidthCredentials } from "./bandwidth.ts";
import type { BandwidthOptions } from "./bandwidth-options.ts";
import { basicAuthorization } from "./basic-credentials.ts";
import type { SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { jsonValue } from "./json-body.ts";

/** POST /api/v2/users/{accountId}/messages (dev.bandwidth.com/apis/messaging). */
export function bandwidthSend({
  options,
  credentials,
}: Settings<BandwidthOptions, BandwidthCredentials>): SendApi | undefined {
  const { accountId, applicationId } = options;
  const { apiUsername: username, apiPassword: password } = credentials;
  if (accountId === undefined || applicationId === undefined) return undefined;
  if (username === undefined || password === undefined) return undefined;
  return {
    call: ({ reference, from, to, text }) => ({
      method: "POST",
      url: `${options.apiBaseUrl}/api/v2/users/${encodeURIComponent(accountId)}/messages`,
      headers: { authorization: basicAuthorization({ username, password }), "content-type": "application/json" },
      body: JSON.stringify({ applicationId, to: [to], from, text, tag: reference }),
    }),
    read: readSendResponse,
  };
}

const sendResponse = v.object({
  id: v.optional(v.string()),
  type: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/))),
});

/** 202 with an id. 429: the queue is full, nothing was accepted. That a person has opted out is told later, by a report with 4775. */
function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const { id, type } = v.parse(v.fallback(sendResponse, {}), jsonValue(body));
  if (status >= 200 && status < 300) return { outcome: "sent", ...(id !== undefined && { messageId: id }) };
  if (status === 429) return { outcome: "throttled" };
  return { outcome: "refused", reason: type ?? `http-${status}` };
}
