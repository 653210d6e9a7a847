import * as v from "valibot";
import type { SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { codeText } from "./declared-codes.ts";
import { writeNumber } from "./generic-numbers.ts";
import { INFOBIP_STATUS_ERRORS } from "./infobip-codes.ts";
import type { InfobipOptions } from "./infobip-options.ts";
import type { InfobipCredentials } from "./infobip-signature.ts";
import { jsonValue } from "./json-body.ts";
import { failureOf, jsonCall, sentAs } from "./send-call.ts";
import { errorIn } from "./status-table.ts";

/** POST /sms/3/messages (infobip.com/docs/api/channels/sms). It knows no idempotency key; our reference becomes the message's id. */
export function infobipSend({ credentials }: Settings<InfobipOptions, InfobipCredentials>): SendApi | undefined {
  const { apiKey: [apiKey] = [], baseUrl } = credentials;
  if (apiKey === undefined || baseUrl === undefined) return undefined;
  return {
    call: ({ from, to, text, reference }) => {
      const message = {
        sender: writeNumber("digits", from),
        destinations: [{ to: writeNumber("digits", to), messageId: reference }],
        content: { text },
      };
      return jsonCall(`${baseUrl}/sms/3/messages`, { messages: [message] }, { authorization: `App ${apiKey}` });
    },
    read: readSendResponse,
  };
}

const sendResponse = v.object({
  messages: v.array(
    v.object({
      messageId: v.optional(v.string()),
      status: v.object({ groupId: codeText, id: v.optional(codeText, "") }),
    }),
  ),
});

/** A 2xx says that the request was read; whether the message was taken, its status says. */
function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const failure = failureOf(status);
  if (failure) return failure;
  const [message] = v.parse(v.fallback(sendResponse, { messages: [] }), jsonValue(body)).messages;
  if (message && ["2", "5"].includes(message.status.groupId)) {
    const code = `status-${message.status.id}`;
    const optedOut = errorIn(INFOBIP_STATUS_ERRORS, code).effect === "withdraw";
    return { outcome: "refused", reason: code, ...(optedOut && { optedOut }) };
  }
  return sentAs(message?.messageId);
}
