import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EVENT_SCHEMAS_DIRECTORY, eventSchemaFiles } from "./event-schemas.ts";

// `npm run schemas`: writes the schemas of the events anew.

const directory = join(import.meta.dirname, "..", "..", EVENT_SCHEMAS_DIRECTORY);
const files = eventSchemaFiles();
mkdirSync(directory, { recursive: true });
for (const name of readdirSync(directory).filter((old) => !files.has(old))) rmSync(join(directory, name));
for (const [name, text] of files) writeFileSync(join(directory, name), text);
process.stdout.write(`${files.size} schemas in ${EVENT_SCHEMAS_DIRECTORY}\n`);
