import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import { basicMembers, usersOf, verifyBasic } from "./basic-credentials.ts";
import type { Verdict } from "./carrier.ts";
import { firstValid, rotating } from "./credentials.ts";
import type { Authentication } from "./generic-authentication-options.ts";
import { hmacKeys, verifyHmac } from "./hmac-recipe.ts";
import { isAllowed } from "./ip-ranges.ts";
import { parameterValues, verifySharedSecret } from "./shared-secret.ts";

const _secretText = v.pipe(v.string(), v.nonEmpty());

/** The secret of a generic connection: what its authentication and its reply call for. */
export const genericCredentials = v.pipe(
  v.object({
    headerToken: v.optional(rotating),
    token: v.optional(rotating),
    pathToken: v.optional(rotating),
    hmacKey: v.optional(rotating),
    ...basicMembers,
    /** For the reply's templates: `{apiKey}`, `{apiUsername}`, `{apiPassword}`. */
    apiKey: v.optional(firstValid),
    apiUsername: v.optional(firstValid),
    apiPassword: v.optional(firstValid),
  }),
  v.transform(({ username, password, users, ...others }) => {
    const all = usersOf({ username, password, users });
    return { ...others, ...(all && { users: all }) };
  }),
);
export type GenericCredentials = v.InferOutput<typeof genericCredentials>;

const SECRET_OF = {
  "header-secret": "headerToken",
  "query-token": "token",
  "path-token": "pathToken",
  basic: "users",
  hmac: "hmacKey",
  "ip-allow": undefined,
} as const;

/** The members of the secret that these methods need. */
export function secretsFor(methods: Authentication): readonly string[] {
  return methods.map(({ type }) => SECRET_OF[type]).filter((name) => name !== undefined);
}

/** What these methods ask of members of the secret beyond their being there. */
export function secretForms(methods: Authentication): Readonly<Record<string, v.GenericSchema>> {
  const recipe = methods.find((method) => method.type === "hmac");
  return recipe === undefined ? {} : { hmacKey: hmacKeys(recipe) };
}

/** Whether every method finds the request genuine; the first refusal otherwise. A method whose secret is absent refuses. */
export function verifyAll(
  request: WebhookRequest,
  methods: Authentication,
  credentials: GenericCredentials,
  now: Instant,
): Verdict {
  for (const method of methods) {
    const verdict = verifyOne(request, method, credentials, now);
    if (!verdict.genuine) return verdict;
  }
  return { genuine: true };
}

function verifyOne(
  request: WebhookRequest,
  method: Authentication[number],
  credentials: GenericCredentials,
  now: Instant,
): Verdict {
  switch (method.type) {
    case "header-secret":
      return verifySharedSecret([request.headers[method.header]], credentials.headerToken, method.prefix);
    case "query-token":
      return verifySharedSecret(parameterValues(request, method.parameter), credentials.token);
    case "path-token":
      return verifySharedSecret([request.pathToken], credentials.pathToken);
    case "basic":
      return verifyBasic(request, credentials.users ?? []);
    case "ip-allow":
      return isAllowed(request.sourceIp, method.ranges)
        ? { genuine: true }
        : { genuine: false, reason: "source-not-allowed", differs: "source" };
    case "hmac":
      return verifyHmac(request, method, credentials.hmacKey ?? [], now);
  }
}
