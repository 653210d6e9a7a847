import type { _Record as SdkRecord } from "@aws-sdk/client-dynamodb-streams";
import { isObject, type Json, type JsonObject } from "../template/json.ts";

/** A record of a DynamoDB stream, as a Lambda function receives it, with what the event source needs to know about it. */
export interface StreamRecord {
  readonly sequenceNumber: string;
  /** Milliseconds of the one clock. */
  readonly createdAt: number;
  readonly event: JsonObject;
}

/** The SDK's values as JSON: binary in base64, as Lambda has it. */
function asJson(value: unknown): Json {
  const binary = (_name: string, member: unknown) =>
    member instanceof Uint8Array ? Buffer.from(member).toString("base64") : member;
  return JSON.parse(JSON.stringify(value, binary));
}

/** AWS's emulator loses the type of an empty map or list in its streams; whichever it was, it comes as an empty map. */
function typed(value: Json): Json {
  if (!isObject(value)) return value;
  const { M, L } = value;
  if (isObject(M)) return { M: image(M) };
  if (Array.isArray(L)) return { L: L.map(typed) };
  return Object.keys(value).length === 0 ? { M: {} } : value;
}

function image(value: Json): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, member === undefined ? null : typed(member)]),
  );
}

export interface StreamRecordContext {
  readonly streamArn: string;
  readonly region: string;
  readonly createdAt: number;
  /** Whether TTL removed the item. */
  readonly expired: boolean;
}

/** A record in the shape of "Using Lambda with Amazon DynamoDB" (Lambda developer guide). Undefined for one without a sequence number. */
export function streamRecord(record: SdkRecord, context: StreamRecordContext): StreamRecord | undefined {
  const { SequenceNumber: sequenceNumber, ...change } = record.dynamodb ?? {};
  if (sequenceNumber === undefined) return undefined;
  return {
    sequenceNumber,
    createdAt: context.createdAt,
    event: {
      eventID: record.eventID ?? sequenceNumber,
      eventName: record.eventName ?? "",
      eventVersion: record.eventVersion ?? "1.1",
      eventSource: "aws:dynamodb",
      awsRegion: context.region,
      dynamodb: {
        ApproximateCreationDateTime: Math.floor(context.createdAt / 1_000),
        ...(change.Keys && { Keys: asJson(change.Keys) }),
        ...(change.NewImage && { NewImage: image(asJson(change.NewImage)) }),
        ...(change.OldImage && { OldImage: image(asJson(change.OldImage)) }),
        SequenceNumber: sequenceNumber,
        SizeBytes: change.SizeBytes ?? 0,
        StreamViewType: change.StreamViewType ?? "",
      },
      eventSourceARN: context.streamArn,
      // "Working with expired items" (DynamoDB developer guide).
      ...(context.expired && { userIdentity: { type: "Service", principalId: "dynamodb.amazonaws.com" } }),
    },
  };
}
