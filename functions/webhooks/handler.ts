import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, SQSBatchResponse, SQSEvent } from "aws-lambda";
import type { Direction } from "../carriers/carrier.ts";
import { compiledDeployment } from "../deployment.ts";
import { openTable } from "../store/table.ts";
import { drainRetryQueue } from "./drain.ts";
import { receiveWebhook } from "./receive.ts";

type WebhookHandler = (
  event: APIGatewayProxyEventV2 | SQSEvent,
) => Promise<APIGatewayProxyStructuredResultV2 | SQSBatchResponse>;

/**
 * The handler of one direction's webhooks and of its retry queue. Directions are functions of their own, so that a flood of delivery reports
 * never delays a STOP; what they do with an item is the same, since some carriers post both kinds to one URL.
 */
export function webhookHandler(direction: Direction): WebhookHandler {
  const deployment = compiledDeployment();
  const table = openTable();
  return (event) =>
    "Records" in event
      ? drainRetryQueue(event, deployment, table)
      : receiveWebhook(event, direction, deployment, table);
}
