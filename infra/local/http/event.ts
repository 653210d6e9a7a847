import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Place } from "../template/names.ts";
import type { RouteMatch } from "./routes.ts";

/** Content types whose body reaches the function as text; every other body is base64 (form-encoded ones as well). */
const TEXT_BODY = /^(text\/[^;\s]+|application\/(json|javascript|xml|[^;\s]+\+(json|xml)))\s*(;|$)/i;

/** Headers that concern the connection alone and end at the gateway. */
const HOP_BY_HOP = new Set([
  "connection",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
  "te",
  "trailer",
  "proxy-connection",
]);

/** `10/Nov/2026:09:15:02 +0000`, the gateway's form of a time. */
function requestTime(now: number): string {
  const [, day, month, year, time] = /^\w+, (\d+) (\w+) (\d+) (\S+)/.exec(new Date(now).toUTCString()) ?? [];
  return `${day}/${month}/${year}:${time} +0000`;
}

interface Headers {
  readonly headers: Record<string, string>;
  readonly cookies: readonly string[];
}

/** Names in lower case, values of repeated headers joined by a comma, cookies apart. */
function readHeaders(raw: readonly string[]): Headers {
  const headers: Record<string, string> = {};
  const cookies: string[] = [];
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] ?? "").toLowerCase();
    const value = raw[index + 1] ?? "";
    if (name === "cookie") cookies.push(...value.split(/;\s*/).filter((cookie) => cookie !== ""));
    else if (!HOP_BY_HOP.has(name)) headers[name] = headers[name] === undefined ? value : `${headers[name]},${value}`;
  }
  return { headers, cookies };
}

function queryParameters(rawQuery: string): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQuery)) {
    parameters[name] = parameters[name] === undefined ? value : `${parameters[name]},${value}`;
  }
  return Object.keys(parameters).length > 0 ? parameters : undefined;
}

/** What the authoriser of the route would have told the function about the caller. */
function authorizer({ route }: RouteMatch, place: Place): object | undefined {
  if (route.authorizationType === "NONE") return undefined;
  if (route.authorizationType === "JWT") {
    const scopes = route.authorizationScopes;
    return { jwt: { claims: { sub: "local", scope: scopes.join(" ") }, scopes: scopes.length > 0 ? scopes : null } };
  }
  const userArn = `arn:aws:iam::${place.accountId}:user/local`;
  return {
    iam: {
      accessKey: "local",
      accountId: place.accountId,
      callerId: "local",
      cognitoIdentity: null,
      principalOrgId: null,
      userArn,
      userId: "local",
    },
  };
}

/** Splits a request target, keeping both parts as they were sent. */
export function splitTarget(target: string): { readonly path: string; readonly rawQuery: string } {
  const mark = target.indexOf("?");
  return mark < 0 ? { path: target, rawQuery: "" } : { path: target.slice(0, mark), rawQuery: target.slice(mark + 1) };
}

/**
 * The event of an HTTP API for a Lambda proxy integration, payload format 2.0 (API Gateway developer guide, "Create AWS Lambda proxy
 * integrations for HTTP APIs"). `now` is milliseconds since the epoch.
 */
export function gatewayEvent(
  request: IncomingMessage,
  body: Buffer,
  match: RouteMatch,
  place: Place,
  now: number,
): object {
  const { path, rawQuery } = splitTarget(request.url ?? "/");
  const { headers, cookies } = readHeaders(request.rawHeaders);
  const sourceIp = (request.socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  const isText = TEXT_BODY.test(headers["content-type"] ?? "") && headers["content-encoding"] === undefined;
  const query = queryParameters(rawQuery);
  const caller = authorizer(match, place);
  const domainName = `${match.route.apiId}.execute-api.${place.region}.amazonaws.com`;
  const forwardedFor = headers["x-forwarded-for"];
  return {
    version: "2.0",
    routeKey: match.route.routeKey,
    rawPath: path,
    rawQueryString: rawQuery,
    ...(cookies.length > 0 && { cookies }),
    headers: {
      ...headers,
      "content-length": String(body.length),
      "x-amzn-trace-id": `Root=1-${Math.floor(now / 1_000).toString(16)}-${randomUUID().replaceAll("-", "").slice(0, 24)}`,
      "x-forwarded-for": forwardedFor === undefined ? sourceIp : `${forwardedFor}, ${sourceIp}`,
      "x-forwarded-port": "443",
      "x-forwarded-proto": "https",
    },
    ...(query && { queryStringParameters: query }),
    requestContext: {
      accountId: place.accountId,
      apiId: match.route.apiId,
      ...(caller && { authorizer: caller }),
      domainName,
      domainPrefix: match.route.apiId,
      http: {
        method: request.method ?? "GET",
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp,
        userAgent: headers["user-agent"] ?? "",
      },
      requestId: randomUUID(),
      routeKey: match.route.routeKey,
      stage: "$default",
      time: requestTime(now),
      timeEpoch: now,
    },
    ...(Object.keys(match.pathParameters).length > 0 && { pathParameters: match.pathParameters }),
    ...(body.length > 0 && { body: body.toString(isText ? "utf8" : "base64") }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}
