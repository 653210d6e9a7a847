import { carrier as fortySixElks } from "./46elks.ts";
import { carrier as africastalking } from "./africastalking.ts";
import { carrier as aws } from "./aws.ts";
import { carrier as bandwidth } from "./bandwidth.ts";
import { carrier as bird } from "./bird.ts";
import type { Carrier, Receiving, Sending } from "./carrier.ts";
import { carrier as clickatell } from "./clickatell.ts";
import { carrier as cm } from "./cm.ts";
import { carrier as generic } from "./generic.ts";
import { carrier as idt } from "./idt.ts";
import { carrier as infobip } from "./infobip.ts";
import { carrier as jasmin } from "./jasmin.ts";
import { carrier as kannel } from "./kannel.ts";
import { carrier as messagebird } from "./messagebird.ts";
import { carrier as plivo } from "./plivo.ts";
import { carrier as signalwire } from "./signalwire.ts";
import { carrier as sinch } from "./sinch.ts";
import { carrier as telesign } from "./telesign.ts";
import { carrier as telnyx } from "./telnyx.ts";
import { carrier as twilio } from "./twilio.ts";
import { carrier as vonage } from "./vonage.ts";

/** Every carrier, one row each. A row is the file's `carrier` alone: no function imports a `simulator`, so none reaches a bundle. */
const CARRIERS: readonly Carrier[] = [
  fortySixElks,
  africastalking,
  aws,
  bandwidth,
  bird,
  clickatell,
  cm,
  generic,
  idt,
  infobip,
  jasmin,
  kannel,
  messagebird,
  plivo,
  signalwire,
  sinch,
  telesign,
  telnyx,
  twilio,
  vonage,
];

const byName: ReadonlyMap<string, Carrier> = new Map(CARRIERS.map((carrier) => [carrier.name, carrier]));

/** The names that a connection's `carrier` may have. A carrier's file is named for it. */
export const carrierNames: readonly string[] = [...byName.keys()];

/** The carrier of this name; undefined when there is none. */
export function carrierByName(name: string): Carrier | undefined {
  return byName.get(name);
}

/** The receiving side of the carrier of this name. */
export function receivingByName(name: string): Receiving | undefined {
  return byName.get(name)?.receiving;
}

/** The sending side of the carrier of this name. */
export function sendingByName(name: string): Sending | undefined {
  return byName.get(name)?.sending;
}
