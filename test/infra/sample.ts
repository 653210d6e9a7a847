import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import * as v from "valibot";
import type { Bundles } from "../../infra/bundle.ts";
import { parseConfiguration } from "../../infra/configuration/load.ts";
import { ConfigurationError } from "../../infra/configuration/problem.ts";
import { FUNCTION_NAMES, forEachFunction } from "../../infra/function-names.ts";
import { SmsConsentStack, type SmsConsentStackProps } from "../../infra/stack.ts";

/** The smallest configuration there can be, with everything else at its default. */
export function smallestConfiguration() {
  return {
    connections: { twilio: { carrier: "twilio", defaultProgram: "acme" } },
    programs: [
      {
        id: "acme",
        brand: "Acme",
        senders: ["+14155550100"],
        purposes: [{ id: "promotions", kind: "marketing" }],
        languages: ["en"],
        privacyPolicy: { url: "https://acme.example/privacy", version: "2026-05" },
        support: "help@acme.example",
      },
    ],
  };
}

/** The smallest configuration with these members in its program. */
export function withProgram(members: Record<string, unknown>) {
  const { connections, programs } = smallestConfiguration();
  return { connections, programs: [{ ...programs[0], ...members }] };
}

/** What a configuration is refused for; nothing when it is not. */
export function problemsOf(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

/** Bundles that hold no more than a handler, where a template is looked at and not what runs in it. */
export function emptyBundles(): Bundles {
  const root = mkdtempSync(join(tmpdir(), "sms-consent-bundles-"));
  return forEachFunction((name) => {
    const directory = join(root, name);
    mkdirSync(directory);
    writeFileSync(join(directory, "index.js"), `exports.handler = async () => "${name}";\n`);
    return { directory, bytes: 0, bytesOnDisk: 0 };
  });
}

/** A directory with entries that have the given source, as `functions/` has. */
export function entriesWith(source: string): string {
  const directory = mkdtempSync(join(tmpdir(), "sms-consent-entries-"));
  for (const name of FUNCTION_NAMES) writeFileSync(join(directory, `${name}.ts`), source);
  return directory;
}

const resource = v.object({
  Type: v.string(),
  Properties: v.optional(v.record(v.string(), v.any()), {}),
  DeletionPolicy: v.optional(v.string()),
  UpdateReplacePolicy: v.optional(v.string()),
});
const template = v.object({
  Resources: v.record(v.string(), resource),
  Outputs: v.record(v.string(), v.object({ Value: v.unknown(), Description: v.optional(v.string()) })),
});
export type SampleTemplate = v.InferOutput<typeof template>;
export type SampleResource = v.InferOutput<typeof resource>;

export function templateOf(stack: SmsConsentStack): SampleTemplate {
  return v.parse(template, Template.fromStack(stack).toJSON());
}

/** A stack of the smallest configuration with these members beside it. */
export function sampleStack(
  members: Record<string, unknown> = {},
  props: Partial<Omit<SmsConsentStackProps, "deployment">> = {},
  app: App = new App(),
): SmsConsentStack {
  const deployment = parseConfiguration({ ...smallestConfiguration(), ...members });
  return new SmsConsentStack(app, "SmsConsent", { bundles: emptyBundles(), ...props, deployment });
}

export function resourcesOf({ Resources }: SampleTemplate, type: string): [string, SampleResource][] {
  return Object.entries(Resources).filter(([, { Type }]) => Type === type);
}

/** The one resource of a type whose logical id begins so. */
export function resourceOf(from: SampleTemplate, type: string, idPrefix: string): SampleResource {
  const found = resourcesOf(from, type).filter(([id]) => id.startsWith(idPrefix));
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`${found.length} resources ${type} begin with ${idPrefix}`);
  return only[1];
}
