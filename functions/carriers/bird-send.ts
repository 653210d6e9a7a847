import * as v from "valibot";
import type { BirdOptions } from "./bird-options.ts";
import type { BirdCredentials } from "./bird-signature.ts";
import type { SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { jsonValue } from "./json-body.ts";

/** POST /workspaces/{workspaceId}/channels/{channelId}/messages (docs.bird.com/api/quickstarts/send-an-sms-message). */
export function birdSend({ options, credentials }: Settings<BirdOptions, BirdCredentials>): SendApi | undefined {
  const { workspaceId, channels } = options;
  const [accessKey] = credentials.accessKey ?? [];
  if (workspaceId === undefined || accessKey === undefined) return undefined;
  /** A sender that no channel is listed for is a channel's id itself. */
  const channelOf = (from: string) => Object.entries(channels).find(([, sender]) => sender === from)?.[0] ?? from;
  return {
    call: ({ from, to, text }) => ({
      method: "POST",
      url: `${options.apiBaseUrl}/workspaces/${encodeURIComponent(workspaceId)}/channels/${encodeURIComponent(channelOf(from))}/messages`,
      headers: { authorization: `AccessKey ${accessKey}`, "content-type": "application/json" },
      body: JSON.stringify({
        receiver: { contacts: [{ identifierKey: "phonenumber", identifierValue: to }] },
        body: { type: "text", text: { text } },
      }),
    }),
    read: readSendResponse,
  };
}

const sendResponse = v.object({
  id: v.optional(v.string()),
  code: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/))),
});

/** 202 with an id. 429: too many requests. */
function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const { id, code } = v.parse(v.fallback(sendResponse, {}), jsonValue(body));
  if (status >= 200 && status < 300) return { outcome: "sent", ...(id !== undefined && { messageId: id }) };
  if (status === 429) return { outcome: "throttled" };
  return { outcome: "refused", reason: code === undefined ? `http-${status}` : `code-${code}` };
}
