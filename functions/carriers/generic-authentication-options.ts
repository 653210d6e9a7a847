import * as v from "valibot";
import { headerName, hmacRecipe, signsItsTimestamp } from "./hmac-options.ts";
import { isRange } from "./ip-ranges.ts";

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
