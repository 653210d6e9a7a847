import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Stack, Validations } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { AwsSolutionsChecks } from "cdk-nag";
import { describe, expect, it } from "vitest";
import { loadConfiguration, parseConfiguration } from "../../infra/configuration/load.ts";
import { FUNCTION_NAMES } from "../../infra/function-names.ts";
import { SmsConsent } from "../../infra/sms-consent.ts";
import { SmsConsentStack } from "../../infra/stack.ts";
import { synthesise } from "../../infra/synthesise.ts";
import { emptyBundles, resourcesOf, sampleStack, smallestConfiguration, templateOf } from "./sample.ts";

const ROOT = join(import.meta.dirname, "..", "..");

describe("The app", () => {
  it("passes cdk-nag's AWS Solutions rules and CloudFormation's own, but for what is acknowledged with a reason", () => {
    const context = JSON.parse(readFileSync(join(ROOT, "cdk.json"), "utf8")).context;
    const app = new App({ context });
    sampleStack({}, {}, app);
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).not.toThrow();
  }, 120_000);

  it("with a wrong configuration fails with the path of the bad value and no stack trace", () => {
    const path = join(mkdtempSync(join(tmpdir(), "sms-consent-app-")), "deployment.json");
    writeFileSync(path, JSON.stringify({ ...smallestConfiguration(), programs: [] }));
    const run = () =>
      execFileSync(process.execPath, ["infra/app.ts"], {
        cwd: ROOT,
        env: { PATH: process.env.PATH, SMS_CONSENT_CONFIG: path },
        stdio: "pipe",
        encoding: "utf8",
      });
    expect(run).toThrow(`${path} cannot be used:\n  programs[0]: expected an object, found nothing\n`);
    expect(run).not.toThrow(/\bat .*\.ts:\d+/);
  }, 120_000);

  it("places a second system beside the first, with secrets of other names", () => {
    const stack = new Stack(new App(), "Both");
    const deployment = parseConfiguration(smallestConfiguration());
    const bundles = emptyBundles();
    new SmsConsent(stack, "Europe", { deployment, bundles });
    new SmsConsent(stack, "America", { deployment, bundles });
    const secrets = Object.values(Template.fromStack(stack).findResources("AWS::SecretsManager::Secret"));
    const names = secrets.flatMap(({ Properties }) => Properties.Name ?? []);
    expect(names).toEqual(["Both/Europe/connections/twilio", "Both/America/connections/twilio"]);
  });
});

describe("Synthesis in process", () => {
  const { template, directory, assetDirectory } = synthesise(loadConfiguration(), {
    publicBaseUrl: "http://localhost:3000",
  });

  it("gives the template that cdk synth writes, with the base URL it was given", () => {
    const written = JSON.parse(readFileSync(join(directory, "SmsConsent.template.json"), "utf8"));
    expect(Object.keys(template.Resources)).toEqual(Object.keys(written.Resources));
    const inbound = Object.entries(template.Resources).find(([id]) => id.startsWith("SystemInboundFunction"))?.[1];
    expect(inbound?.Properties).toMatchObject({
      Environment: { Variables: { PUBLIC_BASE_URL: "http://localhost:3000" } },
    });
  });

  it("finds the directory of every function's code", () => {
    const functions = Object.values(template.Resources).filter(({ Type }) => Type === "AWS::Lambda::Function");
    expect(functions.length).toBe(FUNCTION_NAMES.length);
    for (const lambda of functions) expect(existsSync(join(assetDirectory(lambda), "index.js"))).toBe(true);
  });

  it("makes the same resources as a stack whose bundles are given", () => {
    const types = (from: readonly { Type: string }[]) => from.map(({ Type }) => Type).sort();
    const sample = templateOf(
      new SmsConsentStack(new App(), "SmsConsent", { bundles: emptyBundles(), deployment: loadConfiguration() }),
    );
    expect(types(Object.values(template.Resources))).toEqual(types(Object.values(sample.Resources)));
    expect(resourcesOf(sample, "AWS::SecretsManager::Secret").length).toBe(3);
  });
});
