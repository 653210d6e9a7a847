import { countryName } from "../../functions/accountability/country-name.ts";
import { recipientsOf, transferOf } from "../../functions/accountability/recipients.ts";
import type { Deployment } from "../../functions/deployment.ts";
import { table } from "./markdown.ts";

/** Every processor with its contract and its own processors (GDPR 28), and what the configuration does not say yet. */
export function processorTable(deployment: Deployment): string {
  const rows = recipientsOf(deployment).map((recipient) => {
    const { name, role, country, contract, subProcessors, confirmed } = recipient;
    return [
      confirmed ? name : `${name} (confirm)`,
      role,
      countryName(country),
      contract ?? "MISSING",
      subProcessors.length > 0 ? subProcessors.join(", ") : "none named",
      transferOf(recipient),
    ];
  });
  return [
    "# Processors (GDPR 28)",
    table(["processor", "role", "country", "contract", "its processors", "transfer"], rows),
    "What is marked (confirm) is publicly known of the carrier, not said by the configuration: name the company of your contract in `connections.<name>.processor`.",
  ].join("\n\n");
}
