import { countryName } from "../../functions/accountability/country-name.ts";
import { dataCategoriesOf } from "../../functions/accountability/data-categories.ts";
import { recipientsOf, transferOf } from "../../functions/accountability/recipients.ts";
import type { Deployment } from "../../functions/deployment.ts";
import { type ControllerPrograms, controllersOf, MISSING } from "./controllers.ts";
import { list, shown, table } from "./markdown.ts";

/** What the template makes true for every deployment (GDPR 32). */
const MEASURES = [
  "telephone numbers are filed under a keyed hash whose secret is held apart; no number and no text is in a key, a log or a metric",
  "encrypted at rest under a key of the deployment's own that rotates yearly, and in transit",
  "every webhook is verified by the carrier's signature or credential before it is read",
  "each function has a role of its own with the least it needs; whoever asks before sending can do nothing else",
  "changes of consent and their proof are written together, in a chain of hashes that shows tampering",
  "records expire by themselves; the table can be restored for 35 days and is protected from deletion",
];

function purposesOf({ programs }: ControllerPrograms) {
  return programs.flatMap((program) =>
    program.purposes.map(({ id, kind }) => [
      program.id,
      id,
      kind === "marketing" ? "sending marketing by text message" : "sending service messages by text message",
      kind === "marketing" ? "consent (GDPR 6(1)(a), ePrivacy 13(1))" : "contract (GDPR 6(1)(b))",
    ]),
  );
}

const PROOF_PURPOSES = [
  [
    "all",
    "consent",
    "recording consent, withdrawals and requests, and proving them",
    "legal obligation (GDPR 6(1)(c) with 5(2), 7(1), 12 to 22)",
  ],
  ["all", "answers", "answering people who text", "the same act as the consent or request that is answered"],
];

function controllerSection({ controller }: ControllerPrograms): string {
  const { name, country, address, contact, dataProtectionOfficer } = controller;
  return table(
    ["controller (a)", ""],
    [
      ["name", name],
      ["country", countryName(country)],
      ["address", address ?? MISSING],
      ["contact", contact ?? MISSING],
      ["data protection officer", dataProtectionOfficer ?? "none named"],
    ],
  );
}

function sectionsFor(each: ControllerPrograms, deployment: Deployment): string {
  const recipients = recipientsOf(deployment);
  return [
    `## ${shown(each.controller.name)}`,
    controllerSection(each),
    "### Purposes (b)",
    table(["program", "purpose", "what for", "lawful basis"], [...purposesOf(each), ...PROOF_PURPOSES]),
    "### Whose data, which data, how long (c, f)",
    "People whose number signed up for, was texted by, or texted a program.",
    table(
      ["data", "kept", "why"],
      dataCategoriesOf(deployment).map(({ data, kept, reason }) => [data, kept, reason]),
    ),
    "### Recipients and transfers (d, e)",
    table(
      ["recipient", "role", "country", "transfer"],
      recipients.map((recipient) => [
        recipient.name,
        recipient.role,
        countryName(recipient.country),
        transferOf(recipient),
      ]),
    ),
    "### Technical and organisational measures (g)",
    list(MEASURES),
  ].join("\n\n");
}

/** The record of processing activities (GDPR 30(1)) of the configuration in force, in Markdown, a section for each controller. */
export function recordOfProcessing(deployment: Deployment): string {
  return [
    "# Record of processing activities (GDPR 30)",
    ...controllersOf(deployment).map((each) => sectionsFor(each, deployment)),
  ].join("\n\n");
}
