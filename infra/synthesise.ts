import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import * as v from "valibot";
import type { Deployment } from "../functions/deployment.ts";
import { readCloudAssembly, STACK_ID, type Synthesis } from "./cloud-assembly.ts";
import { SmsConsentStack } from "./stack.ts";

export interface SynthesisOptions {
  /** Where the cloud assembly is written; default a temporary directory. */
  readonly outdir?: string;
  /** The base that carriers call and sign, where the deployment names none. */
  readonly publicBaseUrl?: string;
}

/** The flags that `cdk synth` reads, so that both make the same template. */
function featureFlags(): Record<string, unknown> {
  const settings: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "..", "cdk.json"), "utf8"));
  return v.parse(v.object({ context: v.record(v.string(), v.unknown()) }), settings).context;
}

/**
 * Makes the template in this process, as `cdk synth` does, with no credentials, and without the checks of the template, which `cdk synth`
 * does too and which take longer than the rest.
 */
export function synthesise(deployment: Deployment, options: SynthesisOptions = {}): Synthesis {
  const app = new App({
    outdir: options.outdir ?? mkdtempSync(join(tmpdir(), "sms-consent-")),
    context: featureFlags(),
    analyticsReporting: false,
    treeMetadata: false,
    builtinCloudFormationValidation: false,
  });
  const { publicBaseUrl } = options;
  new SmsConsentStack(app, STACK_ID, {
    deployment,
    ...(publicBaseUrl !== undefined && { publicBaseUrl }),
  });
  return readCloudAssembly(app.synth().directory);
}
