import * as v from "valibot";
import { basicAuthorization } from "./basic-credentials.ts";
import type { SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { jsonValue } from "./json-body.ts";
import type { PlivoOptions } from "./plivo-options.ts";
import { plivoRoute } from "./plivo-route.ts";
import type { PlivoCredentials } from "./plivo-signature.ts";

/** POST /v1/Account/{auth_id}/Message/ (docs.plivo.com, "Send a message"). */
export function plivoSend({ options, credentials }: Settings<PlivoOptions, PlivoCredentials>): SendApi | undefined {
  const username = credentials.authId?.[0];
  const [password = ""] = credentials.authToken;
  if (username === undefined) return undefined;
  return {
    call: (reply) => {
      const { src, dst, type } = plivoRoute(reply);
      const sender = options.powerpackUuid === undefined ? { src } : { powerpack_uuid: options.powerpackUuid };
      return {
        method: "POST",
        url: `${options.apiBaseUrl}/v1/Account/${encodeURIComponent(username)}/Message/`,
        headers: { authorization: basicAuthorization({ username, password }), "content-type": "application/json" },
        body: JSON.stringify({ ...sender, dst, text: reply.text, type }),
      };
    },
    read: readSendResponse,
  };
}

const sendResponse = v.object({ message_uuid: v.array(v.string()) });

/** 202 with one id for each recipient. That a person has opted out is told later, by a report with code 200. */
function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const read = v.safeParse(sendResponse, jsonValue(body));
  const messageId = read.success ? read.output.message_uuid[0] : undefined;
  if (status >= 200 && status < 300) return { outcome: "sent", ...(messageId !== undefined && { messageId }) };
  return status === 429 ? { outcome: "throttled" } : { outcome: "refused", reason: `http-${status}` };
}
