import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { BasicUser } from "./basic-credentials.ts";
import { basicUsers, verifyBasic } from "./basic-credentials.ts";
import type { Verdict } from "./carrier.ts";
import { rotating } from "./credentials.ts";
import { parameterValues, verifySharedSecret } from "./shared-secret.ts";

/** The query parameter that carries the secret of a carrier that signs nothing. */
export const TOKEN_PARAMETER = "token";

/** The secret of a carrier that can neither sign nor send credentials: a long random `token` in the URL that it is given. */
export const tokenSecret = v.object({ token: rotating });

/** The secret of a carrier that signs nothing but may send HTTP Basic credentials: `username` + `password` or `users`, else `token`. */
export const tokenOrBasicSecret = v.union(
  [
    v.pipe(
      basicUsers,
      v.transform((users) => ({ users })),
    ),
    tokenSecret,
  ],
  "expected username and password, or users, or token",
);
export type TokenOrBasic = { readonly users: readonly BasicUser[] } | { readonly token: readonly string[] };

/** Whether the URL carries one of the tokens: as `?token=…` or as the last segment of the path, in one place only. */
export function verifyToken(request: WebhookRequest, tokens: readonly string[]): Verdict {
  return verifySharedSecret([...parameterValues(request, TOKEN_PARAMETER), request.pathToken], tokens);
}

/** Whether the request carries what the secret holds; where it holds both, the Basic credentials count. */
export function verifyTokenOrBasic(request: WebhookRequest, secret: TokenOrBasic): Verdict {
  return "users" in secret ? verifyBasic(request, secret.users) : verifyToken(request, secret.token);
}

/** The URL with one more query parameter, for callbacks and simulators. */
export function withParameter(url: string, name: string, value: string): string {
  return `${url}${url.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`;
}

/** The URL with the first token. */
export function withToken(url: string, tokens: readonly string[]): string {
  return withParameter(url, TOKEN_PARAMETER, tokens[0] ?? "");
}
