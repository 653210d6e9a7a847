import {
  DEFAULT_SOFT_FAILURES,
  decideUnreachable,
  isSoftFailure,
  keepsFailing,
} from "../consent/decide-reachability.ts";
import { decideWithdrawal } from "../consent/decide-withdrawal.ts";
import type { Decision } from "../consent/decision.ts";
import type { Cause, LedgerRecord } from "../consent/ledger.ts";
import { believableCarrierTime } from "../consent/ordering.ts";
import { expiryOf } from "../consent/retention.ts";
import { breadthOf, withdrawalScope } from "../consent/scope.ts";
import { newPerson, type PersonState } from "../consent/state.ts";
import { type Program, programById, programOfSender } from "../deployment.ts";
import { epochSeconds, type Instant } from "../instant.ts";
import type { DeliveryReport } from "../messages.ts";
import { countriesOfNumber } from "../number-country.ts";
import { count } from "../observability/metrics.ts";
import type { E164 } from "../phone-number.ts";
import { writeChange } from "../store/change.ts";
import { untilWritten } from "../store/contention.ts";
import { datedChange } from "../store/dated-change.ts";
import { filedSubject, type Person, readPersonAndMessage } from "../store/person.ts";
import { nextEntries, nextSeq } from "../store/proof.ts";
import { readReports, recordReport, reportRecordOf } from "../store/reports.ts";
import { recipientOf } from "../store/sent-messages.ts";
import { type Subject, subjectsOf } from "../subject.ts";
import { countMessage } from "./count-message.ts";
import type { ItemOutcome, Processing } from "./processing.ts";

/** A report that says something about the person, not only about its message. */
interface TellingReport {
  readonly report: DeliveryReport;
  readonly to: E164;
  /** What this is filed under, so that the same news is acted on once. */
  readonly id: string;
  readonly carrierTime?: Instant;
}

function programOf(report: DeliveryReport, { deployment, connection }: Processing): Program {
  const listed = report.from === undefined ? undefined : programOfSender(deployment, report.from);
  const program = listed ?? programById(deployment, connection.defaultProgram);
  if (program === undefined) throw new Error(`the deployment has no program ${connection.defaultProgram}`);
  return program;
}

function decide(
  telling: TellingReport,
  before: PersonState,
  ledgerSeq: number,
  processing: Processing,
): Decision<string> {
  const { receivedAt, now, deployment } = processing;
  if (telling.report.effect === "unreachable") return decideUnreachable(before, receivedAt);
  const program = programOf(telling.report, processing);
  const breadth = breadthOf(program, "default", { receivedAt, countries: countriesOfNumber(telling.to) });
  const purposes = withdrawalScope(deployment, program, breadth);
  const act = { receivedAt, ...(telling.carrierTime !== undefined && { carrierTime: telling.carrierTime }) };
  return decideWithdrawal(before, { purposes, act, source: "carrier", ledgerSeq }, now);
}

function proofOf(
  telling: TellingReport,
  decision: Decision<string>,
  person: Person,
  processing: Processing,
): readonly LedgerRecord[] {
  if (decision.recorded === undefined) return [];
  const { receivedAt, now, connection } = processing;
  const { errorCode = "none", errorClass = "other", messageId } = telling.report;
  const cause: Cause = { channel: "carrier", connection: connection.name, errorCode, errorClass };
  const { carrierTime } = telling;
  const facts = {
    ...decision.recorded,
    receivedAt,
    ...(carrierTime !== undefined && { carrierTime }),
    recordedAt: now,
    cause,
  };
  const personal = { messageId: { value: messageId, keep: true } };
  return nextEntries(person, [{ facts, personal }]);
}

/** One reading, decision and writing; undefined when the state moved on meanwhile. */
async function tryEffect(telling: TellingReport, processing: Processing): Promise<string | undefined> {
  const { table, peppers, connection, receivedAt, now, signal, deployment } = processing;
  const key = { connection: connection.name, id: telling.id };
  const found = await readPersonAndMessage(table, subjectsOf(telling.to, peppers), key, now, signal);
  if (found.seen) return "duplicate";
  const before = found.record?.state ?? newPerson(found.subject, telling.to, now);
  const ledgerSeq = nextSeq(found);
  const decision = decide(telling, before, ledgerSeq, processing);
  const ledger = proofOf(telling, decision, found, processing);
  const state = datedChange(
    { ...(found.record && { previous: found.record }), state: decision.state, ledger },
    deployment,
  );
  const once = { connection: connection.name, messageId: telling.id, bearsOnConsent: true, unique: true };
  const change = {
    subject: found.subject,
    once,
    ...(decision.state !== before && { state }),
    ...(decision.outcome === "unreachable" && { unreachableAt: receivedAt }),
  };
  const { result } = await writeChange(table, change, now, signal);
  if (result === "duplicate") return result;
  return result === "written" ? decision.outcome : undefined;
}

async function applyEffect(report: DeliveryReport, to: E164, processing: Processing): Promise<string> {
  const { receivedAt, connection } = processing;
  const carrierTime = believableCarrierTime(report.carrierTime, receivedAt, connection.redeliverySeconds * 1000);
  const id = `report ${report.messageId} ${report.effect}`;
  const telling: TellingReport = { report, to, id, ...(carrierTime !== undefined && { carrierTime }) };
  return untilWritten(() => tryEffect(telling, processing));
}

/** Whether this failure is one too many: messages to the number have failed so often and so long that it counts as unreachable. */
async function isOneTooMany(subject: Subject, { table, now, signal, deployment }: Processing): Promise<boolean> {
  const reports = await readReports(table, subject, now, signal);
  return keepsFailing(reports, deployment.unreachableAfter ?? DEFAULT_SOFT_FAILURES);
}

/** The report with the recipient and the sender of the reply that it is about, where the carrier names none and we sent one under this id. */
async function withRecipient(report: DeliveryReport, processing: Processing): Promise<DeliveryReport> {
  const { table, connection, now, signal } = processing;
  return { ...report, ...(await recipientOf(table, connection.name, report.messageId, now, signal)) };
}

/**
 * Handles one delivery report: keeps the furthest status, and where the carrier says that the person opted out there or that the number takes
 * no texts, changes the person's state once. Rejects as `processInbound` does; what was written by then is written once all the same.
 */
export async function processReport(given: DeliveryReport, processing: Processing): Promise<ItemOutcome> {
  const { table, peppers, connection, receivedAt, now, signal, deployment } = processing;
  const report = given.to === undefined ? await withRecipient(given, processing) : given;
  const kind = report.to === undefined ? "unplacedReport" : "deliveryReport";
  const expiresAt = epochSeconds(expiryOf(kind, receivedAt, deployment.retention));
  const { to } = report;
  const subject = to && (await filedSubject(table, subjectsOf(to, peppers), now, signal));
  const record = reportRecordOf(report, connection.name, receivedAt, expiresAt);
  const isNews = await recordReport(table, subject, record, now, signal);
  if (report.effect !== "none" && report.to === undefined) {
    count("reportWithoutRecipient", { connection: connection.name, effect: report.effect });
  }
  if (to !== undefined) await countMessage(report, to, processing);
  if (report.effect === "none" && subject !== undefined && to !== undefined && isNews && isSoftFailure(report)) {
    const given = (await isOneTooMany(subject, processing)) && { ...report, effect: "unreachable" as const };
    return { outcome: given ? await applyEffect(given, to, processing) : "recorded" };
  }
  if (report.effect === "none" || report.to === undefined) return { outcome: isNews ? "recorded" : "stale" };
  return { outcome: await applyEffect(report, report.to, processing) };
}
