import * as v from "valibot";
import { BANDWIDTH_STATUSES } from "./bandwidth-codes.ts";
import { basicAuthorization, basicMembers, usersOf } from "./basic-credentials.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";

/** Posts one event, as Bandwidth does once the application has callback credentials. */
function post(event: Readonly<Record<string, unknown>>, url: string, settings: SimulatorSettings): SimulatedRequest {
  const [user] = usersOf(v.parse(v.object(basicMembers), settings.credentials)) ?? [];
  if (user === undefined) throw new Error("expected callback credentials");
  return {
    method: "POST",
    url,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "user-agent": "BandwidthAPI/v2",
      authorization: basicAuthorization(user),
    },
    body: JSON.stringify([event]),
  };
}

export const simulator: CarrierSimulator = {
  developmentCredentials: (_options, random) => ({ username: "bandwidth", password: random() }),
  inbound: ({ id, from, to, text, at }, webhookUrl, settings) => {
    const message = {
      id,
      owner: to,
      applicationId: "00000000-0000-4000-8000-000000000000",
      time: at,
      segmentCount: 1,
      direction: "in",
      to: [to],
      from,
      text,
    };
    const event = { type: "message-received", time: at, description: "Incoming message received", to, message };
    return post(event, webhookUrl, settings);
  },
  delivery: ({ messageId, to, from, status, errorCode, at }, webhookUrl, settings) => {
    const type = valueWithStatus(BANDWIDTH_STATUSES, status) ?? "message-failed";
    const message = {
      id: messageId,
      owner: from,
      time: at,
      segmentCount: 1,
      direction: "out",
      to: [to],
      from,
      text: "",
    };
    const error = errorCode === undefined ? {} : { errorCode: Number(errorCode) };
    return post({ type, time: at, description: type, to, message, ...error }, webhookUrl, settings);
  },
  readReplies: () => [],
};
