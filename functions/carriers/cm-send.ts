import * as v from "valibot";
import type { SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { splitChannel } from "./channel-address.ts";
import type { CmCredentials } from "./cm.ts";
import type { CmOptions } from "./cm-options.ts";
import { codeText } from "./declared-codes.ts";
import { writeNumber } from "./generic-numbers.ts";
import { jsonValue } from "./json-body.ts";
import { failureOf, jsonCall, sentAs } from "./send-call.ts";

/** How the gateway spells the channels other than SMS. */
const CHANNELS: Readonly<Record<string, string>> = { whatsapp: "WhatsApp", rcs: "RCS", viber: "Viber" };

/** POST /v1.0/message of the Business Messaging API (developers.cm.com/messaging/reference). Reports come back under our reference. */
export function cmSend({
  options: { apiBaseUrl },
  credentials: { productToken },
}: Settings<CmOptions, CmCredentials>): SendApi | undefined {
  const [producttoken] = productToken ?? [];
  if (producttoken === undefined) return undefined;
  return {
    call: ({ from, to, text, reference }) => {
      const [channel, sender] = splitChannel(from);
      const message = {
        ...(channel !== undefined && { allowedChannels: [CHANNELS[channel] ?? channel] }),
        from: writeNumber("00", sender),
        to: [{ number: writeNumber("00", to) }],
        body: { type: "auto", content: text },
        reference,
        minimumNumberOfMessageParts: 1,
        maximumNumberOfMessageParts: 8,
      };
      const messages = { authentication: { producttoken }, msg: [message] };
      return jsonCall(`${apiBaseUrl}/v1.0/message`, { messages });
    },
    read: readSendResponse,
  };
}

const sendResponse = v.object({
  errorCode: v.optional(codeText, "0"),
  messages: v.optional(
    v.array(v.object({ reference: v.nullish(v.string()), messageErrorCode: v.optional(codeText, "0") })),
    [],
  ),
});

function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const said = v.parse(v.fallback(sendResponse, { errorCode: "0", messages: [] }), jsonValue(body));
  const [message = { reference: undefined, messageErrorCode: "0" }] = said.messages;
  const code = message.messageErrorCode === "0" ? said.errorCode : message.messageErrorCode;
  if (status !== 429 && code !== "0") return { outcome: "refused", reason: `code-${code}` };
  return failureOf(status) ?? sentAs(message.reference);
}
