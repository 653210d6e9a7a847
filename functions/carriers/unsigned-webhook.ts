import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { BasicUser } from "./basic-credentials.ts";
import { basicAuthorization, basicUsers, verifyBasic } from "./basic-credentials.ts";
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

/** The URL with the first token. */
export function withToken(url: string, tokens: readonly string[]): string {
  return `${url}${url.includes("?") ? "&" : "?"}${TOKEN_PARAMETER}=${encodeURIComponent(tokens[0] ?? "")}`;
}

/** A callback URL with the secret in it: `https://user:password@…`, or the token. */
export function secretUrl(url: string, secret: TokenOrBasic): string {
  if ("token" in secret) return withToken(url, secret.token);
  const [user] = secret.users;
  const { protocol } = new URL(url);
  const userinfo = [user?.username ?? "", user?.password ?? ""].map(encodeURIComponent).join(":");
  return url.replace(`${protocol}//`, `${protocol}//${userinfo}@`);
}

/** How a carrier calls the URL with the first of the secret's credentials. For simulators. */
export function authorized(
  url: string,
  secret: TokenOrBasic,
): { url: string; headers: Readonly<Record<string, string>> } {
  if ("token" in secret) return { url: withToken(url, secret.token), headers: {} };
  const [user = { username: "", password: "" }] = secret.users;
  return { url, headers: { authorization: basicAuthorization(user) } };
}
