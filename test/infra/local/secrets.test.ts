import { readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfiguration } from "../../../infra/configuration/load.ts";
import { deploymentSecrets } from "../../../infra/local/secrets/deployment-secrets.ts";
import { watchSecretsFile } from "../../../infra/local/secrets/secrets-file.ts";
import { loadSimulators } from "../../../infra/local/simulators.ts";
import type { SecretResource } from "../../../infra/local/template/resources.ts";
import { withDirectory } from "../../fixtures/local/emulator.ts";

const tagged = (Key: string, Value: string): SecretResource => ({
  logicalId: "Secret",
  name: "secret",
  arn: "arn",
  properties: { Tags: [{ Key, Value }] },
});
const twilio = tagged("sms-consent:connection", "twilio");
const pepper = tagged("sms-consent:pepper", "true");

async function secretsIn(directory: string, given?: () => Readonly<Record<string, unknown>>) {
  const deployment = loadConfiguration();
  return deploymentSecrets({
    given,
    connections: deployment.connections,
    simulators: await loadSimulators(deployment),
    secretsPath: join(directory, "secrets.json"),
    pepperPath: join(directory, "pepper.json"),
  });
}

describe("development secrets", () => {
  it("are made in the carrier's shape, kept over a restart, and readable to their owner alone", () =>
    withDirectory(async (directory) => {
      const first = await secretsIn(directory);
      const value = await first.values(twilio);
      expect(Object.keys(JSON.parse(value ?? ""))).toEqual(["accountSid", "authToken"]);
      const second = await secretsIn(directory);
      expect(await second.values(twilio)).toBe(value);
      expect(statSync(join(directory, "secrets.json")).mode & 0o777).toBe(0o600);
    }));

  it("include a pepper of their own, kept with the data", () =>
    withDirectory(async (directory) => {
      const value = await (await secretsIn(directory)).values(pepper);
      expect(value).toBe(readFileSync(join(directory, "pepper.json"), "utf8").replaceAll(/\s/g, ""));
      expect(await (await secretsIn(directory)).values(pepper)).toBe(value);
    }));
});

describe("secrets that were given", () => {
  it("are taken as they are, and a connection without one has none", () =>
    withDirectory(async (directory) => {
      const secrets = await secretsIn(directory, () => ({ twilio: { authToken: ["a", "b"] } }));
      expect(await secrets.values(twilio)).toBe('{"authToken":["a","b"]}');
      expect(await secrets.values(tagged("sms-consent:connection", "generic"))).toBeUndefined();
    }));

  it.each([
    ["a string is the pepper's first version", "pepper-of-the-test", '{"1":"pepper-of-the-test"}'],
    ["an object is the versions", { "2": "newer", "1": "older" }, '{"1":"older","2":"newer"}'],
  ])("may hold a pepper: %s", (_what, _pepper, expected) =>
    withDirectory(async (directory) => {
      expect(await (await secretsIn(directory, () => ({ _pepper }))).values(pepper)).toBe(expected);
    }),
  );

  it("are read again when their file has changed", () =>
    withDirectory(async (directory) => {
      const path = join(directory, "given.json");
      writeFileSync(path, '{"twilio":{"authToken":"old"}}');
      const read = watchSecretsFile(path);
      expect(read()).toEqual({ twilio: { authToken: "old" } });
      writeFileSync(path, '{"twilio":{"authToken":"new"}}');
      utimesSync(path, new Date(), new Date(Date.now() + 5_000));
      expect(read()).toEqual({ twilio: { authToken: "new" } });
    }));

  it("are refused by the file's name, and nothing of what is in it, when they are no JSON object", () =>
    withDirectory(async (directory) => {
      const path = join(directory, "broken.json");
      writeFileSync(path, '"a-secret-value"');
      const read = () => watchSecretsFile(path)();
      expect(read).toThrow(`${path}: expected a JSON object`);
      expect(read).not.toThrow("a-secret-value");
      expect(() => watchSecretsFile(join(directory, "absent.json"))()).toThrow("SMS_CONSENT_SECRETS: the file");
    }));
});
