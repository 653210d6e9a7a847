import type { GenericSchema, InferOutput } from "valibot";
import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import type { WebhookItem } from "../messages.ts";
import type { E164 } from "../phone-number.ts";

export type Direction = "inbound" | "delivery";

/** Which part of a refused request differed from what the carrier would have sent; for the operator only. */
export type RefusedPart = "url" | "body" | "time" | "key" | "signature";

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
      readonly differs?: RefusedPart;
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

/** Everything that is particular to one carrier. One file holds one of these; nothing outside that file knows the carrier's name. */
export interface CarrierDefinition<
  OptionsSchema extends GenericSchema = GenericSchema,
  CredentialsSchema extends GenericSchema = GenericSchema,
> {
  readonly name: string;
  /** The connection's members beside `carrier` and `defaultProgram`; checked at synth, so a mistake never reaches a webhook. */
  readonly options: OptionsSchema;
  /** The connection's secret. */
  readonly credentials: CredentialsSchema;
  /** Members of the secret that only some options call for, where the credentials schema alone cannot demand them. */
  requiredSecrets?(options: InferOutput<OptionsSchema>): readonly string[];
  /** What some options ask of members of the secret, as the credentials schema gave them, beyond that schema. */
  secretForms?(options: InferOutput<OptionsSchema>): Readonly<Record<string, GenericSchema>>;
  /** How long after its first attempt this carrier may still deliver the same webhook, in seconds; the ordering rule rests on it. */
  redeliverySeconds(options: InferOutput<OptionsSchema>): number;
  /** Whether the answer to an inbound webhook can carry the reply. */
  repliesInline(options: InferOutput<OptionsSchema>): boolean;
  /** Over the raw bytes and the configured public URL, in constant time, before anything is parsed. */
  verify(
    request: WebhookRequest,
    settings: Settings<InferOutput<OptionsSchema>, InferOutput<CredentialsSchema>>,
    now: Instant,
  ): Verdict | Promise<Verdict>;
  parse(request: WebhookRequest, direction: Direction, options: InferOutput<OptionsSchema>): Parsed;
  /** The carrier's success, with the replies to send where it reads them from the answer; `items` are what was parsed, for carriers that want an id back. */
  answer(
    direction: Direction,
    replies: readonly OutgoingText[],
    options: InferOutput<OptionsSchema>,
    items: readonly WebhookItem[],
  ): HttpAnswer;
  /** What the sending function's role has to be allowed, where the send API is an AWS service. */
  readonly sendPermission?: SendPermission;
  /** Whether these options declare a send API, where not all do. */
  sends?(options: InferOutput<OptionsSchema>): boolean;
  /** The carrier's send API; undefined where these options declare none or the secret lacks what it needs. */
  send?(settings: Settings<InferOutput<OptionsSchema>, InferOutput<CredentialsSchema>>): SendApi | undefined;
}

/** A connection whose options and credentials have been read. */
export interface ConnectedCarrier {
  readonly redeliverySeconds: number;
  readonly repliesInline: boolean;
  verify(request: WebhookRequest, now: Instant): Verdict | Promise<Verdict>;
  parse(request: WebhookRequest, direction: Direction): Parsed;
  answer(direction: Direction, replies: readonly OutgoingText[], items?: readonly WebhookItem[]): HttpAnswer;
  /** Absent where the carrier has no send API or the connection declares none. */
  readonly send?: SendApi;
}

/** A carrier as the registry holds it: its types are closed over, so that all carriers are of one type. */
export interface Carrier {
  readonly name: string;
  readonly sendPermission?: SendPermission;
  /** Whether a connection with these options can send by itself, its secret given. Throws a ValiError on options the schema refuses. */
  canSend(options: unknown): boolean;
  readonly optionsSchema: GenericSchema;
  readonly credentialsSchema: GenericSchema;
  /** Reads a connection's options and secret. Throws a ValiError naming the member that is missing or wrong. */
  connect(options: unknown, credentials: unknown): ConnectedCarrier;
}

/** Makes a carrier of its definition. */
export function defineCarrier<OptionsSchema extends GenericSchema, CredentialsSchema extends GenericSchema>(
  definition: CarrierDefinition<OptionsSchema, CredentialsSchema>,
): Carrier {
  return {
    name: definition.name,
    canSend(options) {
      const { send, sends } = definition;
      return send !== undefined && (sends === undefined || sends(v.parse(definition.options, options)));
    },
    optionsSchema: definition.options,
    credentialsSchema: definition.credentials,
    ...(definition.sendPermission && { sendPermission: definition.sendPermission }),
    connect(rawOptions, rawCredentials) {
      const options = v.parse(definition.options, rawOptions);
      const credentials = v.parse(definition.credentials, rawCredentials);
      const required = definition.requiredSecrets?.(options) ?? [];
      const members = Object.fromEntries(required.map((name) => [name, v.unknown()]));
      v.parse(v.object({ ...members, ...definition.secretForms?.(options) }), credentials);
      const settings = { options, credentials };
      const send = definition.send?.(settings);
      return {
        redeliverySeconds: definition.redeliverySeconds(options),
        repliesInline: definition.repliesInline(options),
        verify: (request, now) => definition.verify(request, settings, now),
        parse: (request, direction) => definition.parse(request, direction, options),
        answer: (direction, replies, items = []) => definition.answer(direction, replies, options, items),
        ...(send && { send }),
      };
    },
  };
}
