import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Verdict } from "./carrier.ts";
import { equalInConstantTime, rotating } from "./credentials.ts";

/** A pair for HTTP Basic authentication. */
export interface BasicUser {
  readonly username: string;
  readonly password: string;
}

const text = v.pipe(v.string(), v.nonEmpty());
const user = v.object({ username: text, password: text });

/** Members of a secret for HTTP Basic: a name and a password, each one or several during rotation, and pairs that belong together in `users`. */
export const basicMembers = {
  username: v.optional(rotating),
  password: v.optional(rotating),
  users: v.optional(v.pipe(v.array(user), v.nonEmpty())),
};

/** Every pair that such members allow; undefined where they hold none. */
export function usersOf({
  username: names = [],
  password: passwords = [],
  users = [],
}: {
  readonly username?: readonly string[] | undefined;
  readonly password?: readonly string[] | undefined;
  readonly users?: readonly BasicUser[] | undefined;
}): readonly BasicUser[] | undefined {
  const pairs = names.flatMap((username) => passwords.map((password) => ({ username, password })));
  const all = [...pairs, ...users];
  return all.length === 0 ? undefined : all;
}

/** The `Authorization` header for a pair (RFC 7617, UTF-8). */
export function basicAuthorization({ username, password }: BasicUser): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

const CHALLENGE = 'Basic realm="webhooks", charset="UTF-8"';

/**
 * Whether the request carries one of the pairs (RFC 7617). Without any it is challenged, since some clients send credentials only after a 401 that
 * asks for them (RFC 9110 §11.6.1); to a client whose credentials are wrong a challenge would say no more than that.
 */
export function verifyBasic(request: WebhookRequest, users: readonly BasicUser[]): Verdict {
  const header = request.headers.authorization;
  if (!header) return { genuine: false, reason: "credentials-missing", differs: "key", challenge: CHALLENGE };
  const [, encoded] = /^Basic +(\S+)$/i.exec(header) ?? [];
  if (encoded === undefined) return { genuine: false, reason: "credentials-malformed", differs: "key" };
  const genuine = users.map((user) => equalInConstantTime(`Basic ${encoded}`, basicAuthorization(user))).includes(true);
  return genuine ? { genuine } : { genuine, reason: "credentials-wrong", differs: "key" };
}
