import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EVENT_TYPES, TYPE_OF_ACT } from "../../functions/events/event-types.ts";
import { EVENT_SCHEMAS_DIRECTORY, eventSchemaFiles } from "../../infra/schemas/event-schemas.ts";

const directory = join(import.meta.dirname, "..", "..", EVENT_SCHEMAS_DIRECTORY);

describe("The schemas of the events", () => {
  it("that are shipped are those of the code: npm run schemas writes them", () => {
    const shipped = new Map(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), "utf8")]));
    expect([...shipped.keys()].sort()).toEqual([...eventSchemaFiles().keys()].sort());
    for (const [name, text] of eventSchemaFiles()) expect(shipped.get(name), name).toBe(text);
  });

  it("are there for the event of every act in the ledger, each with a name of its own and in words", () => {
    for (const type of Object.values(TYPE_OF_ACT)) expect(EVENT_TYPES).toContain(type);
    for (const [name, text] of eventSchemaFiles()) {
      const { $id, title, description } = JSON.parse(text);
      expect($id).toBe(`urn:sms-consent:events:v1:${name.replace(/\.json$/, "")}`);
      expect(title).toMatch(/^[a-z]+\.[a-z-]+$/);
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });
});
