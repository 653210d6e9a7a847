import type { CarrierAct } from "../messages.ts";
import { parseE164, senderIdentity } from "../phone-number.ts";
import type { CarrierKeywords } from "./carrier-keywords.ts";
import { keywordIntent } from "./carrier-keywords.ts";

const TOLL_FREE = /^\+18(00|33|44|55|66|77|88)\d{7}$/;

/** The words on which the North American toll-free network blocks, unblocks and answers, whoever the carrier is; nobody can switch it off. */
const NETWORK_KEYWORDS: CarrierKeywords = { "opt-out": ["STOP"], "opt-in": ["START", "UNSTOP"] };

/** Whether the sender is a North American toll-free number. */
export function isTollFree(sender: string): boolean {
  return TOLL_FREE.test(parseE164(senderIdentity(sender)) ?? "");
}

/** What the toll-free network has taken a text to this sender for; undefined on every other sender. */
export function tollFreeNetworkIntent(text: string, sender: string): CarrierAct["intent"] | undefined {
  return isTollFree(sender) ? keywordIntent(text, NETWORK_KEYWORDS) : undefined;
}
