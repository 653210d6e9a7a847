import { createHmac } from "node:crypto";
import * as v from "valibot";
import type { Instant } from "../instant.ts";
import { epochMilliseconds } from "../instant.ts";
import type { RefusedPart } from "./carrier.ts";
import { jsonValue } from "./json-body.ts";
import { isOneOf } from "./signature.ts";

/** HMAC with SHA-2 (RFC 7518 §3.2). */
const HASHES = { HS256: "sha256", HS384: "sha384", HS512: "sha512" } as const;
export type HmacJwtAlgorithm = keyof typeof HASHES;

export interface JwtExpectation {
  /** What the token may be signed with. The token's own `alg` only picks one of these, so neither `none` nor another key type passes. */
  readonly algorithms: readonly HmacJwtAlgorithm[];
  readonly now: Instant;
  /** How far `exp`, `nbf` and `iat` may be off our clock, in seconds. How old a token without `exp` may be is the caller's to say. */
  readonly toleranceSeconds: number;
}

export type JwtClaims = Readonly<Record<string, unknown>>;

/** What the token says once its signature and times hold; otherwise why not, as a stable word for the operator. */
export type VerifiedJwt = { readonly claims: JwtClaims } | { readonly reason: string; readonly differs: RefusedPart };

/** `crit` names extensions that a reader must understand (RFC 7515 §4.1.11); we understand none, so its presence is a refusal. */
const header = v.object({ alg: v.string(), crit: v.optional(v.never()) });
const numericDate = v.optional(v.pipe(v.number(), v.finite()));
const times = v.object({ exp: numericDate, nbf: numericDate, iat: numericDate });
const claimSet = v.record(v.string(), v.unknown());

const SEGMENT = /^[A-Za-z0-9_-]+$/;

/**
 * Verifies a JWT in compact form (RFC 7519, RFC 7515 §5.2) that is signed by an HMAC of one of these secrets. Nothing of the claims is read
 * before the signature holds. Never throws.
 */
export function verifyHmacJwt(
  token: string,
  secrets: readonly (string | Uint8Array)[],
  { algorithms, now, toleranceSeconds }: JwtExpectation,
): VerifiedJwt {
  const [encodedHeader = "", encodedClaims = "", signature = "", ...others] = token.split(".");
  const segments = [encodedHeader, encodedClaims, signature];
  if (others.length > 0 || !segments.every((segment) => SEGMENT.test(segment))) return malformed;
  const readHeader = v.safeParse(header, decoded(encodedHeader));
  if (!readHeader.success) return malformed;
  const algorithm = algorithms.find((allowed) => allowed === readHeader.output.alg);
  if (algorithm === undefined) return { reason: "token-algorithm-refused", differs: "signature" };
  const expected = secrets.map((secret) => signed(`${encodedHeader}.${encodedClaims}`, secret, algorithm));
  if (!isOneOf(signature, expected)) return { reason: "signature-mismatch", differs: "signature" };

  const claims = v.safeParse(claimSet, decoded(encodedClaims));
  const readTimes = v.safeParse(times, claims.output);
  if (!claims.success || !readTimes.success) return malformed;
  const { exp, nbf, iat } = readTimes.output;
  const seconds = epochMilliseconds(now) / 1000;
  if (exp !== undefined && seconds >= exp + toleranceSeconds) return { reason: "token-expired", differs: "time" };
  const earliest = Math.max(nbf ?? Number.NEGATIVE_INFINITY, iat ?? Number.NEGATIVE_INFINITY);
  if (seconds < earliest - toleranceSeconds) return { reason: "token-not-yet-valid", differs: "time" };
  return { claims: claims.output };
}

/** The claims as a token, signed. For simulators. */
export function signedHmacJwt(
  claims: JwtClaims,
  secret: string | Uint8Array,
  algorithm: HmacJwtAlgorithm = "HS256",
): string {
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const input = `${encoded({ alg: algorithm, typ: "JWT" })}.${encoded(claims)}`;
  return `${input}.${signed(input, secret, algorithm)}`;
}

const malformed: VerifiedJwt = { reason: "token-malformed", differs: "signature" };

function signed(input: string, secret: string | Uint8Array, algorithm: HmacJwtAlgorithm): string {
  return createHmac(HASHES[algorithm], secret).update(input).digest("base64url");
}

function decoded(segment: string): unknown {
  return jsonValue(Buffer.from(segment, "base64url").toString("utf8"));
}
