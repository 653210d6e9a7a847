import { createHash } from "node:crypto";
import { type Deployment, programById } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { dataDeletedAnswer, waitingReply } from "../replies/answer.ts";
import { replyThrough, senderFor } from "../replies/sender-for.ts";
import { type DataRequest, referenceOf } from "../rights/request.ts";
import { writeChange } from "../store/change.ts";
import { entryId } from "../store/entry-id.ts";
import { type Erasure, furthered } from "../store/erasures.ts";
import { erasureReplyReference } from "../store/keys.ts";
import type { ReplyRecord, StateRecord } from "../store/records.ts";
import type { ErasureContext } from "./erase.ts";
import type { Held } from "./plan.ts";

/** Which carriers get to see, so that it says nothing of whom it is about; and other persons have others. */
const referenceFor = (erasure: Erasure): string =>
  erasureReplyReference(createHash("sha256").update(entryId(erasure)).digest("base64url"));

/** What the person is told by; undefined where nobody knows their number, or nothing can go out to it. */
function replyTo(
  { state }: StateRecord,
  request: DataRequest,
  reference: string,
  deployment: Deployment,
  now: Instant,
): ReplyRecord | undefined {
  const { phone, locale } = state;
  const program = programById(deployment, request.program);
  const through = program && senderFor(program, deployment);
  if (phone === undefined || program === undefined || through === undefined) return undefined;
  const { language } = request;
  const reply = replyThrough(
    through,
    dataDeletedAnswer(referenceOf(request)),
    { phone, language, locale },
    program,
    now,
  );
  return waitingReply({ ...reply, reference }, now, now, deployment);
}

/** Tells the person, while their number is still there: it goes once the message has gone out, or some time has passed. */
export async function tell(
  erasure: Erasure,
  record: StateRecord,
  { requests }: Held,
  { table, deployment, now, signal }: ErasureContext,
): Promise<void> {
  const request = requests.find(({ ledgerSeq }) => ledgerSeq === erasure.request);
  const reply = request && replyTo(record, request, referenceFor(erasure), deployment, now);
  const told = { at: now, outcome: reply === undefined ? ("impossible" as const) : ("waiting" as const) };
  const change = { subject: erasure.subject, ...(reply && { reply }), erasure: furthered(erasure, { told }) };
  await writeChange(table, change, now, signal);
}
