import type { BusEvent } from "./aws/events.ts";
import type { DataDirectory } from "./data-directory.ts";
import type { AwsCall } from "./functions/functions.ts";
import type { OutgoingCall } from "./functions/messages.ts";
import { keepLog, type Log, openLog } from "./log.ts";

/** A message as it was put into the queue of this name. */
export interface QueueMessage {
  readonly queue: string;
  readonly body: string;
}

/** What the system did, for tests and for the operator's eyes. */
export interface Recordings {
  readonly functionLog: Log<string>;
  readonly busEvents: Log<BusEvent>;
  readonly outgoingCalls: Log<OutgoingCall>;
  readonly awsCalls: Log<AwsCall>;
  readonly queueMessages: Log<QueueMessage>;
}

/** Function logs and bus events also go to files under `logs/`. */
export function openRecordings(data: DataDirectory): Recordings {
  return {
    functionLog: openLog(data.file("logs", "functions.log"), (line) => line),
    busEvents: openLog(data.file("logs", "events.log"), (event) => JSON.stringify(event)),
    outgoingCalls: keepLog(),
    awsCalls: keepLog(),
    queueMessages: keepLog(),
  };
}
