import type { SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import type { KannelCredentials } from "./kannel.ts";
import { codingOf, PLAIN_UTF8 } from "./kannel-coding.ts";
import type { KannelOptions } from "./kannel-options.ts";
import { failureOf, sentAs } from "./send-call.ts";
import { withToken } from "./unsigned-webhook.ts";

/** Report of delivery, failure, acceptance and refusal. */
const DLR_MASK = "31";

/**
 * POST `sendsms` (Kannel user guide, "Sending SMS over HTTP"): everything but the text is in headers, so that no number stands in a URL.
 * Kannel gives no id; reports come back under our reference.
 */
export function kannelSend({ options, credentials }: Settings<KannelOptions, KannelCredentials>): SendApi | undefined {
  const { sendUrl, deliveryUrl } = options;
  const { apiUsername, apiPassword, token } = credentials;
  if (sendUrl === undefined || apiUsername === undefined || apiPassword === undefined) return undefined;
  return {
    call: ({ from, to, text, reference }) => {
      const own = deliveryUrl && `${withToken(deliveryUrl, token)}&id=${encodeURIComponent(reference)}`;
      // Kannel fills `%` escapes in; one that is ours is written twice.
      const callback = own?.replaceAll("%", "%%");
      return {
        method: "POST",
        url: sendUrl,
        headers: {
          "content-type": PLAIN_UTF8,
          "x-kannel-username": apiUsername,
          "x-kannel-password": apiPassword,
          "x-kannel-from": from,
          "x-kannel-to": to,
          "x-kannel-coding": codingOf(text),
          ...(callback && {
            "x-kannel-dlr-mask": DLR_MASK,
            "x-kannel-dlr-url": `${callback}&status=%d&ts=%T&answer=%A`,
          }),
        },
        body: text,
      };
    },
    read: readSendResponse,
  };
}

/** 202 with `0: Accepted for delivery` or `3: Queued for later delivery`; 503 with `Temporal failure, try again later`. */
function readSendResponse({ status }: SendResponse): SendOutcome {
  return status === 503 ? { outcome: "throttled" } : (failureOf(status) ?? sentAs(undefined));
}
