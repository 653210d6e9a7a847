import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { SimulatedRequest } from "../../functions/carriers/simulator.ts";
import type { WebhookRequest } from "../../functions/http/webhook-request.ts";
import { readWebhookRequest } from "../../functions/http/webhook-request.ts";

export const BASE_URL = "https://sms.example.com";
const WEBHOOK_PATH = /^\/webhooks\/[^/]+\/(?:inbound|delivery)(?:\/([^/]+))?$/;

/** What the functions see of a request: through the gateway's event, whose headers are in lower case and whose body is base64. */
export function received(request: SimulatedRequest, sourceIp = "203.0.113.7"): WebhookRequest {
  const url = new URL(request.url);
  const rawPath = url.pathname;
  const token = WEBHOOK_PATH.exec(rawPath)?.[1];
  const http = { method: request.method, path: rawPath, protocol: "HTTP/1.1", sourceIp, userAgent: "" };
  const event: APIGatewayProxyEventV2 = {
    version: "2.0",
    routeKey: `${request.method} /webhooks/{connection}/inbound`,
    rawPath,
    rawQueryString: request.url.split("?").slice(1).join("?"),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value])),
    requestContext: {
      accountId: "123456789012",
      apiId: "api",
      domainName: "sms.example.com",
      domainPrefix: "sms",
      http,
      requestId: "request",
      routeKey: "route",
      stage: "$default",
      time: "",
      timeEpoch: 0,
    },
    ...(token !== undefined && { pathParameters: { token } }),
    ...(request.body !== undefined && { body: Buffer.from(request.body).toString("base64") }),
    isBase64Encoded: request.body !== undefined,
  };
  return readWebhookRequest(event, BASE_URL);
}
