import * as v from "valibot";
import { parseE164 } from "../phone-number.ts";
import { basicAuthorization } from "./basic-credentials.ts";
import type { OutgoingText, SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { jsonValue } from "./json-body.ts";
import type { SinchCredentials } from "./sinch-credentials.ts";
import type { SinchOptions } from "./sinch-options.ts";

/** The number of an address, as Sinch writes it: without the plus; short codes and names as they are. */
export function sinchAddress(address: string): string {
  return parseE164(address)?.slice(1) ?? address;
}

export function sinchSend({ options, credentials }: Settings<SinchOptions, SinchCredentials>): SendApi | undefined {
  return options.api === "sms" ? smsApi(options, credentials) : conversationApi(options, credentials);
}

const posted = (url: string, authorization: string, body: unknown) => ({
  method: "POST" as const,
  url,
  headers: { authorization, "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** POST /xms/v1/{service_plan_id}/batches (developers.sinch.com, "Send a batch"). */
function smsApi(options: SinchOptions, { servicePlanId, apiToken }: SinchCredentials): SendApi | undefined {
  const token = apiToken?.[0];
  if (servicePlanId === undefined || token === undefined) return undefined;
  const base = options.apiBaseUrl ?? `https://${options.region}.sms.api.sinch.com`;
  const url = `${base}/xms/v1/${encodeURIComponent(servicePlanId)}/batches`;
  return {
    call: ({ reference, from, to, text }) =>
      posted(url, `Bearer ${token}`, {
        from: sinchAddress(from),
        to: [sinchAddress(to)],
        body: text,
        delivery_report: "per_recipient",
        client_reference: reference,
      }),
    read: readResponse,
  };
}

/** POST /v1/projects/{project_id}/messages:send (developers.sinch.com, "Send a message"), with an access key by HTTP Basic. */
function conversationApi(options: SinchOptions, credentials: SinchCredentials): SendApi | undefined {
  const { projectId, appId, keyId, keySecret } = credentials;
  if (projectId === undefined || appId === undefined || keyId === undefined || keySecret === undefined)
    return undefined;
  const base = options.apiBaseUrl ?? `https://${options.region}.conversation.api.sinch.com`;
  const url = `${base}/v1/projects/${encodeURIComponent(projectId)}/messages:send`;
  const authorization = basicAuthorization({ username: keyId, password: keySecret });
  return { call: (reply) => posted(url, authorization, conversationMessage(reply, appId)), read: readResponse };
}

/** On the channel that was written on; by SMS it says which of our senders is to be seen. */
function conversationMessage({ reference, from, to, text }: OutgoingText, appId: string) {
  const channel = /^([a-z_]+):/.exec(from)?.[1]?.toUpperCase() ?? "SMS";
  return {
    app_id: appId,
    recipient: { identified_by: { channel_identities: [{ channel, identity: sinchAddress(to) }] } },
    message: { text_message: { text } },
    ...(channel === "SMS" && { channel_properties: { SMS_SENDER: sinchAddress(from) } }),
    message_metadata: reference,
  };
}

const response = v.object({
  id: v.optional(v.string()),
  message_id: v.optional(v.string()),
  /** `syntax_constraint_violation` and its like, of the SMS REST API. */
  code: v.optional(v.pipe(v.string(), v.regex(/^[a-z_]{1,60}$/))),
});

/** 201 with a batch's id, or 200 with a message's. 429: nothing was processed. That a person has opted out is told later, by a report. */
function readResponse({ status, body }: SendResponse): SendOutcome {
  const { id, message_id, code } = v.parse(v.fallback(response, {}), jsonValue(body));
  const messageId = id ?? message_id;
  if (status >= 200 && status < 300) return { outcome: "sent", ...(messageId !== undefined && { messageId }) };
  if (status === 429) return { outcome: "throttled" };
  return { outcome: "refused", reason: code ?? `http-${status}` };
}
