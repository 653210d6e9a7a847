import type { Deployment } from "../deployment.ts";
import { countryOfRegion } from "./aws-regions.ts";
import { CARRIER_COMPANIES } from "./carrier-companies.ts";

/** Who receives personal data, by name (GDPR 15(1)(c), 30(1)(d); CJEU C-154/21). */
export interface Recipient {
  readonly kind: "cloud" | "carrier" | "processor";
  readonly name: string;
  readonly role: string;
  /** ISO 3166-1 alpha-2; absent where only the deployment's operator knows. */
  readonly country?: string;
  readonly contract?: string;
  readonly safeguard?: string;
  readonly subProcessors: readonly string[];
  /** Whether the configuration names it, or it is what is publicly known. */
  readonly confirmed: boolean;
}

const EEA = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" ");

/** Countries with an adequacy decision of the Commission for companies in general (GDPR 45); for the United States only for certified ones. */
const ADEQUATE = "AD AR CA CH FO GB GG IL IM JE JP KR NZ UY".split(" ");

/** Whether the GDPR is in force in a country (ISO 3166-1 alpha-2). */
export const isInEea = (country: string): boolean => EEA.includes(country);

/** What the transfer to a recipient's country rests on, as far as it can be told from the country (GDPR 44 to 46). */
export type TransferBasis =
  | { readonly by: "safeguard"; readonly safeguard: string }
  | { readonly by: "inside" | "adequacy" | "unknown" | "open" };

export function transferBasisOf({ country, safeguard }: Pick<Recipient, "country" | "safeguard">): TransferBasis {
  if (safeguard !== undefined) return { by: "safeguard", safeguard };
  if (country === undefined) return { by: "unknown" };
  if (isInEea(country)) return { by: "inside" };
  return { by: ADEQUATE.includes(country) ? "adequacy" : "open" };
}

const TRANSFERS = {
  inside: "none: within the European Economic Area",
  adequacy: "adequacy decision (GDPR 45)",
  unknown: "unknown: the configuration names no country",
  open: "to be named: no adequacy decision covers every company there",
} as const;

/** The same in English words. */
export function transferOf(recipient: Recipient): string {
  const basis = transferBasisOf(recipient);
  return basis.by === "safeguard" ? basis.safeguard : TRANSFERS[basis.by];
}

function carriersOf({ connections }: Deployment): readonly Recipient[] {
  return Object.entries(connections).map(([name, { carrier, processor }]) => {
    const role = `carries text messages (connection ${name})`;
    if (processor !== undefined) return { kind: "carrier", ...processor, role, confirmed: true };
    const known = CARRIER_COMPANIES[carrier];
    return {
      kind: "carrier",
      name: known?.name ?? carrier,
      ...(known && { country: known.country }),
      role,
      subProcessors: [],
      confirmed: false,
    };
  });
}

/** Every recipient of a deployment: the cloud, the carriers, and the systems that the configuration lists as processors. */
export function recipientsOf(deployment: Deployment): readonly Recipient[] {
  const { region, processors } = deployment;
  const country = region === undefined ? undefined : countryOfRegion(region);
  const cloud: Recipient = {
    kind: "cloud",
    name: "Amazon Web Services EMEA SARL",
    role: `stores and processes everything (region ${region ?? "not named"})`,
    ...(country !== undefined && { country }),
    subProcessors: [],
    confirmed: region !== undefined,
  };
  const listed = processors.map(
    (name): Recipient => ({
      kind: "processor",
      name,
      role: "receives changes of consent and requests",
      subProcessors: [],
      confirmed: false,
    }),
  );
  return [cloud, ...carriersOf(deployment), ...listed];
}
