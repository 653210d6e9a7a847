import * as v from "valibot";
import type { ElksOptions } from "./46elks-options.ts";
import { basicAuthorization } from "./basic-credentials.ts";
import type { SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { jsonValue } from "./json-body.ts";
import { failureOf, formCall, sentAs } from "./send-call.ts";
import { secretUrl, type tokenOrBasicSecret } from "./unsigned-webhook.ts";

/** POST /a1/sms (46elks.se/docs/send-sms). */
export function elksSend({
  options,
  credentials,
}: Settings<ElksOptions, v.InferOutput<typeof tokenOrBasicSecret>>): SendApi | undefined {
  const { apiUsername: username, apiPassword: password } = credentials;
  if (username === undefined || password === undefined) return undefined;
  const { deliveryUrl } = options;
  const reported = deliveryUrl === undefined ? undefined : { whendelivered: secretUrl(deliveryUrl, credentials) };
  const authorization = basicAuthorization({ username, password });
  return {
    call: ({ from, to, text }) =>
      formCall(`${options.apiBaseUrl}/a1/sms`, { from, to, message: text, ...reported }, { authorization }),
    read: readSendResponse,
  };
}

const sendResponse = v.object({ id: v.optional(v.string()), status: v.optional(v.string()) });

function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const said = v.parse(v.fallback(sendResponse, {}), jsonValue(body));
  if (said.status === "failed") return { outcome: "refused", reason: "status-failed" };
  return failureOf(status) ?? sentAs(said.id);
}
