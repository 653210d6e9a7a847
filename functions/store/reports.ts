import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import type { Instant } from "../instant.ts";
import type { DeliveryReport, DeliveryStatus } from "../messages.ts";
import type { Subject } from "../subject.ts";
import { partitionOf, REPORT_PREFIX, reportKey, unplacedReportKey } from "./keys.ts";
import { queryPages } from "./query.ts";
import { type ReportRecord, reportRecord } from "./records.ts";
import { isLive, nowSeconds, type Table } from "./table.ts";

/**
 * How far along a status is. Reports arrive out of order: a lower rank never replaces a higher one, among equals the later time wins, and
 * `unknown` replaces nothing.
 */
const STATUS_RANK: Readonly<Record<DeliveryStatus, number>> = {
  unknown: 0,
  accepted: 1,
  queued: 2,
  sent: 3,
  delivered: 4,
  undelivered: 4,
  failed: 4,
  expired: 4,
  rejected: 4,
};

/** The delivery reports that are kept about a person. */
export async function readReports(
  table: Table,
  subject: Subject,
  now: Instant,
  signal: AbortSignal,
): Promise<readonly ReportRecord[]> {
  const reports: ReportRecord[] = [];
  const query = {
    KeyConditionExpression: "PK = :partition AND begins_with(SK, :prefix)",
    ExpressionAttributeValues: { ":partition": partitionOf(subject), ":prefix": REPORT_PREFIX },
  };
  for await (const page of queryPages(table, query, signal)) {
    reports.push(...page.map((item) => v.parse(reportRecord, item)));
  }
  return reports.filter((report) => isLive(report, now));
}

/** The record a report makes. `expiresAt` is in epoch seconds. */
export function reportRecordOf(
  report: DeliveryReport,
  connection: string,
  receivedAt: Instant,
  expiresAt: number,
): ReportRecord {
  const { messageId, to, status, errorCode, errorClass } = report;
  return {
    connection,
    id: messageId,
    ...(to !== undefined && { to }),
    status,
    rank: STATUS_RANK[status],
    ...(errorCode !== undefined && { errorCode }),
    ...(errorClass !== undefined && { errorClass }),
    at: report.carrierTime ?? receivedAt,
    expiresAt,
  };
}

// The report is first of its message, or further along, or as far along and later by the carrier's clock.
const ADVANCES = "attribute_not_exists(PK) OR expiresAt <= :now OR #rank < :rank OR (#rank = :rank AND #at < :at)";

const OPTIONAL = ["to", "errorCode", "errorClass"] as const;

/** Records a delivery report unless a later one is there already; with no subject it waits under the message's id. True when it was news. */
export async function recordReport(
  table: Table,
  subject: Subject | undefined,
  record: ReportRecord,
  now: Instant,
  signal: AbortSignal,
): Promise<boolean> {
  const { connection, id } = record;
  const fields = Object.entries(record);
  const absent = OPTIONAL.filter((name) => record[name] === undefined);
  const command = new UpdateCommand({
    TableName: table.name,
    Key: subject ? reportKey(subject, connection, id) : unplacedReportKey(connection, id),
    UpdateExpression: [
      `SET ${fields.map(([name]) => `#${name} = :${name}`).join(", ")}`,
      ...(absent.length > 0 ? [`REMOVE ${absent.map((name) => `#${name}`).join(", ")}`] : []),
    ].join(" "),
    ConditionExpression: ADVANCES,
    ExpressionAttributeNames: Object.fromEntries(
      [...fields.map(([name]) => name), ...absent].map((name) => [`#${name}`, name]),
    ),
    ExpressionAttributeValues: {
      ...Object.fromEntries(fields.map(([name, value]) => [`:${name}`, value])),
      ":now": nowSeconds(now),
    },
  });
  try {
    await table.client.send(command, { abortSignal: signal });
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
