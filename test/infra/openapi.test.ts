import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { openapiDocument } from "../../infra/openapi/document.ts";
import { OPERATIONS } from "../../infra/openapi/operations.ts";
import { ROUTES } from "../../infra/routes.ts";

const document = openapiDocument();
const schemas: Readonly<Record<string, object>> = document.components.schemas;

const routes = ROUTES.filter(({ access }) => access !== "open").flatMap(({ path, methods }) =>
  methods.map((method) => `${method} ${path}`),
);

describe("The OpenAPI document", () => {
  it("has an operation for every route under /v1, and none for what is no route", () => {
    expect(Object.keys(OPERATIONS).sort()).toEqual([...routes].sort());
    const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(documented.sort()).toEqual([...routes].sort());
  });

  it("names each operation once, and asks for the scope of its route", () => {
    const ids = Object.values(OPERATIONS).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, methods, access } of ROUTES) {
      if (access === "open") continue;
      for (const method of methods) {
        const operation = document.paths[path]?.[method.toLowerCase()];
        expect(operation).toMatchObject({
          security: [{ token: [access.scope] }, { signature: [] }],
          tags: [access.scope],
        });
      }
    }
  });

  it("refers to nothing that is not in it, and holds nothing that is not referred to", () => {
    const referred = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(referred)].sort()).toEqual(Object.keys(schemas).sort());
  });

  it("declares every parameter of a path", () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const wanted = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
      for (const operation of Object.values(methods)) {
        const { parameters = [] }: { parameters?: { name: string; in: string }[] } = Object(operation);
        expect(parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name)).toEqual(wanted);
      }
    }
  });

  it("is made of schemas that JSON Schema 2020-12 understands", () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false });
    addFormats.default(ajv);
    for (const [name, schema] of Object.entries(schemas)) expect(() => ajv.compile(schema), name).not.toThrow();
  });

  it("says of a number and a time what they must look like", () => {
    expect(schemas.RecordWithdrawalRequest).toMatchObject({
      required: ["phone", "channel", "receivedAt"],
      properties: { phone: { pattern: "^\\+[1-9]\\d{6,14}$" }, receivedAt: { type: "string", format: "date-time" } },
      additionalProperties: false,
    });
  });

  it("is printed by npm run openapi", () => {
    const command = join(import.meta.dirname, "..", "..", "infra", "openapi", "print.ts");
    const { stdout, status } = spawnSync(process.execPath, [command], { encoding: "utf8" });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(document)));
    expect(document).toMatchObject({
      openapi: "3.1.0",
      info: { title: "sms-consent", version: expect.stringMatching(/^\d+\./) },
    });
  });
});
