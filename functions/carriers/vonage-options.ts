import * as v from "valibot";
import { apiBaseUrl } from "./api-url.ts";
import { rotating } from "./credentials.ts";
import { codeOptions } from "./declared-codes.ts";

/** Options of a Vonage connection. Webhooks of the SMS API and of the Messages API are told apart by themselves. */
export const vonageOptions = v.strictObject({
  /** The API that replies go out through (and that the simulator plays). */
  api: v.optional(v.picklist(["sms", "messages"]), "sms"),
  /** Base of that API; by default https://rest.nexmo.com for `sms`, https://api.nexmo.com for `messages`. */
  apiBaseUrl: v.optional(apiBaseUrl),
  /**
   * Who answers STOP, START and HELP. `self` (default): we do. `carrier`: Opt-Out Assist is enabled for the account, which answers and blocks
   * in the United States and Canada. Toll-free numbers are answered by their network in both cases.
   */
  optOutHandling: v.optional(v.picklist(["carrier", "self"]), "self"),
  /**
   * How far the signed time of a webhook may be off our clock, in seconds. Vonage documents no window and resends for 24 hours, and does not
   * say whether a resend is signed anew; a captured webhook that is posted again is recognised by its message id all the same.
   */
  toleranceSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(60), v.maxValue(172_800)), 90_000),
  /** How long the same webhook may still come after its first attempt: Vonage resends for 24 hours what was not answered with 200 or 204. */
  redeliverySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(3_600), v.maxValue(172_800)), 86_400),
  ...codeOptions,
});
export type VonageOptions = v.InferOutput<typeof vonageOptions>;

export const SIGNATURE_METHODS = ["md5hash", "md5", "sha1", "sha256", "sha512"] as const;
export type SignatureMethod = (typeof SIGNATURE_METHODS)[number];
const method = v.picklist(SIGNATURE_METHODS);

/** A Vonage connection's secret. */
export const vonageCredentials = v.object({
  /** The account's API key; the first one sends. */
  apiKey: v.optional(rotating),
  /** The account's API secret, which only sending needs; the first one sends. */
  apiSecret: v.optional(rotating),
  applicationId: v.optional(rotating),
  /** The account's signature secret, which is not its API secret; two while it is being changed. */
  signatureSecret: rotating,
  /**
   * How the SMS API signs, as the account is set; no other method is accepted. `md5hash` is what accounts have at first, the others are HMACs.
   * The Messages API signs with HMAC-SHA-256 whatever this says.
   */
  signatureMethod: v.pipe(
    v.optional(v.union([method, v.pipe(v.array(method), v.nonEmpty())]), "md5hash"),
    v.transform((value): readonly SignatureMethod[] => (typeof value === "string" ? [value] : value)),
  ),
});
export type VonageCredentials = v.InferOutput<typeof vonageCredentials>;
