import * as v from "valibot";
import type { SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { jsonValue } from "./json-body.ts";
import type { TelnyxOptions } from "./telnyx-options.ts";
import type { TelnyxCredentials } from "./telnyx-signature.ts";

/** POST /v2/messages (developers.telnyx.com/api/messaging/send-message). */
export function telnyxSend({ options, credentials }: Settings<TelnyxOptions, TelnyxCredentials>): SendApi | undefined {
  const [apiKey] = credentials.apiKey ?? [];
  if (apiKey === undefined) return undefined;
  const profile = options.messagingProfileId;
  return {
    call: ({ from, to, text }) => ({
      method: "POST",
      url: `${options.apiBaseUrl}/v2/messages`,
      headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
      body: JSON.stringify({ from, to, text, ...(profile !== undefined && { messaging_profile_id: profile }) }),
    }),
    read: readSendResponse,
  };
}

const sendResponse = v.object({
  data: v.optional(v.object({ id: v.string() })),
  errors: v.optional(v.array(v.object({ code: v.union([v.string(), v.number()]) })), []),
});

/** 40300: blocked due to STOP. 10011: too many requests; 40318: the queue is full; neither was processed. */
function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const { data, errors } = v.parse(v.fallback(sendResponse, { errors: [] }), jsonValue(body));
  if (status >= 200 && status < 300) return { outcome: "sent", ...(data && { messageId: data.id }) };
  const code = errors[0]?.code.toString();
  if (status === 429 || code === "10011" || code === "40318") return { outcome: "throttled" };
  const reason = code === undefined ? `http-${status}` : `code-${code}`;
  return { outcome: "refused", reason, ...(code === "40300" && { optedOut: true }) };
}
