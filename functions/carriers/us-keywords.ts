import type { CarrierAct } from "../messages.ts";
import type { CarrierKeywords } from "./carrier-keywords.ts";
import { keywordIntent } from "./carrier-keywords.ts";
import { tollFreeNetworkIntent } from "./toll-free.ts";

/** The words that North American accounts are set up with (CTIA Messaging Principles and Best Practices, §5.1.2 and §5.1.3). */
const US_KEYWORDS: CarrierKeywords = {
  "opt-out": ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"],
  "opt-in": ["START", "YES", "UNSTOP"],
  help: ["HELP", "INFO"],
};

/** What the carrier, or the toll-free network in any case, has done by itself on this text to this sender. */
export function keywordAct(text: string, sender: string, handling: "carrier" | "self"): CarrierAct | undefined {
  const intent = handling === "carrier" ? keywordIntent(text, US_KEYWORDS) : tollFreeNetworkIntent(text, sender);
  return intent && { intent, replied: true };
}
