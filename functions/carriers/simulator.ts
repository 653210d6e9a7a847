import type { Instant } from "../instant.ts";
import type { DeliveryStatus } from "../messages.ts";
import type { E164 } from "../phone-number.ts";

export interface SimulatedMessage {
  readonly id: string;
  readonly from: E164;
  readonly to: string;
  readonly text: string;
  readonly at: Instant;
}

export interface SimulatedReport {
  readonly messageId: string;
  /** The recipient. */
  readonly to: E164;
  readonly from: string;
  readonly status: DeliveryStatus;
  /** The carrier's own error code. */
  readonly errorCode?: string;
  readonly at: Instant;
}

export interface SimulatedRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What the simulator signs with: the connection's options and secret, as the carrier's schemas read them. */
export interface SimulatorSettings {
  readonly options: unknown;
  readonly credentials: unknown;
}

/**
 * Plays the carrier: what it would post, correctly signed, for `npm run simulate` and for tests.
 * Exported as `simulator` by the carrier's own file, and in no function's bundle, since no function imports it.
 */
export interface CarrierSimulator {
  /** Credentials for development, in the secret's own shape. `random` gives unguessable text. */
  developmentCredentials(options: unknown, random: () => string): Readonly<Record<string, unknown>>;
  /** `webhookUrl` is the connection's public URL for the direction, without a path token. */
  inbound(message: SimulatedMessage, webhookUrl: string, settings: SimulatorSettings): SimulatedRequest;
  delivery(report: SimulatedReport, webhookUrl: string, settings: SimulatorSettings): SimulatedRequest;
  /** The texts that the carrier would send to the person on this answer to an inbound webhook; `options` are the connection's. */
  readReplies(
    answer: { readonly status: number; readonly contentType: string; readonly body: string },
    options?: unknown,
  ): readonly string[];
}
