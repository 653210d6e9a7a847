import * as v from "valibot";
import type { AfricasTalkingCredentials } from "./africastalking.ts";
import type { AfricasTalkingOptions } from "./africastalking-options.ts";
import type { SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { codeText } from "./declared-codes.ts";
import { jsonValue } from "./json-body.ts";
import { failureOf, formCall, sentAs } from "./send-call.ts";

/** POST /version1/messaging (docs.africastalking.com/sms/sending). */
export function africastalkingSend({
  options,
  credentials,
}: Settings<AfricasTalkingOptions, AfricasTalkingCredentials>): SendApi | undefined {
  const { apiUsername, apiKey: [apikey] = [] } = credentials;
  if (apiUsername === undefined || apikey === undefined) return undefined;
  return {
    call: ({ from, to, text }) => {
      const sender = options.sharedSenders.includes(from) ? {} : { from };
      const fields = { username: apiUsername, to, message: text, ...sender };
      return formCall(`${options.apiBaseUrl}/version1/messaging`, fields, { apikey, accept: "application/json" });
    },
    read: readSendResponse,
  };
}

const recipient = v.object({ statusCode: codeText, messageId: v.optional(v.string()) });
const sendResponse = v.object({ SMSMessageData: v.object({ Recipients: v.array(recipient) }) });
/** Processed, sent, queued. */
const ACCEPTED = ["100", "101", "102"];

/** A success by HTTP says little: what became of the message, its recipient's status says. 406: on the sender's blacklist. */
function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const read = v.safeParse(sendResponse, jsonValue(body));
  if (status === 429 || !read.success) return failureOf(status) ?? sentAs(undefined);
  const [first] = read.output.SMSMessageData.Recipients;
  if (first === undefined) return { outcome: "refused", reason: "no-recipient" };
  const { statusCode, messageId } = first;
  if (ACCEPTED.includes(statusCode)) return sentAs(messageId === "None" ? undefined : messageId);
  return { outcome: "refused", reason: `code-${statusCode}`, ...(statusCode === "406" && { optedOut: true }) };
}
