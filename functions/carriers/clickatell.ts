import * as v from "valibot";
import type { SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { splitChannel } from "./channel-address.ts";
import type { ClickatellOptions } from "./clickatell-items.ts";
import { clickatellOptions, parseClickatell } from "./clickatell-items.ts";
import { rotating } from "./credentials.ts";
import { codeText } from "./declared-codes.ts";
import { writeNumber } from "./generic-numbers.ts";
import { jsonValue } from "./json-body.ts";
import { tokenOrBasicSecret, verifyTokenOrBasic } from "./unsigned-webhook.ts";

export { simulator } from "./clickatell-simulator.ts";

const credentials = v.intersect([
  tokenOrBasicSecret,
  v.object({
    /** What the send API needs; the first is used. */
    apiKey: v.optional(rotating),
  }),
]);

/** POST /v1/message of the One API (docs.clickatell.com), whose `Authorization` has no scheme. */
function send({
  options: { apiBaseUrl },
  credentials: { apiKey },
}: Settings<ClickatellOptions, v.InferOutput<typeof credentials>>): SendApi | undefined {
  if (apiKey === undefined) return undefined;
  return {
    call: ({ from, to, text, reference }) => {
      const [channel = "sms", sender] = splitChannel(from);
      const message = {
        channel,
        to: writeNumber("digits", to),
        from: writeNumber("digits", sender),
        content: text,
        clientMessageId: reference,
      };
      return {
        method: "POST",
        url: `${apiBaseUrl}/v1/message`,
        headers: {
          authorization: apiKey[0] ?? "",
          "content-type": "application/json",
          accept: "application/json",
        },
        body: JSON.stringify({ messages: [message] }),
      };
    },
    read: readSendResponse,
  };
}

const failure = v.nullable(v.object({ code: codeText }));
const sendResponse = v.object({
  messages: v.optional(
    v.array(
      v.object({
        apiMessageId: v.optional(v.nullable(v.string())),
        accepted: v.optional(v.boolean(), true),
        error: v.optional(failure),
      }),
    ),
    [],
  ),
  error: v.optional(failure),
});

function readSendResponse({ status, body }: SendResponse): SendOutcome {
  if (status === 429) return { outcome: "throttled" };
  const { messages, error } = v.parse(v.fallback(sendResponse, { messages: [] }), jsonValue(body));
  const [message] = messages;
  const problem = message?.error ?? error;
  if (status >= 200 && status < 300 && !problem && message?.accepted !== false) {
    return { outcome: "sent", ...(message?.apiMessageId && { messageId: message.apiMessageId }) };
  }
  return { outcome: "refused", reason: problem ? `code-${problem.code}` : `http-${status}` };
}

export const carrier = defineCarrier({
  name: "clickatell",
  options: clickatellOptions,
  credentials,
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  repliesInline: () => false,
  verify: (request, { credentials }) => verifyTokenOrBasic(request, credentials),
  parse: (request, _direction, options) => parseClickatell(request, options),
  answer: () => ({ status: 200, body: "" }),
  send,
});
