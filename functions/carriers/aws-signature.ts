import { verify as verifySignature } from "node:crypto";
import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import { parseInstant } from "../instant.ts";
import { listedCertificates, signingKey } from "./aws-certificates.ts";
import { isEnvelope, snsEnvelope, snsStringToSign } from "./aws-sns.ts";
import type { RefusedPart, Verdict } from "./carrier.ts";
import { isWithin } from "./carrier-time.ts";
import { rotating } from "./credentials.ts";
import { readJsonBody } from "./json-body.ts";
import { verifySharedSecret } from "./shared-secret.ts";

/** The secret of an AWS connection; SNS signs with its own keys, so it may be empty. */
export const awsCredentials = v.object({
  /** PEM by `SigningCertURL`, in place of the download: for tests and for networks that cannot reach SNS. */
  certificates: v.optional(listedCertificates),
  /** The last segment of the URL, without which raw message delivery, which nothing signs, is refused. */
  pathToken: v.optional(rotating),
});
export type AwsCredentials = v.InferOutput<typeof awsCredentials>;

/** What a message must satisfy beside its signature. */
export interface SnsExpectation {
  /** Anybody with an account can have SNS sign a message to any address, so only these count. */
  readonly topicArns: readonly string[];
  readonly minSignatureVersion: 1 | 2;
  /** Either way. */
  readonly toleranceSeconds: number;
}

/** RSA with PKCS #1 v1.5 over these digests (docs.aws.amazon.com/sns, "Verifying the signatures of Amazon SNS messages"). */
const DIGESTS: Readonly<Record<string, { readonly version: number; readonly digest: string }>> = {
  "1": { version: 1, digest: "sha1" },
  "2": { version: 2, digest: "sha256" },
};

const refused = (reason: string, differs: RefusedPart) => ({ genuine: false, reason, differs }) as const;

/**
 * Whether SNS signed the message, for one of our topics and lately. Nothing that the message names is fetched before its topic and the
 * address of its certificate have passed.
 */
export async function verifySns(
  request: WebhookRequest,
  { topicArns, minSignatureVersion, toleranceSeconds }: SnsExpectation,
  credentials: AwsCredentials,
  now: Instant,
): Promise<Verdict> {
  const body = readJsonBody(request);
  const json = "json" in body ? body.json : undefined;
  if (!isEnvelope(json)) return verifyRaw(request, topicArns, credentials);
  const envelope = v.safeParse(snsEnvelope, json);
  if (!envelope.success) return refused("envelope-malformed", "body");
  const message = envelope.output;
  const { digest = "", version = 0 } = DIGESTS[message.SignatureVersion] ?? {};
  if (version < minSignatureVersion) return refused("signature-version-refused", "signature");
  if (!topicArns.includes(message.TopicArn)) return refused("unknown-topic", "source");
  const signing = await signingKey(message.SigningCertURL, message.TopicArn, credentials.certificates, now);
  if ("unavailable" in signing) return { ...refused("certificate-unavailable", "certificate"), unavailable: true };
  if ("refused" in signing) return refused(signing.refused, "certificate");
  const signature = Buffer.from(message.Signature, "base64");
  const isCanonical = signature.toString("base64") === message.Signature;
  const signed = Buffer.from(snsStringToSign(message));
  if (!isCanonical || !verifySignature(digest, signed, signing.key, signature))
    return refused("signature-mismatch", "signature");
  const sentAt = parseInstant(message.Timestamp);
  return sentAt !== undefined && isWithin(sentAt, now, toleranceSeconds)
    ? { genuine: true }
    : refused("timestamp-outside-tolerance", "time");
}

/** Raw message delivery: the path's secret is all there is to tell SNS from anybody else. */
function verifyRaw(request: WebhookRequest, topicArns: readonly string[], { pathToken }: AwsCredentials): Verdict {
  if (pathToken === undefined) return refused("raw-delivery-unsigned", "signature");
  const topic = request.headers["x-amz-sns-topic-arn"];
  if (topic !== undefined && !topicArns.includes(topic)) return refused("unknown-topic", "source");
  return verifySharedSecret([request.pathToken], pathToken);
}
