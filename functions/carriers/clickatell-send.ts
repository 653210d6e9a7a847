import * as v from "valibot";
import type { SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { splitChannel } from "./channel-address.ts";
import type { ClickatellOptions } from "./clickatell-options.ts";

import { codeText } from "./declared-codes.ts";
import { writeNumber } from "./generic-numbers.ts";
import { jsonValue } from "./json-body.ts";
import { failureOf, jsonCall, sentAs } from "./send-call.ts";
import type { tokenOrBasicSecret } from "./unsigned-webhook.ts";

/** POST /v1/message of the One API (docs.clickatell.com), whose `Authorization` has no scheme. */
export function clickatellSend({
  options: { apiBaseUrl },
  credentials: { apiKey: [authorization] = [] },
}: Settings<ClickatellOptions, v.InferOutput<typeof tokenOrBasicSecret>>): SendApi | undefined {
  if (authorization === undefined) return undefined;
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
      return jsonCall(`${apiBaseUrl}/v1/message`, { messages: [message] }, { authorization });
    },
    read: readSendResponse,
  };
}

const failure = v.nullish(v.object({ code: codeText }));
const sendResponse = v.object({
  messages: v.optional(
    v.array(v.object({ apiMessageId: v.nullish(v.string()), accepted: v.optional(v.boolean(), true), error: failure })),
    [],
  ),
  error: failure,
});

function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const said = v.parse(v.fallback(sendResponse, { messages: [] }), jsonValue(body));
  const [message] = said.messages;
  const problem = message?.error ?? said.error;
  if (status !== 429 && problem) return { outcome: "refused", reason: `code-${problem.code}` };
  if (message?.accepted === false) return { outcome: "refused", reason: "not-accepted" };
  return failureOf(status) ?? sentAs(message?.apiMessageId);
}
