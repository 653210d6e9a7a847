import * as v from "valibot";
import { currentInstant } from "../clock.ts";
import type { AwsOptions } from "./aws-options.ts";
import { roleCredentials, signedHeaders } from "./aws-request-signature.ts";
import { regionOf } from "./aws-sns.ts";
import type { SendApi, SendOutcome, SendResponse } from "./carrier.ts";
import { jsonValue } from "./json-body.ts";

/** SendTextMessage, signed by the function's role, which must allow `sms-voice:SendTextMessage`. */
export function awsSend(options: AwsOptions): SendApi | undefined {
  const role = roleCredentials(process.env);
  if (role === undefined) return undefined;
  const region = options.region ?? regionOf(options.topicArns[0] ?? "");
  const url = `${options.apiBaseUrl ?? `https://sms-voice.${region}.amazonaws.com`}/`;
  return {
    call: ({ from, to, text }) => {
      const body = JSON.stringify({
        DestinationPhoneNumber: to,
        OriginationIdentity: from,
        MessageBody: text,
        MessageType: options.messageType,
        ConfigurationSetName: options.configurationSetName,
      });
      const headers = {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": "PinpointSMSVoiceV2.SendTextMessage",
      };
      const request = { method: "POST", url, headers, body } as const;
      const scope = { region, service: "sms-voice" };
      return { ...request, headers: signedHeaders(request, role, scope, currentInstant()) };
    },
    read: readSendResponse,
  };
}

const sendResponse = v.object({
  MessageId: v.optional(v.string()),
  __type: v.optional(v.string(), ""),
  Reason: v.optional(v.string()),
});

/** Errors name their kind in `__type` and, for conflicts, a `Reason`, e.g. DESTINATION_PHONE_NUMBER_OPTED_OUT. */
function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const { MessageId, __type, Reason } = v.parse(v.fallback(sendResponse, { __type: "" }), jsonValue(body));
  if (status >= 200 && status < 300)
    return { outcome: "sent", ...(MessageId !== undefined && { messageId: MessageId }) };
  const kind = __type.replace(/^.*#/, "");
  if (status === 429 || kind === "ThrottlingException") return { outcome: "throttled" };
  const stated = Reason ?? kind;
  const reason = /^[A-Za-z_]{1,80}$/.test(stated) ? stated : `http-${status}`;
  const optedOut = kind === "ConflictException" && Reason === "DESTINATION_PHONE_NUMBER_OPTED_OUT";
  return { outcome: "refused", reason, ...(optedOut && { optedOut }) };
}
