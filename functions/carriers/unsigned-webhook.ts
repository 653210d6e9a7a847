import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { basicAuthorization, basicMembers, usersOf, verifyBasic } from "./basic-credentials.ts";
import type { Verdict } from "./carrier.ts";
import { firstValid, rotating } from "./credentials.ts";
import { parameterValues, verifySharedSecret } from "./shared-secret.ts";

/** The query parameter that carries the secret of a carrier that signs nothing. */
export const TOKEN_PARAMETER = "token";

/** The secret of a carrier that can neither sign nor send credentials: a long random `token` in the URL that it is given. */
export const tokenSecret = v.object({ token: rotating });

const _text = v.pipe(v.string(), v.nonEmpty());

/** The secret of a carrier that signs nothing but may send HTTP Basic credentials: those, else `token`. */
export const tokenOrBasicSecret = v.pipe(
  v.object({
    ...basicMembers,
    token: v.optional(rotating),
    /** What the send API needs; the first key is used. */
    apiKey: v.optional(rotating),
    apiUsername: v.optional(firstValid),
    apiPassword: v.optional(firstValid),
  }),
  v.check(
    (given) => (usersOf(given) ?? given.token) !== undefined,
    "expected username and password, or users, or token",
  ),
  v.transform((given) => ({ ...given, users: usersOf(given) })),
);
export type TokenOrBasic = Pick<v.InferOutput<typeof tokenOrBasicSecret>, "users" | "token">;

/** Whether the URL carries one of the tokens: as `?token=…` or as the last segment of the path, in one place only. */
export function verifyToken(request: WebhookRequest, tokens: readonly string[]): Verdict {
  return verifySharedSecret([...parameterValues(request, TOKEN_PARAMETER), request.pathToken], tokens);
}

/** Whether the request carries what the secret holds; where it holds both, the Basic credentials count. */
export function verifyTokenOrBasic(request: WebhookRequest, { users, token = [] }: TokenOrBasic): Verdict {
  return users ? verifyBasic(request, users) : verifyToken(request, token);
}

/** The URL with the first token. */
export function withToken(url: string, tokens: readonly string[]): string {
  return `${url}${url.includes("?") ? "&" : "?"}${TOKEN_PARAMETER}=${encodeURIComponent(tokens[0] ?? "")}`;
}

/** A callback URL with the secret in it: `https://user:password@…`, or the token. */
export function secretUrl(url: string, { users: [user] = [], token = [] }: TokenOrBasic): string {
  if (user === undefined) return withToken(url, token);
  const { protocol } = new URL(url);
  const userinfo = [user.username, user.password].map(encodeURIComponent).join(":");
  return url.replace(`${protocol}//`, `${protocol}//${userinfo}@`);
}

/** How a carrier calls the URL with the first of the secret's credentials. For simulators. */
export function authorized(url: string, { users: [user] = [], token = [] }: TokenOrBasic) {
  if (user === undefined) return { url: withToken(url, token), headers: {} };
  return { url, headers: { authorization: basicAuthorization(user) } };
}
