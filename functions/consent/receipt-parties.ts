import { countryName } from "../accountability/country-name.ts";
import { isInEea, type Recipient, recipientsOf } from "../accountability/recipients.ts";
import type { Deployment, Program } from "../deployment.ts";

/** Somebody whom a record of consent names, with what ISO/IEC TS 27560 asks to be said of each. */
export interface ReceiptParty {
  /** An IRI of ours: the standard wants each party to have an identifier, and few have a public one. */
  readonly id: string;
  readonly role: "DataController" | "DataProcessor";
  readonly name: string;
  readonly address: string;
  readonly contact: string;
}

const idOf = (role: string, name: string) => `urn:sms-consent:${role}:${encodeURIComponent(name)}`;

/** The controller of a program. */
export function controllerParty({ controller, support }: Program): ReceiptParty {
  return {
    id: idOf("controller", controller.name),
    role: "DataController",
    name: controller.name,
    address: controller.address ?? countryName(controller.country),
    contact: controller.contact ?? support,
  };
}

function processorParty({ name, country }: Recipient, controller: ReceiptParty): ReceiptParty {
  return {
    id: idOf("processor", name),
    role: "DataProcessor",
    name,
    address: countryName(country),
    // A processor is reached through the controller, who answers for it (GDPR 28).
    contact: controller.contact,
  };
}

/** Everybody who receives the data for the controller, each once. */
export function processorParties(deployment: Deployment, controller: ReceiptParty): readonly ReceiptParty[] {
  const parties = recipientsOf(deployment).map((recipient) => processorParty(recipient, controller));
  return [...new Map(parties.map((party) => [party.id, party])).values()];
}

/** Whether the GDPR is the law that the controller is under by its seat. */
export const isUnderGdpr = ({ controller }: Program): boolean => isInEea(controller.country);
