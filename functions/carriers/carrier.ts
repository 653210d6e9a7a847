import type { GenericSchema, InferOutput } from "valibot";
import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import type { WebhookItem } from "../messages.ts";
import type { E164 } from "../phone-number.ts";

export type Direction = "inbound" | "delivery";

/**
 * Which part of a refused request differed from what the carrier would have sent, for the operator only: `source` is where it came from, `certificate`
 * what it is to be checked with.
 */
export type RefusedPart = "url" | "body" | "time" | "key" | "signature" | "source" | "certificate";

/**
 * Whether a request is the carrier's. `challenge` is set where the carrier waits for a 401 with `WWW-Authenticate` before it sends credentials,
 * `unavailable` where what it is checked with is out of reach for now, so that the carrier must send it again. `reason` is a stable word for
 * metrics and logs.
 */
export type Verdict =
  | { readonly genuine: true }
  | {
      readonly genuine: false;
      readonly reason: string;
      readonly differs: RefusedPart;
      readonly challenge?: string;
      readonly unavailable?: true;
    };

/** Items of a webhook in the carrier's order, or why the body as a whole is not the carrier's format (names the field, never its value). */
export type Parsed = { readonly items: readonly WebhookItem[] } | { readonly malformed: string };

/** A text from one of our senders to a person. */
export interface OutgoingText {
  /** Our idempotency reference for carriers that take one. */
  readonly reference: string;
  readonly from: string;
  readonly to: E164;
  readonly text: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly contentType?: string;
  /** Further headers, for carriers that read any; names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A call to a carrier's send API, for the platform's `fetch`. */
export interface SendCall {
  readonly method: "POST" | "GET";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a carrier's send API said. `throttled`: certainly not processed, so it may be tried again. */
export type SendOutcome =
  | { readonly outcome: "sent"; readonly messageId?: string }
  | { readonly outcome: "refused"; readonly reason: string; readonly optedOut?: boolean }
  | { readonly outcome: "throttled" };

/** A carrier's answer to a send call. */
export interface SendResponse {
  readonly status: number;
  readonly body: string;
}

export interface SendApi {
  call(text: OutgoingText): SendCall;
  read(response: SendResponse): SendOutcome;
}

/** A right of a role in its own account and region. */
export interface SendPermission {
  /** An IAM action, e.g. `sms-voice:SendTextMessage`. */
  readonly action: string;
  /** Resource types and ids within the service, e.g. `phone-number/*`. */
  readonly resources: readonly string[];
}

/** What the operator set for a connection and what its secret holds, both as the adapter's schemas gave them. */
export interface Settings<Options, Credentials> {
  readonly options: Options;
  readonly credentials: Credentials;
}

/** What both of a carrier's sides have: the connection's secret, and what some options ask of it beyond its schema. */
interface Side<Options, Credentials> {
  /** The connection's secret. */
  readonly credentials: GenericSchema<unknown, Credentials>;
  /** Members of the secret that only some options call for, where the credentials schema alone cannot demand them. */
  requiredSecrets?(options: Options): readonly string[];
  /** What some options ask of members of the secret, as the credentials schema gave them, beyond that schema. */
  secretForms?(options: Options): Readonly<Record<string, GenericSchema>>;
}

/** What the functions need that receive the carrier's webhooks; `options` are as the carrier's schema gave them. */
export interface Receiving<Options = unknown, Credentials = unknown> extends Side<Options, Credentials> {
  /** Members of the secret without which the send API cannot be called; by default it takes no more than receiving does. */
  secretsToSend?(options: Options): readonly string[];
  /** How long after its first attempt this carrier may still deliver the same webhook, in seconds; the ordering rule rests on it. */
  redeliverySeconds(options: Options): number;
  /** Whether the answer to an inbound webhook can carry the reply; by default it cannot. */
  repliesInline?(options: Options): boolean;
  /** Over the raw bytes and the configured public URL, in constant time, before anything is parsed. */
  verify(request: WebhookRequest, settings: Settings<Options, Credentials>, now: Instant): Verdict | Promise<Verdict>;
  parse(request: WebhookRequest, direction: Direction, options: Options): Parsed;
  /**
   * The carrier's success, with the replies to send where it reads them from the answer; `items` are what was parsed, for carriers that want an
   * id back. By default 200 without a body.
   */
  answer?(
    direction: Direction,
    replies: readonly OutgoingText[],
    options: Options,
    items: readonly WebhookItem[],
  ): HttpAnswer;
}

/** What the function needs that sends through the carrier's API. */
export interface Sending<Options = unknown, Credentials = unknown> extends Side<Options, Credentials> {
  /** Whether these options declare a send API, where not all do. */
  sends?(options: Options): boolean;
  /** The carrier's send API; undefined where these options declare none or the secret lacks what it needs. */
  send(settings: Settings<Options, Credentials>): SendApi | undefined;
}

/**
 * Everything that is particular to one carrier. One file holds it, in two sides, `receiving` and `sending`, that the file exports beside it, so that
 * a function's bundle holds the side it needs; nothing outside that file knows the carrier's name.
 */
interface CarrierDefinition<OptionsSchema extends GenericSchema, Credentials> {
  readonly name: string;
  /** The connection's members beside those of every connection; read at synth, so that a mistake never reaches a webhook and no bundle reads them. */
  readonly options: OptionsSchema;
  readonly receiving: Receiving<InferOutput<OptionsSchema>, Credentials>;
  readonly sending: Sending<InferOutput<OptionsSchema>, Credentials>;
  /** What the sending function's role has to be allowed, where the send API is an AWS service. */
  readonly sendPermission?: SendPermission;
}

/** The receiving side of a connection whose secret has been read. */
export interface ConnectedReceiver {
  readonly redeliverySeconds: number;
  readonly repliesInline: boolean;
  /** Whether the secret holds what the send API needs, where there is one. */
  readonly holdsSendSecrets: boolean;
  verify(request: WebhookRequest, now: Instant): Verdict | Promise<Verdict>;
  parse(request: WebhookRequest, direction: Direction): Parsed;
  answer(direction: Direction, replies: readonly OutgoingText[], items?: readonly WebhookItem[]): HttpAnswer;
}

/** The sending side of a connection whose secret has been read. */
export interface ConnectedSender {
  /** Absent where the carrier has no send API or the connection declares none. */
  readonly send?: SendApi;
}

/** Both sides of a connection. */
export interface ConnectedCarrier extends ConnectedReceiver, ConnectedSender {}

/** A carrier as the registry holds it: its types are closed over, so that all carriers are of one type. */
export interface Carrier {
  readonly name: string;
  readonly sendPermission?: SendPermission;
  readonly receiving: Receiving;
  readonly sending: Sending;
  /** Whether a connection with these options can send by itself, its secret given. Throws a ValiError on options the schema refuses. */
  canSend(options: unknown): boolean;
  readonly optionsSchema: GenericSchema;
  readonly credentialsSchema: GenericSchema;
  /** Reads a connection's options and secret. Throws a ValiError naming the member that is missing or wrong. */
  connect(options: unknown, credentials: unknown): ConnectedCarrier;
}

/** The secret as the side's schema reads it. Throws a ValiError naming the member that is missing or wrong. */
function readSecret(side: Side<unknown, unknown>, options: unknown, secret: unknown): unknown {
  const credentials = v.parse(side.credentials, secret);
  const required = side.requiredSecrets?.(options) ?? [];
  const members = Object.fromEntries(required.map((name) => [name, v.unknown()]));
  v.parse(v.object({ ...members, ...side.secretForms?.(options) }), credentials);
  return credentials;
}

/** Makes ready to receive; `options` are as the carrier's schema gave them. Throws a ValiError naming what the secret lacks. */
export function connectReceiver(side: Receiving, options: unknown, secret: unknown): ConnectedReceiver {
  const credentials = readSecret(side, options, secret);
  const held = new Map(Object.entries(Object(credentials)));
  return {
    holdsSendSecrets: (side.secretsToSend?.(options) ?? []).every((name) => held.get(name) !== undefined),
    redeliverySeconds: side.redeliverySeconds(options),
    repliesInline: side.repliesInline?.(options) ?? false,
    verify: (request, now) => side.verify(request, { options, credentials }, now),
    parse: (request, direction) => side.parse(request, direction, options),
    answer: (direction, replies, items = []) =>
      side.answer?.(direction, replies, options, items) ?? { status: 200, body: "" },
  };
}

/** Makes ready to send; `options` are as the carrier's schema gave them. Throws a ValiError naming what the secret lacks. */
export function connectSender(side: Sending, options: unknown, secret: unknown): ConnectedSender {
  const send = side.send({ options, credentials: readSecret(side, options, secret) });
  return { ...(send && { send }) };
}

/**
 * Makes a carrier of its definition. To be called with `@__PURE__` before it, so that of a carrier's file a bundle holds only the side it uses.
 */
export function defineCarrier<OptionsSchema extends GenericSchema, Credentials>(
  definition: CarrierDefinition<OptionsSchema, Credentials>,
): Carrier {
  const { name, options: optionsSchema, receiving, sending, sendPermission } = definition;
  return {
    name,
    receiving,
    optionsSchema,
    credentialsSchema: receiving.credentials,
    sending,
    canSend: (options) => sending.sends?.(v.parse(optionsSchema, options)) ?? true,
    ...(sendPermission && { sendPermission }),
    connect(rawOptions, secret) {
      const options = v.parse(optionsSchema, rawOptions);
      return { ...connectReceiver(receiving, options, secret), ...connectSender(sending, options, secret) };
    },
  };
}
