import { createHash } from "node:crypto";
import { countSent } from "../consent/sent-messages.ts";
import type { SentMessage } from "../consent/state.ts";
import { programOfSender } from "../deployment.ts";
import { isCapped } from "../marketing/frequency-caps.ts";
import type { DeliveryReport } from "../messages.ts";
import { countriesOfNumber } from "../number-country.ts";
import type { E164 } from "../phone-number.ts";
import { writeChange } from "../store/change.ts";
import { untilWritten } from "../store/contention.ts";
import { datedChange } from "../store/dated-change.ts";
import { readPerson } from "../store/person.ts";
import { subjectsOf } from "../subject.ts";
import type { Processing } from "./processing.ts";

const ID_LENGTH = 12;

/** What the report counts as; undefined where its message has not gone out, or comes from a program that has no marketing. */
function sentMessageOf(report: DeliveryReport, { connection, deployment, receivedAt }: Processing) {
  if (report.status !== "sent" && report.status !== "delivered") return undefined;
  const program = report.from === undefined ? undefined : programOfSender(deployment, report.from);
  if (program?.purposes.every(({ kind }) => kind === "service")) return undefined;
  const digest = createHash("sha256").update(`${connection.name} ${report.messageId}`).digest("base64url");
  const message: SentMessage = {
    id: digest.slice(0, ID_LENGTH),
    at: receivedAt,
    ...(program && { program: program.id }),
  };
  return message;
}

async function tryCount(message: SentMessage, to: E164, processing: Processing): Promise<true | undefined> {
  const { table, peppers, now, signal, deployment } = processing;
  const { subject, record } = await readPerson(table, subjectsOf(to, peppers), now, signal);
  const state = record && countSent(record.state, message, now);
  if (record === undefined || state === undefined || state === record.state) return true;
  const change = { subject, state: datedChange({ previous: record, state }, deployment) };
  const { result } = await writeChange(table, change, now, signal);
  return result === "written" ? true : undefined;
}

/**
 * Counts a message that went out to a number whose country caps how many may (R103), once for all the reports about it. Nothing is counted of
 * somebody of whom nothing is held: no marketing goes to them.
 */
export async function countMessage(report: DeliveryReport, to: E164, processing: Processing): Promise<void> {
  if (!isCapped(countriesOfNumber(to))) return;
  const message = sentMessageOf(report, processing);
  if (message !== undefined) await untilWritten(() => tryCount(message, to, processing));
}
