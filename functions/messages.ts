import type { Instant } from "./instant.ts";
import type { E164 } from "./phone-number.ts";

/** What identifies a message at its carrier. A derived id is made of content and time where the carrier gives none; it must never suppress a withdrawal. */
export interface MessageId {
  readonly source: "carrier" | "derived";
  readonly value: string;
}

/** What a carrier says it did by itself on receiving this message. */
export interface CarrierAct {
  readonly intent: "opt-out" | "opt-in" | "help";
  /** Whether the carrier has answered the person, so that we stay silent. */
  readonly replied: boolean;
}

/** One part of a long message that the carrier does not join (3GPP TS 23.040 §9.2.3.24.1). */
export interface MessagePart {
  /** What the parts of one message share, at this carrier, from this person to this sender. */
  readonly reference: string;
  /** From 1. */
  readonly number: number;
  readonly total: number;
}

/** A mobile-originated (MO) message, the same for every carrier. */
export interface InboundMessage {
  readonly kind: "inbound";
  readonly id: MessageId;
  /** The person. */
  readonly from: E164;
  /** The sender of ours that was texted: E.164, short code or name. */
  readonly to: string;
  /** The group of senders that the texted number belongs to, as a program may list it: `pool:<the carrier's id of it>`. */
  readonly pool?: string;
  /** As the carrier delivered it; may be empty. */
  readonly text: string;
  /** How many media objects came with it. */
  readonly mediaCount: number;
  /** When the carrier says it received or pushed the message; absent where the webhook carries no time. */
  readonly carrierTime?: Instant;
  readonly carrierAct?: CarrierAct;
  /** Set when `text` is only a part of what the person wrote. */
  readonly part?: MessagePart;
}

export const DELIVERY_STATUSES = [
  "accepted",
  "queued",
  "sent",
  "delivered",
  "undelivered",
  "failed",
  "expired",
  "rejected",
  "unknown",
] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

export type DeliveryErrorClass = "opted-out" | "invalid-number" | "landline" | "spam-filtered" | "other";

/** What a delivery error means for us beyond the one message. */
export type DeliveryEffect = "withdraw" | "unreachable" | "none";

/** A delivery report (DLR) about a mobile-terminated (MT) message, the same for every carrier. */
export interface DeliveryReport {
  readonly kind: "delivery";
  /** The carrier's id of the message that was sent. */
  readonly messageId: string;
  /** The recipient; some carriers name none. */
  readonly to?: E164;
  /** The sender of ours it went out from, where the report says so. */
  readonly from?: string;
  readonly status: DeliveryStatus;
  /** The carrier's own error code. */
  readonly errorCode?: string;
  readonly errorClass?: DeliveryErrorClass;
  readonly effect: DeliveryEffect;
  readonly carrierTime?: Instant;
}

/** Genuine, but of no use to us: answered with the carrier's success and counted by reason. */
export interface IgnoredItem {
  readonly kind: "ignored";
  /** A stable word for metrics and logs; holds nothing personal. */
  readonly reason: string;
}

/** An item that breaks the carrier's own format. `problem` names the field and what was expected, never its value. */
export interface MalformedItem {
  readonly kind: "malformed";
  readonly problem: string;
}

/** A genuine request that wants a call back before the carrier sends anything, e.g. the confirmation of a subscription. */
export interface Handshake {
  readonly kind: "handshake";
  readonly reason: string;
  /** The adapter vouches for the host: it must never come from a request unchecked. */
  readonly url: string;
}

export type WebhookItem = InboundMessage | DeliveryReport | IgnoredItem | MalformedItem | Handshake;
