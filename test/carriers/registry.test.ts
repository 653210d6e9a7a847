import { build } from "esbuild";
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
