import { createHash } from "node:crypto";
import * as v from "valibot";
import { messagingXmlTexts } from "./messaging-xml.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";
import { TWILIO_STATUSES } from "./twilio-codes.ts";
import { isMessageSid, twilioCredentials, twilioParameters, twilioSignature } from "./twilio-signature.ts";
import { groupFields } from "./webhook-fields.ts";

/** Posts the parameters as Twilio does, signed with the first of the connection's tokens. */
function signedPost(
  parameters: Readonly<Record<string, string>>,
  url: string,
  settings: SimulatorSettings,
): SimulatedRequest {
  const { accountSid, authToken } = v.parse(twilioCredentials, settings.credentials);
  const form = { ...parameters, AccountSid: accountSid[0] ?? "", ApiVersion: "2010-04-01" };
  const signature = twilioSignature(authToken[0] ?? "", url, twilioParameters(groupFields(Object.entries(form))));
  return {
    method: "POST",
    url,
    headers: {
      "content-type": "application/x-www-form-urlencoded; charset=UTF-8",
      "user-agent": "TwilioProxy/1.1",
      "x-twilio-signature": signature,
    },
    body: new URLSearchParams(form).toString(),
  };
}

/** The message SID that stands for this id: itself where it is one, else SM and the id's MD5, so that one id is always the same message. */
function messageSidOf(id: string): string {
  return isMessageSid(id) ? id : `SM${createHash("md5").update(id).digest("hex")}`;
}

export const simulator: CarrierSimulator = {
  developmentCredentials: (_options, random) => ({ accountSid: `AC${"0".repeat(32)}`, authToken: random() }),
  inbound: ({ id, from, to, text }, webhookUrl, settings) =>
    signedPost(
      {
        MessageSid: messageSidOf(id),
        SmsSid: messageSidOf(id),
        From: from,
        To: to,
        Body: text,
        NumMedia: "0",
        NumSegments: "1",
        SmsStatus: "received",
      },
      webhookUrl,
      settings,
    ),
  delivery: ({ messageId, to, from, status, errorCode }, webhookUrl, settings) => {
    const value = valueWithStatus(TWILIO_STATUSES, status) ?? status;
    const error = errorCode === undefined ? {} : { ErrorCode: errorCode };
    const parameters = {
      MessageSid: messageSidOf(messageId),
      SmsSid: messageSidOf(messageId),
      MessageStatus: value,
      SmsStatus: value,
      To: to,
      From: from,
    };
    return signedPost({ ...parameters, ...error }, webhookUrl, settings);
  },
  readReplies: messagingXmlTexts,
};
