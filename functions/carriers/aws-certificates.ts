import type { KeyObject } from "node:crypto";
import { createPublicKey, X509Certificate } from "node:crypto";
import * as v from "valibot";
import type { Instant } from "../instant.ts";
import { epochMilliseconds } from "../instant.ts";
import { snsUrl } from "./aws-sns.ts";

/** Keys by the address of their certificate, in place of any download. */
export const listedCertificates = v.pipe(
  v.record(v.string(), v.pipe(v.string(), v.check(isPublicKey, "expected a certificate or a public key in PEM"))),
  v.transform((pems): ReadonlyMap<string, KeyObject> => {
    return new Map(Object.entries(pems).map(([url, pem]) => [url, createPublicKey(pem)]));
  }),
);

function isPublicKey(pem: string): boolean {
  try {
    return createPublicKey(pem).asymmetricKeyType === "rsa";
  } catch {
    return false;
  }
}

/** What SNS signs with; `refused` where the address or the certificate is none of SNS's, `unavailable` where it could not be fetched. */
export type SigningKey = { readonly key: KeyObject } | { readonly refused: string } | { readonly unavailable: true };

/** SNS's certificates lie at the root, under this name. */
const CERTIFICATE_PATH = /^\/SimpleNotificationService-[A-Za-z0-9-]{1,100}\.pem$/;
const LARGEST_BYTES = 16_384;
const DOWNLOAD_MILLISECONDS = 2_500;
/** One certificate serves a region for months; a flood of made-up addresses must not fill the memory. */
const KEPT_AT_MOST = 20;
/** A failure is remembered for as long as it takes to judge the same request again. */
const FAILURE_MILLISECONDS = 3_000;

interface Kept {
  readonly certificate: Promise<X509Certificate>;
  readonly since: number;
  failed: boolean;
}
const kept = new Map<string, Kept>();

/**
 * The key behind a message's `SigningCertURL`: listed, kept from before, or downloaded from SNS in the topic's region, over TLS and without
 * following redirects, which vouches for it as a chain of trust would. Where certificates are listed, nothing is downloaded.
 */
export async function signingKey(
  certificateUrl: string,
  topic: string,
  listed: ReadonlyMap<string, KeyObject> | undefined,
  now: Instant,
): Promise<SigningKey> {
  const url = snsUrl(certificateUrl, topic);
  if (url === undefined || url.search !== "") return { refused: "certificate-url-refused" };
  if (listed !== undefined) {
    const key = listed.get(certificateUrl);
    return key === undefined ? { refused: "certificate-unknown" } : { key };
  }
  if (!CERTIFICATE_PATH.test(url.pathname)) return { refused: "certificate-url-refused" };
  try {
    return keyOf(await certificateAt(url.href), now);
  } catch {
    return { unavailable: true };
  }
}

function keyOf(certificate: X509Certificate, now: Instant): SigningKey {
  const at = epochMilliseconds(now);
  const isValid = at >= Date.parse(certificate.validFrom) && at <= Date.parse(certificate.validTo);
  const isRsa = certificate.publicKey.asymmetricKeyType === "rsa";
  return isValid && isRsa ? { key: certificate.publicKey } : { refused: "certificate-not-valid" };
}

function certificateAt(url: string): Promise<X509Certificate> {
  const known = kept.get(url);
  if (known !== undefined && !(known.failed && performance.now() - known.since > FAILURE_MILLISECONDS)) {
    return known.certificate;
  }
  const entry: Kept = { certificate: download(url), since: performance.now(), failed: false };
  entry.certificate.catch(() => {
    entry.failed = true;
  });
  const [oldest] = kept.keys();
  if (kept.size >= KEPT_AT_MOST && oldest !== undefined) kept.delete(oldest);
  kept.set(url, entry);
  return entry.certificate;
}

async function download(url: string): Promise<X509Certificate> {
  const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(DOWNLOAD_MILLISECONDS) });
  if (!response.ok || response.body === null) throw new Error("the certificate was not given");
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > LARGEST_BYTES) throw new Error("the certificate is too large");
    chunks.push(chunk);
  }
  return new X509Certificate(Buffer.concat(chunks));
}
