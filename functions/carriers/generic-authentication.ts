import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { queryFields } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import type { BasicUser } from "./basic-credentials.ts";
import { verifyBasic } from "./basic-credentials.ts";
import type { Verdict } from "./carrier.ts";
import { isWithin, unixInstant } from "./carrier-time.ts";
import { equalInConstantTime, rotating } from "./credentials.ts";
import { isAllowed, isRange } from "./ip-ranges.ts";
import { hmac, isOneOf, sha256Hex } from "./signature.ts";

const headerName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$/, "expected a header name"),
  v.toLowerCase(),
);

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

/** A piece of what an HMAC covers; `{ "text": "." }` stands for itself. */
const signedPart = v.union([
  v.picklist(["timestamp", "method", "url", "path", "query", "body", "body-sha256"]),
  v.strictObject({ text: v.string() }),
]);

/** An HMAC in a header; secret `hmacKey`. */
const hmacRecipe = v.strictObject({
  type: v.literal("hmac"),
  /** The header that carries the signature. */
  header: headerName,
  algorithm: v.optional(v.picklist(["sha1", "sha256", "sha512"]), "sha256"),
  /** How the signature is written; hexadecimal in lower case, or `hex-upper`. */
  encoding: v.optional(v.picklist(["hex", "hex-upper", "base64", "base64url"]), "hex"),
  /** What stands before the signature in the header, e.g. `sha256=`. */
  prefix: v.optional(v.string(), ""),
  /** How the secret `hmacKey` is written. */
  keyEncoding: v.optional(v.picklist(["utf8", "hex", "base64"]), "utf8"),
  /** What is signed, in order, without separators but those named. */
  signed: v.optional(v.pipe(v.array(signedPart), v.nonEmpty()), ["body"]),
  /** The header with the time of signing, which `signed` must cover. */
  timestamp: v.optional(
    v.strictObject({
      header: headerName,
      unit: v.optional(v.picklist(["s", "ms"]), "s"),
      toleranceSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(172_800)), 300),
    }),
  ),
});
export type HmacRecipe = v.InferOutput<typeof hmacRecipe>;

/** How the carrier proves that a request is its own: all that are listed must pass, each kind at most once. */
export const authentication = v.pipe(
  v.array(v.variant("type", [headerSecret, queryToken, pathToken, basic, ipAllow, hmacRecipe])),
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

function signsItsTimestamp({ signed, timestamp }: HmacRecipe): boolean {
  return signed.includes("timestamp") === (timestamp !== undefined);
}

/** The secret of a generic connection: what its authentication and its reply call for. */
export const genericCredentials = v.pipe(
  v.object({
    headerToken: v.optional(rotating),
    token: v.optional(rotating),
    pathToken: v.optional(rotating),
    hmacKey: v.optional(rotating),
    username: v.optional(v.string()),
    password: v.optional(v.string()),
    users: v.optional(v.array(v.object({ username: v.string(), password: v.string() }))),
    /** For the reply's templates: `{apiKey}`, `{apiUsername}`, `{apiPassword}`. */
    apiKey: v.optional(v.string()),
    apiUsername: v.optional(v.string()),
    apiPassword: v.optional(v.string()),
  }),
  v.transform(({ username, password, users, ...others }) => {
    const pair = username !== undefined && password !== undefined ? [{ username, password }] : [];
    const all: readonly BasicUser[] = users ?? pair;
    return { ...others, ...(all.length > 0 && { users: all }) };
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
      return sharedSecret([request.headers[method.header]], credentials.headerToken, method.prefix);
    case "query-token":
      return sharedSecret(parameterValues(request, method.parameter), credentials.token);
    case "path-token":
      return sharedSecret([request.pathToken], credentials.pathToken);
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

function parameterValues(request: WebhookRequest, parameter: string): readonly string[] {
  return queryFields(request)
    .filter(([name]) => name === parameter)
    .map(([, value]) => value);
}

/** A secret that occurs twice is refused even when both are right: whoever reads the other one would see another request. */
function sharedSecret(given: readonly (string | undefined)[], valid: readonly string[] = [], prefix = ""): Verdict {
  const [value, ...others] = given.filter((one) => one !== undefined);
  if (value === undefined || value === "") return { genuine: false, reason: "credential-missing", differs: "key" };
  if (others.length > 0) return { genuine: false, reason: "credential-repeated", differs: "key" };
  const genuine = valid.map((secret) => equalInConstantTime(value, prefix + secret)).includes(true);
  return genuine ? { genuine } : { genuine, reason: "credential-wrong", differs: "key" };
}

function verifyHmac(request: WebhookRequest, recipe: HmacRecipe, keys: readonly string[], now: Instant): Verdict {
  const given = request.headers[recipe.header];
  if (given === undefined || given === "") return { genuine: false, reason: "signature-missing", differs: "signature" };
  const timestamp = recipe.timestamp && (request.headers[recipe.timestamp.header] ?? "");
  if (
    !isOneOf(
      given,
      keys.map((key) => recipeSignature(recipe, key, request, timestamp ?? "")),
    )
  ) {
    return { genuine: false, reason: "signature-mismatch", differs: "signature" };
  }
  if (recipe.timestamp === undefined) return { genuine: true };
  const signedAt = unixInstant(timestamp ?? "", recipe.timestamp.unit);
  const inTime = signedAt !== undefined && isWithin(signedAt, now, recipe.timestamp.toleranceSeconds);
  return inTime ? { genuine: true } : { genuine: false, reason: "timestamp-outside-tolerance", differs: "time" };
}

/** The header's value for a request by the recipe, prefix included. */
export function recipeSignature(
  recipe: HmacRecipe,
  key: string,
  request: Pick<WebhookRequest, "method" | "url" | "path" | "rawQuery" | "body">,
  timestamp: string,
): string {
  const parts = recipe.signed.map((part) => {
    if (typeof part === "object") return part.text;
    const values = {
      timestamp,
      method: request.method,
      url: request.url,
      path: request.path,
      query: request.rawQuery,
      body: request.body,
    };
    return part === "body-sha256" ? sha256Hex(request.body) : values[part];
  });
  const encoding = recipe.encoding === "hex-upper" ? "hex" : recipe.encoding;
  const signature = hmac(recipe.algorithm, Buffer.from(key, recipe.keyEncoding), encoding, ...parts);
  return recipe.prefix + (recipe.encoding === "hex-upper" ? signature.toUpperCase() : signature);
}
