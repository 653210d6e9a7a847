import type { APIGatewayProxyEventV2 } from "aws-lambda";

/** A webhook as the carrier sent it: what is signed is kept byte for byte. */
export interface WebhookRequest {
  readonly method: string;
  /** The public URL as the carrier called it: the configured base, the raw path and the raw query. Never taken from `Host` or forwarded headers. */
  readonly url: string;
  readonly path: string;
  /** Without the question mark, undecoded. */
  readonly rawQuery: string;
  /** Names in lower case; repeated headers joined by a comma, as the gateway joins them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The last path segment, for carriers whose only secret is a token in the path. */
  readonly pathToken?: string;
  /** From the connection itself, never from a header. */
  readonly sourceIp: string;
}

/** Reads the gateway's event (payload format 2.0). `baseUrl` has no trailing slash. */
export function readWebhookRequest(event: APIGatewayProxyEventV2, baseUrl: string): WebhookRequest {
  const query = event.rawQueryString === "" ? "" : `?${event.rawQueryString}`;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(event.headers)) {
    if (value !== undefined) headers[name.toLowerCase()] = value;
  }
  const pathToken = event.pathParameters?.token;
  return {
    method: event.requestContext.http.method,
    url: `${baseUrl}${event.rawPath}${query}`,
    path: event.rawPath,
    rawQuery: event.rawQueryString,
    headers,
    body: Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8"),
    ...(pathToken !== undefined && { pathToken }),
    sourceIp: event.requestContext.http.sourceIp,
  };
}

/** The body as UTF-8 text. */
function bodyText(request: WebhookRequest): string {
  return Buffer.from(request.body).toString("utf8");
}

/** Form fields of the body in order, repeated names kept, decoded as UTF-8 (`application/x-www-form-urlencoded`). */
export function formFields(request: WebhookRequest): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(bodyText(request))];
}

/** Query parameters in order, repeated names kept, decoded as UTF-8. */
export function queryFields(request: WebhookRequest): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(request.rawQuery)];
}
