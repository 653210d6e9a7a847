import { countryName } from "../../functions/accountability/country-name.ts";
import { dataCategoriesOf } from "../../functions/accountability/data-categories.ts";
import { recipientsOf, transferOf } from "../../functions/accountability/recipients.ts";
import type { Deployment, Program } from "../../functions/deployment.ts";
import { controllersOf, MISSING } from "./controllers.ts";
import { list, shown } from "./markdown.ts";

function programLine({ brand, purposes, senders }: Program): string {
  const marketing = purposes.filter(({ kind }) => kind === "marketing").map(({ id }) => id);
  const service = purposes.filter(({ kind }) => kind === "service").map(({ id }) => id);
  const parts = [
    ...(marketing.length > 0 ? [`marketing (${marketing.join(", ")}), because you agreed to it`] : []),
    ...(service.length > 0
      ? [`messages about what you ordered or use (${service.join(", ")}), because our contract with you needs them`]
      : []),
  ];
  return `${brand}${senders.length > 0 ? ` (from ${senders.join(", ")})` : ""}: ${parts.join("; ")}.`;
}

function recipientLines(deployment: Deployment): readonly string[] {
  return recipientsOf(deployment).map((recipient) => {
    const { name, role, country } = recipient;
    return `${name} (${countryName(country)}): ${role}. Transfer: ${transferOf(recipient)}.`;
  });
}

const periodLines = (deployment: Deployment) =>
  dataCategoriesOf(deployment).map(({ data, kept }) => `${data}: ${kept}.`);

/**
 * What a privacy notice has to say about text messages (GDPR 13), with the same facts as the record of processing; in plain English, a block for
 * each controller, to be put into the notice after somebody has read it.
 */
export function privacyText(deployment: Deployment): string {
  const blocks = controllersOf(deployment).map(({ controller, programs }) => {
    const { name, address, contact, dataProtectionOfficer, supervisoryAuthority } = controller;
    return [
      `## Text messages from ${shown(programs.map(({ brand }) => brand).join(", "))}`,
      `**Who we are.** ${shown(name)}, ${shown(address ?? MISSING)}. Write to ${shown(contact ?? MISSING)}.${dataProtectionOfficer === undefined ? "" : ` Our data protection officer: ${shown(dataProtectionOfficer)}.`}`,
      `**What we use your number for.**\n\n${list(programs.map(programLine))}`,
      "We also keep proof of what you agreed to and withdrew, because the law asks us to be able to show it (GDPR 5(2), 7(1)).",
      `**Who receives it.**\n\n${list(recipientLines(deployment))}`,
      `**How long we keep it.**\n\n${list(periodLines(deployment))}`,
      "**You can stop at any time.** Reply STOP, in your own words and language, to any of our messages. It costs you nothing but the text, and what was sent before stays lawful.",
      "**Your rights.** You can ask what we hold about you, have it corrected, deleted, restricted or handed over, and object to marketing. Text us, or write to the address above; we answer within a month.",
      `**Complaints.** You can complain to ${shown(supervisoryAuthority ?? "the data protection authority where you live or where we are")}.`,
      "You need not give us your number; without it we cannot text you. No decision about you is made by a program alone: a program reads your texts only to find out whether you ask for something.",
    ].join("\n\n");
  });
  return ["# What the privacy notice says about text messages (GDPR 13)", ...blocks].join("\n\n");
}
