import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import { verifyBasic } from "./basic-credentials.ts";
import type { Verdict } from "./carrier.ts";
import { rotating } from "./credentials.ts";
import { headerName, hmacKeys, hmacRecipe, signsItsTimestamp, verifyHmac } from "./hmac-recipe.ts";
import { isAllowed, isRange } from "./ip-ranges.ts";
import { parameterValues, verifySharedSecret } from "./shared-secret.ts";
import { basicMembers, usersOf } from "./unsigned-webhook.ts";

/** A fixed secret in a header; secret `headerToken`. */
const headerSecret = v.strictObject({
  type: v.literal("header-secret"),
  header: headerName,
  /** What stands before the secret in the header, e.g. `Bearer ` with its space. */
  prefix: v.optional(v.string(), ""),
});

/** A fixed secret in the query, e.g. `?k=…`; secret `token`. It can end up in the carrier's logs. */
const queryToken = v.strictObject({ type: v.literal("query-token"), parameter: v.pipe(v.string(), v.nonEmpty()) });

/** A fixed secret as the last segment of the path, `/webhooks/<connection>/inbound/<secret>`; secret `pathToken`. */
const pathToken = v.strictObject({ type: v.literal("path-token") });

/** HTTP Basic with a challenge; secret `username` and `password`, or `users`. */
const basic = v.strictObject({ type: v.literal("basic") });

/** Source addresses, IPv4 and IPv6, e.g. `203.0.113.0/24`. Never enough by itself. */
const ipAllow = v.strictObject({
  type: v.literal("ip-allow"),
  ranges: v.pipe(v.array(v.pipe(v.string(), v.check(isRange, "expected an address or a CIDR range"))), v.nonEmpty()),
});

/** An HMAC in a header; secret `hmacKey`. */
const signedHeader = v.strictObject({ type: v.literal("hmac"), ...hmacRecipe.entries });

/** How the carrier proves that a request is its own: all that are listed must pass, each kind at most once. */
export const authentication = v.pipe(
  v.array(v.variant("type", [headerSecret, queryToken, pathToken, basic, ipAllow, signedHeader])),
  v.check(
    (methods) => new Set(methods.map(({ type }) => type)).size === methods.length,
    "expected each type at most once",
  ),
  v.check(
    (methods) => methods.every((method) => method.type !== "hmac" || signsItsTimestamp(method)),
    'expected an hmac with a "timestamp" to list "timestamp" among "signed", and the reverse',
  ),
);
export type Authentication = v.InferOutput<typeof authentication>;

const secretText = v.pipe(v.string(), v.nonEmpty());

/** The secret of a generic connection: what its authentication and its reply call for. */
export const genericCredentials = v.pipe(
  v.object({
    headerToken: v.optional(rotating),
    token: v.optional(rotating),
    pathToken: v.optional(rotating),
    hmacKey: v.optional(rotating),
    ...basicMembers,
    /** For the reply's templates: `{apiKey}`, `{apiUsername}`, `{apiPassword}`. */
    apiKey: v.optional(secretText),
    apiUsername: v.optional(secretText),
    apiPassword: v.optional(secretText),
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
        : { genuine: false, reason: "source-not-allowed" };
    case "hmac":
      return verifyHmac(request, method, credentials.hmacKey ?? [], now);
  }
}
