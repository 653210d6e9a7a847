import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import * as v from "valibot";
import type { Deployment } from "../functions/deployment.ts";
import { SmsConsentStack } from "./stack.ts";

const STACK_ID = "SmsConsent";

const resource = v.object({
  Type: v.string(),
  Properties: v.optional(v.record(v.string(), v.unknown()), {}),
  DependsOn: v.optional(v.union([v.string(), v.array(v.string())])),
  DeletionPolicy: v.optional(v.string()),
  UpdateReplacePolicy: v.optional(v.string()),
});
const template = v.object({
  Resources: v.record(v.string(), resource),
  Outputs: v.optional(v.record(v.string(), v.record(v.string(), v.unknown())), {}),
});

export type TemplateResource = v.InferOutput<typeof resource>;
/** A CloudFormation template, as far as one needs to read it to run it: resources by logical id. */
export type Template = v.InferOutput<typeof template>;

const stagedAssets = v.object({
  files: v.record(v.string(), v.object({ source: v.object({ path: v.string() }) })),
});

const codeInBucket = v.object({ Code: v.object({ S3Key: v.string() }) });

export interface Synthesis {
  readonly template: Template;
  /** The cloud assembly: the template and every asset. */
  readonly directory: string;
  /** Where the code of a function is, ready to be loaded. Throws when the resource is no function with an asset. */
  assetDirectory(lambda: TemplateResource): string;
}

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
  const stack = new SmsConsentStack(app, STACK_ID, {
    deployment,
    ...(publicBaseUrl !== undefined && { publicBaseUrl }),
  });
  const assembly = app.synth();
  const { directory } = assembly;
  const manifest: unknown = JSON.parse(readFileSync(join(directory, `${stack.artifactId}.assets.json`), "utf8"));
  const { files } = v.parse(stagedAssets, manifest);
  return {
    template: v.parse(template, assembly.getStackByName(stack.stackName).template),
    directory,
    assetDirectory(lambda) {
      const { Code } = v.parse(codeInBucket, lambda.Properties);
      const asset = files[Code.S3Key.replace(/\.zip$/, "")];
      if (asset === undefined) throw new Error("the function's code is no asset of this assembly");
      return join(directory, asset.source.path);
    },
  };
}
