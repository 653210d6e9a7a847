import { randomUUID } from "node:crypto";
import * as v from "valibot";
import type { Clock } from "../clock.ts";
import type { Place } from "../template/names.ts";
import { type Operations, ServiceError } from "./service.ts";

/** An event as the bus hands it on (EventBridge user guide, "Events"). */
export interface BusEvent {
  readonly version: "0";
  readonly id: string;
  readonly "detail-type": string;
  readonly source: string;
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: unknown;
  readonly "event-bus-name": string;
}

const putEvents = v.object({
  Entries: v.pipe(
    v.array(
      v.object({
        Source: v.optional(v.string()),
        DetailType: v.optional(v.string()),
        Detail: v.optional(v.string()),
        Resources: v.optional(v.array(v.string()), []),
        EventBusName: v.optional(v.string(), "default"),
        Time: v.optional(v.number()),
      }),
    ),
    v.minLength(1),
    v.maxLength(10),
  ),
});

type Entry = v.InferOutput<typeof putEvents>["Entries"][number];

/** Of all entries of one call together (EventBridge user guide, "Calculating PutEvents event entry size"). */
const LARGEST_CALL = 262_144;

function size({ Source = "", DetailType = "", Detail = "", Resources, Time }: Entry): number {
  return Buffer.byteLength(Source + DetailType + Detail + Resources.join("")) + (Time === undefined ? 0 : 14);
}

function detailOf(entry: Entry): { readonly detail: unknown } | { readonly code: string; readonly problem: string } {
  if (!entry.Source)
    return {
      code: "InvalidArgument",
      problem: "Parameter Source is not valid. Reason: Source is a required argument.",
    };
  if (!entry.DetailType)
    return {
      code: "InvalidArgument",
      problem: "Parameter DetailType is not valid. Reason: DetailType is a required argument.",
    };
  if (!entry.Detail)
    return {
      code: "InvalidArgument",
      problem: "Parameter Detail is not valid. Reason: Detail is a required argument.",
    };
  try {
    const detail: unknown = JSON.parse(entry.Detail);
    if (typeof detail === "object" && detail !== null && !Array.isArray(detail)) return { detail };
  } catch {
    // Answered below, as AWS does for text that is no JSON object.
  }
  return { code: "MalformedDetail", problem: "Detail is malformed." };
}

/** EventBridge for the functions: events on a bus of the template go to `onEvent`. */
export function eventsOperations(
  busNames: readonly string[],
  place: Place,
  clock: Clock,
  onEvent: (event: BusEvent) => void,
): Operations {
  const busName = (given: string) => given.slice(given.lastIndexOf("/") + 1);
  return {
    PutEvents(input) {
      const request = v.safeParse(putEvents, input);
      if (!request.success) throw new ServiceError("ValidationException", request.issues[0].message);
      const { Entries } = request.output;
      if (Entries.reduce((sum, entry) => sum + size(entry), 0) > LARGEST_CALL) {
        throw new ServiceError("ValidationException", "Total size of the entries in the request is over the limit.");
      }
      const results = Entries.map((entry) => {
        const name = busName(entry.EventBusName);
        if (!busNames.includes(name)) {
          return { ErrorCode: "ResourceNotFoundException", ErrorMessage: `Event bus ${name} does not exist.` };
        }
        const read = detailOf(entry);
        if ("problem" in read) return { ErrorCode: read.code, ErrorMessage: read.problem };
        const event: BusEvent = {
          version: "0",
          id: randomUUID(),
          "detail-type": entry.DetailType ?? "",
          source: entry.Source ?? "",
          account: place.accountId,
          time: new Date(entry.Time === undefined ? clock.now() : entry.Time * 1_000).toISOString(),
          region: place.region,
          resources: entry.Resources,
          detail: read.detail,
          "event-bus-name": name,
        };
        onEvent(event);
        return { EventId: event.id };
      });
      return { FailedEntryCount: results.filter((result) => "ErrorCode" in result).length, Entries: results };
    },
  };
}
