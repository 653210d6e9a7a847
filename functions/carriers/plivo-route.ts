import { parseE164 } from "../phone-number.ts";
import type { OutgoingText } from "./carrier.ts";

const WHATSAPP = "whatsapp:";

/** Where a text goes out: the sender and the recipient without plus, as Plivo writes them, and the channel that was written on. */
export function plivoRoute({ from, to }: OutgoingText) {
  const isWhatsApp = from.startsWith(WHATSAPP);
  const sender = isWhatsApp ? from.slice(WHATSAPP.length) : from;
  return { src: parseE164(sender)?.slice(1) ?? sender, dst: to.slice(1), type: isWhatsApp ? "whatsapp" : "sms" };
}
