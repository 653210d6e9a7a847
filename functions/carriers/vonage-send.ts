import * as v from "valibot";
import { basicAuthorization } from "./basic-credentials.ts";
import type { SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { declaredError } from "./declared-codes.ts";
import { encodeGsm7 } from "./gsm7.ts";
import { jsonValue } from "./json-body.ts";
import { VONAGE_MESSAGES_ERRORS } from "./vonage-codes.ts";
import type { VonageCredentials } from "./vonage-credentials.ts";
import { vonageAddress, vonageErrorCode } from "./vonage-items.ts";
import type { VonageOptions } from "./vonage-options.ts";

/** Both APIs take the API key and secret by HTTP Basic, as Vonage's own libraries send them. */
export function vonageSend({ options, credentials }: Settings<VonageOptions, VonageCredentials>): SendApi | undefined {
  const username = credentials.apiKey?.[0];
  const password = credentials.apiSecret?.[0];
  if (username === undefined || password === undefined) return undefined;
  const authorization = basicAuthorization({ username, password });
  return options.api === "sms" ? smsApi(options, authorization) : messagesApi(options, authorization);
}

const REFERENCE_CHARACTERS = 100;

/** POST /sms/json (developer.vonage.com/en/api/sms). A text outside the GSM alphabet has to say that it is `unicode`. */
function smsApi({ apiBaseUrl = "https://rest.nexmo.com" }: VonageOptions, authorization: string): SendApi {
  return {
    call: ({ reference, from, to, text }) => ({
      method: "POST",
      url: `${apiBaseUrl}/sms/json`,
      headers: { authorization, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({
        from: vonageAddress(from),
        to: vonageAddress(to),
        text,
        type: encodeGsm7(text) === undefined ? "unicode" : "text",
        "client-ref": reference.slice(0, REFERENCE_CHARACTERS),
        "status-report-req": "1",
      }).toString(),
    }),
    read: readSmsResponse,
  };
}

const smsResponse = v.object({
  messages: v.pipe(
    v.array(v.object({ status: v.pipe(v.string(), v.regex(/^\d{1,4}$/)), "message-id": v.optional(v.string()) })),
    v.nonEmpty(),
  ),
});

/**
 * Always HTTP 200, with a status for each part: 0 taken, 1 throttled, 7 the recipient is barred. Once a part was taken the text must not be
 * sent again.
 */
function readSmsResponse({ status, body }: SendResponse): SendOutcome {
  if (status === 429) return { outcome: "throttled" };
  const read = v.safeParse(smsResponse, jsonValue(body));
  if (!read.success) {
    return status >= 200 && status < 300 ? { outcome: "sent" } : { outcome: "refused", reason: `http-${status}` };
  }
  const taken = read.output.messages.find((message) => message.status === "0");
  const messageId = taken?.["message-id"];
  if (taken !== undefined) return { outcome: "sent", ...(messageId !== undefined && { messageId }) };
  const code = read.output.messages[0]?.status;
  if (code === "1") return { outcome: "throttled" };
  return { outcome: "refused", reason: `code-${code}`, ...(code === "7" && { optedOut: true }) };
}

/** POST /v1/messages (developer.vonage.com/en/api/messages). */
function messagesApi(options: VonageOptions, authorization: string): SendApi {
  const { apiBaseUrl = "https://api.nexmo.com" } = options;
  return {
    call: ({ reference, from, to, text }) => {
      const [, channel = "sms", sender = from] = /^([a-z_]+):(.+)$/.exec(from) ?? [];
      return {
        method: "POST",
        url: `${apiBaseUrl}/v1/messages`,
        headers: { authorization, "content-type": "application/json" },
        body: JSON.stringify({
          channel,
          message_type: "text",
          from: vonageAddress(sender),
          to: vonageAddress(to),
          text,
          client_ref: reference.slice(0, REFERENCE_CHARACTERS),
        }),
      };
    },
    read: (response) => readMessagesResponse(response, options),
  };
}

const messagesResponse = v.object({
  message_uuid: v.optional(v.string()),
  type: v.optional(v.string(), ""),
  title: v.optional(v.union([v.string(), v.number()]), ""),
});

/** 202 with a `message_uuid`; an error names its number in its type. */
function readMessagesResponse({ status, body }: SendResponse, options: VonageOptions): SendOutcome {
  const read = v.safeParse(messagesResponse, jsonValue(body));
  const messageId = read.success ? read.output.message_uuid : undefined;
  if (status >= 200 && status < 300) return { outcome: "sent", ...(messageId !== undefined && { messageId }) };
  if (status === 429) return { outcome: "throttled" };
  const code = read.success ? vonageErrorCode(read.output) : "unnumbered";
  if (code === "unnumbered") return { outcome: "refused", reason: `http-${status}` };
  const optedOut = declaredError(options, VONAGE_MESSAGES_ERRORS, code).errorClass === "opted-out";
  return { outcome: "refused", reason: `code-${code}`, ...(optedOut && { optedOut }) };
}
