import type { Route } from "./handler.ts";

declare const OPENAPI: string;

/** `GET /v1/openapi.json`: the contract, as the bundler compiled it in. */
export const openapiRoute: Route = async () => ({
  statusCode: 200,
  headers: { "content-type": "application/vnd.oai.openapi+json", "cache-control": "no-store" },
  body: OPENAPI,
});
