import * as v from "valibot";
import type { SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { jsonValue } from "./json-body.ts";
import type { MessagebirdCredentials } from "./messagebird.ts";
import type { MessagebirdOptions } from "./messagebird-options.ts";

/** POST /messages (developers.messagebird.com/api/sms-messaging); `datacoding` must be asked for, or other alphabets are lost. */
export function messagebirdSend({
  options,
  credentials,
}: Settings<MessagebirdOptions, MessagebirdCredentials>): SendApi | undefined {
  const [accessKey] = credentials.accessKey ?? [];
  if (accessKey === undefined) return undefined;
  return {
    call: ({ reference, from, to, text }) => ({
      method: "POST",
      url: `${options.apiBaseUrl}/messages`,
      headers: { authorization: `AccessKey ${accessKey}`, "content-type": "application/json" },
      body: JSON.stringify({
        originator: from.replace(/^\+/, ""),
        recipients: [to.slice(1)],
        body: text,
        datacoding: "auto",
        reference,
      }),
    }),
    read: readSendResponse,
  };
}

const sendResponse = v.object({
  id: v.optional(v.string()),
  errors: v.optional(v.array(v.object({ code: v.number() })), []),
});

/** 201 with an id. 429: too many requests. That the person has sent STOP is told later, by a report with 103, or at once. */
function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const { id, errors } = v.parse(v.fallback(sendResponse, { errors: [] }), jsonValue(body));
  if (status >= 200 && status < 300) return { outcome: "sent", ...(id !== undefined && { messageId: id }) };
  if (status === 429) return { outcome: "throttled" };
  const code = errors[0]?.code;
  const reason = code === undefined ? `http-${status}` : `code-${code}`;
  return { outcome: "refused", reason, ...(code === 103 && { optedOut: true }) };
}
