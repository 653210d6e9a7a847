import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { currentInstant } from "./clock.ts";
import { compiledDeployment } from "./deployment.ts";
import { eventsOf } from "./events/consent-event.ts";
import type { ConsentEvent } from "./events/event-schema.ts";
import { PUBLISH_BATCH, putEvents, queueSends } from "./events/publish.ts";
import { type FollowUp, followUpOf } from "./events/stream-record.ts";
import { errorName, logWarning } from "./observability/log.ts";
import { noteHead } from "./store/heads.ts";
import { readPhone } from "./store/person.ts";
import { openTable } from "./store/table.ts";

const deployment = compiledDeployment();
const table = openTable();

/** An event, and the position of the record that it follows from. */
interface PlacedEvent {
  readonly place: number;
  readonly event: ConsentEvent;
}

async function eventsFor(followUp: FollowUp, place: number): Promise<readonly PlacedEvent[]> {
  if (followUp.kind !== "event") return [];
  const { entry } = followUp;
  const phone = deployment.events.includePhone ? await readPhone(table, entry.subject) : undefined;
  return eventsOf(entry, phone).map((event) => ({ place, event }));
}

/** Notes where the ledgers end now; returns which of them were noted, by position. */
async function noteHeads(followUps: readonly FollowUp[]): Promise<readonly boolean[]> {
  const now = currentInstant();
  const noted = await Promise.allSettled(
    followUps.map(async (followUp) => {
      if (followUp.kind !== "event" && followUp.kind !== "redated") return;
      await noteHead(table, followUp.entry, followUp.expiresAt, now);
    }),
  );
  return noted.map(({ status }) => status === "fulfilled");
}

/** The position of the first record that was not taken, or the batch's length. */
async function publish(records: readonly DynamoDBRecord[]): Promise<number> {
  const followUps = records.map(followUpOf);
  const events = (await Promise.all(followUps.map(eventsFor))).flat();
  const sends = followUps.flatMap((followUp, place) =>
    followUp.kind === "send" ? [{ place, key: followUp.key }] : [],
  );
  const [eventsTaken, sendsTaken, noted] = await Promise.all([
    putEvents(events.map(({ event }) => event)),
    queueSends(sends.map(({ key: { PK, SK } }) => ({ PK, SK }))),
    noteHeads(followUps),
  ]);
  const missed = [
    ...events.flatMap(({ place }, index) => (eventsTaken[index] === true ? [] : [place])),
    ...sends.flatMap(({ place }, index) => (sendsTaken[index] === true ? [] : [place])),
    ...noted.flatMap((taken, index) => (taken ? [] : [index])),
  ];
  return Math.min(records.length, ...missed);
}

/**
 * What follows from a change: an event on the bus for every ledger entry, its place in the map of heads, a place in the send queue for every
 * waiting reply. At least once, and in order per person: a batch stops at the first record that was not taken.
 */
export async function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (let start = 0; start < event.Records.length; start += PUBLISH_BATCH) {
    const records = event.Records.slice(start, start + PUBLISH_BATCH);
    const taken = await publish(records).catch((error: unknown) => {
      logWarning("stream batch not published", { error: errorName(error), items: records.length });
      return 0;
    });
    const itemIdentifier = records[taken]?.dynamodb?.SequenceNumber;
    if (itemIdentifier !== undefined) return { batchItemFailures: [{ itemIdentifier }] };
  }
  return { batchItemFailures: [] };
}
