import { senderIdentity } from "../phone-number.ts";

/** Addresses of other channels, e.g. `whatsapp:+14155550100`. */
export const CHANNEL_ADDRESS = /^([a-z]+):(.+)$/i;

/** The sender of ours, in the form that programs list it; on other channels with the channel before it, e.g. `whatsapp:+14155550100`. */
export function twilioSender(address: string): string {
  const [, channel, onChannel] = CHANNEL_ADDRESS.exec(address) ?? [];
  return channel === undefined || onChannel === undefined
    ? senderIdentity(address)
    : `${channel.toLowerCase()}:${senderIdentity(onChannel)}`;
}
