import type * as v from "valibot";
import type { OutgoingText, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { writeNumber } from "./generic-numbers.ts";
import { encodeGsm7 } from "./gsm7.ts";
import type { JasminOptions } from "./jasmin-options.ts";
import { failureOf, formCall, sentAs } from "./send-call.ts";
import { secretUrl, type tokenOrBasicSecret } from "./unsigned-webhook.ts";

/** POST /send (docs.jasminsms.com, "HTTP API"). */
export function jasminSend({
  options,
  credentials,
}: Settings<JasminOptions, v.InferOutput<typeof tokenOrBasicSecret>>) {
  const { apiBaseUrl, deliveryUrl } = options;
  const { apiUsername: username, apiPassword: password } = credentials;
  if (apiBaseUrl === undefined || username === undefined || password === undefined) return undefined;
  const reports =
    deliveryUrl === undefined
      ? { dlr: "no" }
      : { dlr: "yes", "dlr-url": secretUrl(deliveryUrl, credentials), "dlr-level": "2", "dlr-method": "POST" };
  return {
    call: ({ from, to, text }: OutgoingText) =>
      formCall(`${apiBaseUrl}/send`, {
        username,
        password,
        from: writeNumber("digits", from),
        to: writeNumber("digits", to),
        ...written(text),
        ...reports,
      }),
    read: readSendResponse,
  };
}

function written(text: string): Readonly<Record<string, string>> {
  if (encodeGsm7(text) !== undefined) return { coding: "0", content: text };
  return { coding: "8", "hex-content": Buffer.from(text, "utf16le").swap16().toString("hex") };
}

/** `Success "<id>"`. */
function readSendResponse({ status, body }: SendResponse): SendOutcome {
  return failureOf(status) ?? sentAs(/^Success "([^"]{1,256})"/.exec(body)?.[1]);
}
