import type { Instant } from "../instant.ts";
import { hmac, sha256Hex } from "./signature.ts";

/** Credentials of a role; Lambda sets them in the environment and they outlive the process. */
export interface RoleCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** The role's credentials in an environment; undefined where it holds none. */
export function roleCredentials(
  environment: Readonly<Record<string, string | undefined>>,
): RoleCredentials | undefined {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) return undefined;
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
  };
}

export interface UnsignedRequest {
  readonly method: string;
  /** Its path needs no escapes. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** As `encodeURIComponent`, and the four signs that it leaves but the signature wants escaped. */
const escaped = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Signature version 4 over the method, the path, the query, all headers and the body (docs.aws.amazon.com/IAM, "Create a signed AWS API request"): the headers to send. */
export function signedHeaders(
  { method, url, headers, body }: UnsignedRequest,
  { accessKeyId, secretAccessKey, sessionToken }: RoleCredentials,
  { region, service }: { readonly region: string; readonly service: string },
  now: Instant,
): Readonly<Record<string, string>> {
  const { host, pathname, searchParams } = new URL(url);
  const query = [...searchParams]
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .sort()
    .join("&");
  const time = now.replace(/\.\d+|[-:]/g, "");
  const day = time.slice(0, 8);
  const sent: Readonly<Record<string, string>> = {
    ...headers,
    "x-amz-date": time,
    ...(sessionToken !== undefined && { "x-amz-security-token": sessionToken }),
  };
  const signed = Object.entries({ ...sent, host }).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = signed.map(([name]) => name).join(";");
  const lines = signed.map(([name, value]) => `${name}:${value.trim()}\n`).join("");
  const canonical = [method, pathname, query, lines, names, sha256Hex(body)].join("\n");
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", time, scope, sha256Hex(canonical)].join("\n");
  const key = [day, region, service, "aws4_request"].reduce<string | Buffer>(
    (secret, part) => Buffer.from(hmac("sha256", secret, "hex", part), "hex"),
    `AWS4${secretAccessKey}`,
  );
  const signature = hmac("sha256", key, "hex", toSign);
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  };
}
