import { build } from "esbuild";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { carrierByName, carrierNames } from "../../functions/carriers/registry.ts";

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
