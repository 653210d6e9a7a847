import { build } from "esbuild";
import * as v from "valibot";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { carrierByName, carrierNames } from "../../functions/carriers/registry.ts";
import { leastOptions } from "./options.ts";

const REGISTRY = new URL("../../functions/carriers/registry.ts", import.meta.url).pathname;

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL("../../functions/carriers", import.meta.url).pathname, loader: "ts" },
    bundle: true,
    write: false,
    platform: "node",
    target: "node24",
    format: "cjs",
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** The members of the objects that a schema reads. */
function memberNames(schema: object): readonly string[] {
  if ("entries" in schema) return Object.keys(Object(schema.entries));
  const parts = ["pipe", "options"].flatMap((name) => Object.entries(schema).filter(([key]) => key === name));
  return [
    ...new Set(parts.flatMap(([, inner]) => (Array.isArray(inner) ? inner.flatMap((one) => memberNames(one)) : []))),
  ];
}

/** Expects the member to be what is wrong, whatever else the secret lacks. */
function expectRefused(carrier: string, member: string, value: unknown, others: Record<string, unknown> = {}): void {
  const schema = carrierByName(carrier)?.credentialsSchema;
  const issues = schema && v.safeParse(schema, { ...others, [member]: value }).issues;
  const named = (issues ?? []).flatMap((issue) => (issue.path ?? []).map(({ key }) => key));
  expect({ carrier, named }).toEqual({ carrier, named: expect.arrayContaining([member]) });
}

/** What every send API may ask of a secret. */
const SENDING_MEMBERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["authId", "apiKey", "apiSecret", "apiUsername", "apiPassword", "accessKey", "productToken", "projectId"]
      .concat(["apiToken", "servicePlanId", "appId", "keyId", "keySecret", "token"])
      .map((member) => [member, member]),
  ),
  baseUrl: "https://api.carrier.example",
};

const URL_OF_OURS = "https://api.carrier.example";
/** Options beside the defaults: what some carriers cannot do without, and what makes the others send. */
const OPTIONS: Readonly<Record<string, readonly unknown[]>> = {
  bandwidth: [{}, { accountId: "1", applicationId: "2" }],
  bird: [{}, { workspaceId: "1", channels: { a: "+14155550100" } }],
  generic: [
    {
      mapping: {
        authentication: [{ type: "header-secret", header: "X-Key" }],
        inbound: { format: "form", fields: { from: "body.from", to: "body.to", text: "body.text" } },
        reply: { type: "http", url: URL_OF_OURS, format: "json", body: { text: "{text}" } },
      },
    },
  ],
  jasmin: [{}, { apiBaseUrl: URL_OF_OURS }],
  kannel: [{}, { sendUrl: URL_OF_OURS }],
  signalwire: [{}, { apiBaseUrl: URL_OF_OURS }],
  sinch: [{ api: "sms" }, { api: "conversation" }],
  vonage: [{ api: "sms" }, { api: "messages", statuses: { x: "sent" } }],
};
const optionsOf = (name: string): readonly unknown[] => OPTIONS[name] ?? [leastOptions(name)];

beforeEach(() => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret");
});

describe("the registry of carriers", () => {
  it("finds each carrier by its name, and nothing by any other", () => {
    expect(carrierNames.length).toBeGreaterThan(0);
    for (const name of carrierNames) expect(carrierByName(name)?.name).toBe(name);
    for (const name of ["", "Twilio", "constructor", "__proto__"]) expect(carrierByName(name)).toBeUndefined();
  });

  it("has for each carrier a file of its name, with the carrier and its simulator", async () => {
    for (const name of carrierNames) {
      const file = await import(`../../functions/carriers/${name}.ts`);
      expect(file.carrier).toBe(carrierByName(name));
      expect(file.simulator).toMatchObject({ inbound: expect.any(Function), delivery: expect.any(Function) });
    }
  });

  it("has no carrier that takes an empty text for a secret", () => {
    for (const name of carrierNames) {
      const schema = carrierByName(name)?.credentialsSchema;
      const members = schema === undefined ? [] : memberNames(schema);
      expect(members.length).toBeGreaterThan(0);
      for (const member of members) expectRefused(name, member, "");
      if (!members.includes("username")) continue;
      expectRefused(name, "username", "", { password: "p" });
      expectRefused(name, "password", "", { username: "u" });
      expectRefused(name, "users", [{ username: "", password: "" }]);
    }
  });

  it.each(carrierNames)(
    "reads the options of %s to something that a bundle can hold and that reads as itself",
    (name) => {
      const schema = carrierByName(name)?.optionsSchema ?? v.never();
      for (const options of optionsOf(name)) {
        const read = v.parse(schema, options);
        expect(v.parse(schema, JSON.parse(JSON.stringify(read)))).toEqual(read);
      }
    },
  );

  it.each(carrierNames)("tells of %s whether a reply can go out by what sending needs of the secret", async (name) => {
    const carrier = carrierByName(name);
    const { simulator } = await import(`../../functions/carriers/${name}.ts`);
    let sendable = 0;
    for (const given of optionsOf(name)) {
      const options = v.parse(carrier?.optionsSchema ?? v.never(), given);
      const own = simulator.developmentCredentials(options, () => "0123456789abcdef");
      for (const missing of [undefined, ...Object.keys(SENDING_MEMBERS)]) {
        const { [missing ?? ""]: _, ...members } = SENDING_MEMBERS;
        const connected = carrier?.connect(options, { ...members, ...own });
        const can = carrier?.canSend(options) === true && connected?.holdsSendSecrets === true;
        expect({ missing, can }).toEqual({ missing, can: connected?.send !== undefined });
        const several = Object.entries(members).map(([member, one]) => [
          member,
          member === "baseUrl" ? one : [one, "2"],
        ]);
        const rotated = carrier?.connect(options, { ...Object.fromEntries(several), ...own });
        expect({ missing, can }).toEqual({ missing, can: rotated?.send !== undefined });
        if (can) sendable += 1;
      }
    }
    expect(sendable > 0).toBe(name !== "idt");
  });

  it("brings no simulator into a bundle", async () => {
    const bundle = await bundled(
      `import { carrierByName } from ${JSON.stringify(REGISTRY)}; console.log(carrierByName);`,
    );
    expect(bundle).toContain("carrierByName");
    expect(bundle).not.toMatch(/developmentCredentials|readReplies/);
    const names = JSON.stringify(`./${carrierNames[0]}.ts`);
    const withSimulator = await bundled(`import { simulator } from ${names}; console.log(simulator);`);
    expect(withSimulator).toMatch(/developmentCredentials/);
  });
});
