import { openapiDocument } from "./document.ts";

// `npm run -s openapi`: the contract of `/v1`.

process.stdout.write(`${JSON.stringify(openapiDocument(), null, 2)}\n`);
