import * as v from "valibot";
import { messagingXmlTexts } from "./messaging-xml.ts";
import { SIGNALWIRE_STATUSES } from "./signalwire-codes.ts";
import { signalwireCredentials } from "./signalwire-signature.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";
import { twilioParameters, twilioSignature } from "./twilio-signature.ts";
import { uuidOf } from "./uuid.ts";
import { groupFields } from "./webhook-fields.ts";

/** Posts the parameters as SignalWire's compatibility API does, signed with the first key. */
function signedPost(
  parameters: Readonly<Record<string, string>>,
  url: string,
  settings: SimulatorSettings,
): SimulatedRequest {
  const { signingKey, projectId } = v.parse(signalwireCredentials, settings.credentials);
  const form = { ...parameters, AccountSid: projectId?.[0] ?? "00000000-0000-4000-8000-000000000000" };
  const signature = twilioSignature(signingKey[0] ?? "", url, twilioParameters(groupFields(Object.entries(form))));
  return {
    method: "POST",
    url,
    headers: { "content-type": "application/x-www-form-urlencoded", "x-signalwire-signature": signature },
    body: new URLSearchParams(form).toString(),
  };
}

export const simulator: CarrierSimulator = {
  developmentCredentials: (_options, random) => ({ signingKey: random() }),
  inbound: ({ id, from, to, text }, webhookUrl, settings) =>
    signedPost(
      { MessageSid: uuidOf(id), SmsSid: uuidOf(id), From: from, To: to, Body: text, NumMedia: "0", NumSegments: "1" },
      webhookUrl,
      settings,
    ),
  delivery: ({ messageId, to, from, status, errorCode }, webhookUrl, settings) => {
    const MessageStatus = valueWithStatus(SIGNALWIRE_STATUSES, status) ?? status;
    const error = errorCode === undefined ? {} : { ErrorCode: errorCode };
    return signedPost(
      { MessageSid: uuidOf(messageId), MessageStatus, To: to, From: from, ...error },
      webhookUrl,
      settings,
    );
  },
  readReplies: messagingXmlTexts,
};
