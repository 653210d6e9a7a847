import type { FunctionName } from "./function-names.ts";

/** What a credential for `/v1` may be good for: a sender's can ask whether it may send, and nothing else. */
export type ApiScope = "check" | "consents" | "rights" | "admin";

/**
 * One route of the HTTP API. Only carriers' webhooks, which the function verifies, and the health check are open; everything under `/v1` has
 * a scope, and so an authoriser.
 */
export type Route =
  | {
      readonly path: `/webhooks/${string}` | "/health";
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

/** Every route there is. */
export const ROUTES: readonly Route[] = [
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
  { path: "/v1/reassignments", methods: ["POST"], function: "api", access: { scope: "admin" } },
  { path: "/health", methods: ["GET"], function: "api", access: "open" },
];
