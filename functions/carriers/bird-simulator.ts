import * as v from "valibot";
import { epochSeconds, type Instant } from "../instant.ts";
import { BIRD_STATUSES } from "./bird-codes.ts";
import { birdSignature } from "./bird-signature.ts";
import { rotating } from "./credentials.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";

const signing = v.object({ signingKey: rotating });
const listedChannels = v.object({ channels: v.optional(v.record(v.string(), v.string()), {}) });
const SOME_CHANNEL = "00000000-0000-4000-8000-000000000000";

/** The channel that is listed for the sender; any where none is. */
function channelOf(sender: string, settings: SimulatorSettings): string {
  const { channels } = v.parse(listedChannels, settings.options);
  return Object.entries(channels).find(([, listed]) => listed === sender)?.[0] ?? SOME_CHANNEL;
}

/** Posts an event signed with the first of the connection's keys. */
function signedPost(event: string, payload: object, at: Instant, url: string, settings: SimulatorSettings) {
  const [key = ""] = v.parse(signing, settings.credentials).signingKey;
  const body = JSON.stringify({ service: "channels", event, payload });
  const timestamp = String(epochSeconds(at));
  return {
    method: "POST",
    url,
    headers: {
      "content-type": "application/json",
      "messagebird-request-timestamp": timestamp,
      "messagebird-signature": birdSignature(key, timestamp, url, Buffer.from(body)),
    },
    body,
  } satisfies SimulatedRequest;
}

export const simulator: CarrierSimulator = {
  developmentCredentials: (_options, random) => ({ signingKey: random(), accessKey: random() }),
  inbound: ({ id, from, to, text, at }, url, settings) => {
    const payload = {
      id,
      channelId: channelOf(to, settings),
      sender: { contact: { id: SOME_CHANNEL, identifierKey: "phonenumber", identifierValue: from } },
      receiver: { connector: { id: SOME_CHANNEL, identifierValue: to } },
      body: { type: "text", text: { text } },
      status: "delivered",
      direction: "incoming",
      createdAt: at,
    };
    return signedPost("sms.inbound", payload, at, url, settings);
  },
  delivery: ({ messageId, to, from, status, errorCode, at }, url, settings) => {
    const payload = {
      id: messageId,
      channelId: channelOf(from, settings),
      sender: { connector: { id: SOME_CHANNEL, identifierValue: from } },
      receiver: { contacts: [{ identifierKey: "phonenumber", identifierValue: to }] },
      status: valueWithStatus(BIRD_STATUSES, status) ?? status,
      direction: "outgoing",
      lastStatusAt: at,
      ...(errorCode !== undefined && { failure: { source: { name: "sms-messagebird", code: errorCode } } }),
    };
    return signedPost("sms.outbound", payload, at, url, settings);
  },
  readReplies: () => [],
};
