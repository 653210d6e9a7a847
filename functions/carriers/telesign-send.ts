import * as v from "valibot";
import { parseE164 } from "../phone-number.ts";
import { basicAuthorization } from "./basic-credentials.ts";
import type { SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { declaredError } from "./declared-codes.ts";
import { jsonValue } from "./json-body.ts";
import { TELESIGN_ERRORS, UNNAMED_SENDER } from "./telesign-codes.ts";
import type { TelesignOptions } from "./telesign-options.ts";
import type { TelesignCredentials } from "./telesign-signature.ts";

/** POST /v1/messaging (developer.telesign.com/enterprise/reference/sendsms). */
export function telesignSend({ options, credentials }: Settings<TelesignOptions, TelesignCredentials>): SendApi {
  const [username = ""] = credentials.customerId;
  const [password = ""] = credentials.apiKey;
  const bare = (sender: string) => parseE164(sender)?.slice(1) ?? sender;
  return {
    call: ({ reference, from, to, text }) => ({
      method: "POST",
      url: `${options.apiBaseUrl}/v1/messaging`,
      headers: {
        authorization: basicAuthorization({ username, password }),
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({
        phone_number: bare(to),
        message: text,
        message_type: "ARN",
        ...(from !== UNNAMED_SENDER && { sender_id: bare(from) }),
        external_id: reference,
      }).toString(),
    }),
    read: (response) => readSendResponse(response, options),
  };
}

const sendResponse = v.object({
  reference_id: v.optional(v.string()),
  status: v.optional(v.object({ code: v.optional(v.number()) })),
  errors: v.optional(v.array(v.object({ code: v.optional(v.number()) }))),
});

/** 200 or 201 with a `reference_id` and a status of what has happened so far. */
function readSendResponse({ status, body }: SendResponse, options: TelesignOptions): SendOutcome {
  const { reference_id, ...said } = v.parse(v.fallback(sendResponse, {}), jsonValue(body));
  if (status === 429) return { outcome: "throttled" };
  const code = said.status?.code?.toString();
  const meaning = declaredError(options, TELESIGN_ERRORS, code);
  if (meaning.errorClass === "opted-out") return { outcome: "refused", reason: `code-${code}`, optedOut: true };
  if (status >= 200 && status < 300) {
    return { outcome: "sent", ...(reference_id !== undefined && { messageId: reference_id }) };
  }
  const error = said.errors?.[0]?.code ?? code;
  return { outcome: "refused", reason: error === undefined ? `http-${status}` : `code-${error}` };
}
