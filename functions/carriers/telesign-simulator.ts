import * as v from "valibot";
import { parseE164 } from "../phone-number.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";
import { TELESIGN_STATUSES } from "./telesign-codes.ts";
import { telesignCredentials, telesignSignature } from "./telesign-signature.ts";

const bare = (address: string) => parseE164(address)?.slice(1) ?? address;

function signedPost(document: unknown, url: string, settings: SimulatorSettings): SimulatedRequest {
  const { customerId, apiKey } = v.parse(telesignCredentials, settings.credentials);
  const body = JSON.stringify(document);
  const authorization = `TSA ${customerId[0]}:${telesignSignature(apiKey[0] ?? "", body)}`;
  return { method: "POST", url, headers: { "content-type": "application/json", authorization }, body };
}

export const simulator: CarrierSimulator = {
  developmentCredentials: (_options, random) => ({
    customerId: "00000000-0000-4000-8000-000000000000",
    apiKey: Buffer.from(random()).toString("base64"),
  }),
  inbound: ({ id, from, to, text, at }, webhookUrl, settings) =>
    signedPost(
      {
        status: { updated_on: at, code: 1500, description: "Delivered to customer" },
        submit_timestamp: at,
        errors: [],
        user_response: { phone_number: bare(from), sender_id: bare(to), mo_message: text },
        sub_resource: "mo_sms",
        reference_id: id,
      },
      webhookUrl,
      settings,
    ),
  delivery: ({ messageId, to, from, status, errorCode, at }, webhookUrl, settings) => {
    const code = Number(errorCode ?? valueWithStatus(TELESIGN_STATUSES, status) ?? 250);
    return signedPost(
      {
        reference_id: messageId,
        sub_resource: "sms",
        status: { code, description: "", updated_on: at },
        submit_timestamp: at,
        errors: [],
        additional_info: { cleansed_phone_number: bare(to), sender_id: bare(from) },
        external_id: null,
      },
      webhookUrl,
      settings,
    );
  },
  readReplies: () => [],
};
