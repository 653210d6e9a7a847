import { basicAuthorization } from "./basic-credentials.ts";
import type { SendApi, Settings } from "./carrier.ts";
import { readMessageResource } from "./message-resource.ts";
import { CHANNEL_ADDRESS } from "./twilio-address.ts";
import type { TwilioOptions } from "./twilio-options.ts";
import type { TwilioCredentials } from "./twilio-signature.ts";

/** POST /2010-04-01/Accounts/{AccountSid}/Messages.json (twilio.com/docs/messaging/api/message-resource). */
export function twilioSend({ options, credentials }: Settings<TwilioOptions, TwilioCredentials>): SendApi {
  const [username = ""] = credentials.accountSid;
  const [password = ""] = credentials.authToken;
  return {
    call: ({ from, to, text }) => {
      const channel = CHANNEL_ADDRESS.exec(from)?.[1];
      const service = options.messagingServiceSid;
      const sender = service === undefined ? { From: from } : { MessagingServiceSid: service };
      return {
        method: "POST",
        url: `${options.apiBaseUrl}/2010-04-01/Accounts/${encodeURIComponent(username)}/Messages.json`,
        headers: {
          authorization: basicAuthorization({ username, password }),
          "content-type": "application/x-www-form-urlencoded",
        },
        body: new URLSearchParams({
          ...sender,
          To: channel === undefined ? to : `${channel}:${to}`,
          Body: text,
        }).toString(),
      };
    },
    read: readMessageResource,
  };
}
