import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import * as v from "valibot";
import { compiledDeployment } from "./deployment.ts";
import { errorName, logWarning } from "./observability/log.ts";
import { sendReply } from "./sending/send-reply.ts";
import { sendRequest } from "./sending/send-request.ts";
import { openTable } from "./store/table.ts";

const deployment = compiledDeployment();
const table = openTable();

/** Sends the replies that no webhook's answer could carry. What could not be tried goes back to the queue. */
export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  const results = await Promise.all(
    event.Records.map(async ({ body, messageId }) => {
      try {
        await sendReply(v.parse(v.pipe(v.string(), v.parseJson(), sendRequest), body), deployment, table);
        return [];
      } catch (error) {
        logWarning("reply not sent", { error: errorName(error) });
        return [{ itemIdentifier: messageId }];
      }
    }),
  );
  return { batchItemFailures: results.flat() };
}
