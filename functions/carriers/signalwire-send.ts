import { basicAuthorization } from "./basic-credentials.ts";
import type { SendApi, Settings } from "./carrier.ts";
import { readMessageResource } from "./message-resource.ts";
import { formCall } from "./send-call.ts";
import type { SignalwireOptions } from "./signalwire-options.ts";
import type { SignalwireCredentials } from "./signalwire-signature.ts";

/** POST …/Messages.json of the compatibility API (developer.signalwire.com/compatibility-api). */
export function signalwireSend({
  options: { apiBaseUrl },
  credentials,
}: Settings<SignalwireOptions, SignalwireCredentials>): SendApi | undefined {
  const [username] = credentials.projectId ?? [];
  const [password] = credentials.apiToken ?? [];
  if (apiBaseUrl === undefined || username === undefined || password === undefined) return undefined;
  const url = `${apiBaseUrl}/api/laml/2010-04-01/Accounts/${encodeURIComponent(username)}/Messages.json`;
  const authorization = basicAuthorization({ username, password });
  return {
    call: ({ from, to, text }) => formCall(url, { From: from, To: to, Body: text }, { authorization }),
    read: readMessageResource,
  };
}
