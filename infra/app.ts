import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { loadConfiguration } from "./configuration/load.ts";
import { ConfigurationError } from "./configuration/problem.ts";
import { configurationWarnings } from "./configuration/warnings.ts";
import { SmsConsentStack } from "./stack.ts";

/** The CDK app: the configuration named by SMS_CONSENT_CONFIG, or the example, as one stack. */
function main(): void {
  const deployment = loadConfiguration(process.env.SMS_CONSENT_CONFIG);
  for (const warning of configurationWarnings(deployment)) process.stderr.write(`${warning}\n`);
  const app = new App();
  new SmsConsentStack(app, "SmsConsent", { deployment });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}

try {
  main();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
