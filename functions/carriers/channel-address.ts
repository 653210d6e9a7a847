import { senderIdentity } from "../phone-number.ts";

/**
 * The sender of ours as programs list it: on SMS its number, short code or name; on other channels of the same webhook with the channel
 * before it, e.g. `whatsapp:+14155550100`.
 */
export function channelAddress(channel: string | undefined, address: string): string {
  const name = (channel ?? "").trim().toLowerCase();
  return name === "" || name === "sms" ? senderIdentity(address) : `${name}:${senderIdentity(address)}`;
}

/** The channel and the address that such a sender is made of; no channel for SMS. */
export function splitChannel(sender: string): readonly [channel: string | undefined, address: string] {
  const [, channel, address = sender] = /^([a-z][a-z0-9 _-]*):(.+)$/.exec(sender) ?? [];
  return [channel, address];
}
