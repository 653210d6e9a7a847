import type { CarrierAct } from "../messages.ts";
import type { CarrierKeywords } from "./carrier-keywords.ts";
import { keywordIntent } from "./carrier-keywords.ts";
import type { SinchOptions } from "./sinch-options.ts";
import { isTollFree, tollFreeNetworkIntent } from "./toll-free.ts";

/** What US messaging programs must react to (CTIA Messaging Principles and Best Practices §5.1.3), where Sinch does it for the account. */
const KEYWORDS: CarrierKeywords = {
  "opt-out": ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"],
  "opt-in": ["START", "UNSTOP"],
  help: ["HELP", "INFO"],
};
/** The toll-free network's words in French (developers.sinch.com, "Toll-free opt-out"). */
const FRENCH: CarrierKeywords = { "opt-out": ["ARRET"], "opt-in": ["NONARRET"] };

/** What Sinch or the network of the number has done by itself on this text. */
export function sinchAct(text: string, to: string, { optOutHandling }: SinchOptions): CarrierAct | undefined {
  const standard = optOutHandling === "carrier" ? keywordIntent(text, KEYWORDS) : undefined;
  const french = isTollFree(to) ? keywordIntent(text, FRENCH) : undefined;
  const intent = standard ?? tollFreeNetworkIntent(text, to) ?? french;
  return intent && { intent, replied: true };
}
