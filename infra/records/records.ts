import type { Deployment } from "../../functions/deployment.ts";
import { CommandProblem, readCommandLine, runCommand } from "../command.ts";
import { loadConfiguration } from "../configuration/load.ts";
import { privacyText } from "./privacy-text.ts";
import { processorTable } from "./processor-table.ts";
import { recordOfProcessing } from "./record-of-processing.ts";

const DOCUMENTS: Readonly<Record<string, (deployment: Deployment) => string>> = {
  processing: recordOfProcessing,
  notice: privacyText,
  processors: processorTable,
};

const USAGE = `usage: npm run -s records [-- processing | notice | processors]

prints, in Markdown, from the configuration in force (SMS_CONSENT_CONFIG, default the example):

  processing    the record of processing activities (GDPR 30)
  notice        what a privacy notice has to say about text messages (GDPR 13)
  processors    the processors with their contracts (GDPR 28)

Without a name, all three. What the configuration does not say is marked MISSING.`;

await runCommand(() => {
  const options = { help: { type: "boolean", default: false } } as const;
  const { positionals, values } = readCommandLine({ allowPositionals: true, options }, USAGE);
  if (values.help) return void process.stdout.write(`${USAGE}\n`);
  const names = positionals.length > 0 ? positionals : Object.keys(DOCUMENTS);
  const documents = names.map((name) => DOCUMENTS[name]);
  if (documents.includes(undefined)) throw new CommandProblem(USAGE);
  const deployment = loadConfiguration(process.env.SMS_CONSENT_CONFIG);
  process.stdout.write(`${documents.map((document) => document?.(deployment)).join("\n\n")}\n`);
});
