import * as v from "valibot";
import type { SendOutcome, SendResponse } from "./carrier.ts";
import { jsonValue } from "./json-body.ts";

const messageResource = v.object({ sid: v.optional(v.string()), code: v.optional(v.number()) });

/**
 * What the answer to POST …/Messages.json says, at Twilio and its compatibles.
 * 21610: the recipient has replied STOP. 429 and 20429: too many requests, nothing was processed.
 */
export function readMessageResource({ status, body }: SendResponse): SendOutcome {
  const { sid, code } = v.parse(v.fallback(messageResource, {}), jsonValue(body));
  if (status >= 200 && status < 300) return { outcome: "sent", ...(sid !== undefined && { messageId: sid }) };
  if (status === 429 || code === 20429) return { outcome: "throttled" };
  const reason = code === undefined ? `http-${status}` : `code-${code}`;
  return { outcome: "refused", reason, ...(code === 21610 && { optedOut: true }) };
}
