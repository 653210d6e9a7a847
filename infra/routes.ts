import type { FunctionName } from "./function-names.ts";

/** What a credential for `/v1` may be good for: a sender's can ask whether it may send, and nothing else. */
export type ApiScope = "check" | "consents" | "rights" | "admin";

/**
 * One route of the HTTP API. Only carriers' webhooks, which the function verifies, the page behind a personal link, and the health check are open; everything under `/v1` has
 * a scope, and so an authoriser.
 */
export type Route =
  | {
      readonly path: `/webhooks/${string}` | `/p/${string}` | "/health";
      readonly methods: readonly ("GET" | "POST")[];
      readonly function: FunctionName;
      readonly access: "open";
    }
  | {
      readonly path: `/v1/${string}`;
      readonly methods: readonly ("GET" | "POST" | "DELETE")[];
      readonly function: FunctionName;
      readonly access: { readonly scope: ApiScope };
    };

const WEBHOOK_METHODS = ["POST", "GET"] as const;

const LISTED = [
  { path: "/webhooks/{connection}/inbound", methods: WEBHOOK_METHODS, function: "inbound", access: "open" },
  { path: "/webhooks/{connection}/inbound/{token}", methods: WEBHOOK_METHODS, function: "inbound", access: "open" },
  { path: "/webhooks/{connection}/delivery", methods: WEBHOOK_METHODS, function: "delivery", access: "open" },
  { path: "/webhooks/{connection}/delivery/{token}", methods: WEBHOOK_METHODS, function: "delivery", access: "open" },
  { path: "/v1/check", methods: ["POST"], function: "check", access: { scope: "check" } },
  { path: "/v1/consents", methods: ["POST"], function: "api", access: { scope: "consents" } },
  { path: "/v1/withdrawals", methods: ["POST"], function: "api", access: { scope: "consents" } },
  { path: "/v1/subjects/lookup", methods: ["POST"], function: "api", access: { scope: "rights" } },
  { path: "/v1/subjects/{subject}", methods: ["GET"], function: "api", access: { scope: "rights" } },
  { path: "/v1/subjects/{subject}/ledger", methods: ["GET"], function: "api", access: { scope: "rights" } },
  { path: "/v1/subjects/{subject}/export", methods: ["GET"], function: "api", access: { scope: "rights" } },
  { path: "/v1/subjects/{subject}/receipts", methods: ["GET"], function: "api", access: { scope: "rights" } },
  { path: "/v1/heads/{day}", methods: ["GET"], function: "api", access: { scope: "rights" } },
  { path: "/v1/changes", methods: ["GET"], function: "api", access: { scope: "consents" } },
  { path: "/v1/reviews", methods: ["GET"], function: "api", access: { scope: "admin" } },
  { path: "/v1/reviews/{id}", methods: ["POST"], function: "api", access: { scope: "admin" } },
  {
    path: "/v1/subjects/{subject}/restriction",
    methods: ["POST", "DELETE"],
    function: "api",
    access: { scope: "admin" },
  },
  { path: "/v1/subjects/{subject}/hold", methods: ["POST", "DELETE"], function: "api", access: { scope: "admin" } },
  { path: "/v1/subjects/{subject}/corrections", methods: ["POST"], function: "api", access: { scope: "admin" } },
  { path: "/v1/requests", methods: ["GET", "POST"], function: "api", access: { scope: "rights" } },
  { path: "/v1/requests/{id}", methods: ["GET"], function: "api", access: { scope: "rights" } },
  { path: "/v1/requests/{id}/take", methods: ["POST"], function: "api", access: { scope: "rights" } },
  { path: "/v1/requests/{id}/confirmations", methods: ["POST"], function: "api", access: { scope: "rights" } },
  { path: "/v1/requests/{id}/extend", methods: ["POST"], function: "api", access: { scope: "rights" } },
  { path: "/v1/requests/{id}/refuse", methods: ["POST"], function: "api", access: { scope: "rights" } },
  { path: "/v1/requests/{id}/complete", methods: ["POST"], function: "api", access: { scope: "rights" } },
  { path: "/v1/requests/{id}/withdraw", methods: ["POST"], function: "api", access: { scope: "rights" } },
  { path: "/v1/reassignments", methods: ["POST"], function: "api", access: { scope: "admin" } },
  { path: "/v1/registries/{registry}", methods: ["POST"], function: "api", access: { scope: "admin" } },
  { path: "/v1/registries/{registry}/entries", methods: ["POST"], function: "api", access: { scope: "admin" } },
  { path: "/v1/links", methods: ["POST"], function: "api", access: { scope: "consents" } },
  { path: "/v1/openapi.json", methods: ["GET"], function: "api", access: { scope: "consents" } },
  { path: "/p/{token}", methods: ["GET", "POST"], function: "preferences", access: "open" },
  { path: "/health", methods: ["GET"], function: "api", access: "open" },
] as const satisfies readonly Route[];

/** Every route there is. */
export const ROUTES: readonly Route[] = LISTED;

type KeyOf<Listed extends Route> = Listed extends {
  readonly path: infer Path extends `/v1/${string}`;
  readonly methods: readonly (infer Method extends string)[];
}
  ? `${Method} ${Path}`
  : never;

/** Method and path of every route under `/v1`: what the contract has to describe. */
export type ApiRouteKey = KeyOf<(typeof LISTED)[number]>;
