import * as v from "valibot";
import type { Instant } from "../instant.ts";
import { epochMilliseconds } from "../instant.ts";
import { parseE164 } from "../phone-number.ts";
import { messagingXmlTexts } from "./messaging-xml.ts";
import { PLIVO_STATUSES } from "./plivo-codes.ts";
import { plivoCredentials, plivoSignature, plivoSignedText } from "./plivo-signature.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";
import { uuidOf } from "./uuid.ts";

const bare = (address: string) => parseE164(address)?.slice(1) ?? address;

/** Posts the parameters with the main account's version 3 signature, as messaging webhooks carry it. */
function signedPost(
  parameters: Readonly<Record<string, string>>,
  at: Instant,
  url: string,
  settings: SimulatorSettings,
): SimulatedRequest {
  const { authToken } = v.parse(plivoCredentials, settings.credentials);
  const nonce = String(epochMilliseconds(at));
  const query = [...new URLSearchParams(url.split("?")[1] ?? "")];
  const text = plivoSignedText(url, query, Object.entries(parameters), nonce);
  return {
    method: "POST",
    url,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-plivo-signature-ma-v3": plivoSignature(authToken[0] ?? "", text),
      "x-plivo-signature-v3-nonce": nonce,
    },
    body: new URLSearchParams(parameters).toString(),
  };
}

export const simulator: CarrierSimulator = {
  developmentCredentials: (_options, random) => ({ authId: "MA00000000000000000000", authToken: random() }),
  inbound: ({ id, from, to, text, at }, webhookUrl, settings) =>
    signedPost(
      {
        MessageUUID: uuidOf(id),
        From: bare(from),
        To: bare(to),
        Text: text,
        Type: "sms",
        Units: "1",
        TotalRate: "0",
        TotalAmount: "0",
      },
      at,
      webhookUrl,
      settings,
    ),
  delivery: ({ messageId, to, from, status, errorCode, at }, webhookUrl, settings) => {
    const error = errorCode === undefined ? {} : { ErrorCode: errorCode };
    const parameters = {
      MessageUUID: uuidOf(messageId),
      ParentMessageUUID: uuidOf(messageId),
      From: bare(from),
      To: bare(to),
      Type: "sms",
      Status: valueWithStatus(PLIVO_STATUSES, status) ?? status,
      Units: "1",
      PartInfo: "1 of 1",
      Sequence: "1",
    };
    return signedPost({ ...parameters, ...error }, at, webhookUrl, settings);
  },
  readReplies: messagingXmlTexts,
};
