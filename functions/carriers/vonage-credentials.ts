import * as v from "valibot";
import { rotating } from "./credentials.ts";

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
