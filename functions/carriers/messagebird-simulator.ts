import * as v from "valibot";
import { epochSeconds, type Instant } from "../instant.ts";
import { rotating } from "./credentials.ts";
import { signedHmacJwt } from "./json-web-token.ts";
import { MESSAGEBIRD_STATUSES } from "./messagebird-codes.ts";
import { sha256Hex } from "./signature.ts";
import type { CarrierSimulator, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";

const signing = v.object({ signingKey: rotating });
const TOKEN_SECONDS = 60;

/** The header with the token that MessageBird sends, signed with the first of the connection's keys. */
function signature(url: string, body: string, at: Instant, jti: string, settings: SimulatorSettings) {
  const [key = ""] = v.parse(signing, settings.credentials).signingKey;
  const nbf = epochSeconds(at);
  const claims = {
    iss: "MessageBird",
    nbf,
    exp: nbf + TOKEN_SECONDS,
    jti,
    url_hash: sha256Hex(url),
    ...(body !== "" && { payload_hash: sha256Hex(body) }),
  };
  return { "messagebird-signature-jwt": signedHmacJwt(claims, key) };
}

/** `+14155550100` as MessageBird writes it. */
const digits = (address: string) => address.replace(/^\+/, "");

/** RFC 3339 to the second, with the zone as MessageBird writes it. */
const time = (at: Instant) => at.replace(/\.\d+Z$/, "+00:00");

export const simulator: CarrierSimulator = {
  developmentCredentials: (_options, random) => ({ signingKey: random(), accessKey: random() }),
  inbound: ({ id, from, to, text, at }, url, settings) => {
    const form = { id, recipient: digits(to), originator: digits(from), body: text, createdDatetime: time(at) };
    const body = new URLSearchParams(form).toString();
    return {
      method: "POST",
      url,
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        ...signature(url, body, at, `inbound-${id}`, settings),
      },
      body,
    };
  },
  delivery: ({ messageId, to, from, status, errorCode, at }, webhookUrl, settings) => {
    const value = valueWithStatus(MESSAGEBIRD_STATUSES, status) ?? status;
    const query = new URLSearchParams({
      id: messageId,
      recipient: digits(to),
      originator: digits(from),
      status: value,
      statusDatetime: time(at),
      ...(errorCode !== undefined && { statusErrorCode: errorCode }),
    });
    const url = `${webhookUrl}?${query}`;
    return { method: "GET", url, headers: signature(url, "", at, `delivery-${messageId}-${value}`, settings) };
  },
  readReplies: () => [],
};
