import { reachedAgain } from "../consent/decide-reachability.ts";
import { believableCarrierTime } from "../consent/ordering.ts";
import { expiryOf, keptAs } from "../consent/retention.ts";
import { newPerson, type PersonState, returnRequestEnd } from "../consent/state.ts";
import { epochSeconds, type Instant } from "../instant.ts";
import type { InboundMessage } from "../messages.ts";
import { count } from "../observability/metrics.ts";
import { HELP_ANSWER, isFresh } from "../replies/answer.ts";
import type { ReplyKind } from "../replies/kinds.ts";
import { identifyAsked } from "../requests/identify-asked.ts";
import { type StateChange, writeChange } from "../store/change.ts";
import { untilWritten } from "../store/contention.ts";
import { datedChange } from "../store/dated-change.ts";
import { recordMessage } from "../store/messages.ts";
import { filedSubject, type Person, readPersonAndMessage } from "../store/person.ts";
import { nextEntries, nextSeq } from "../store/proof.ts";
import type { InboundRecord } from "../store/records.ts";
import { type Subject, subjectsOf } from "../subject.ts";
import { type Effect, effectOf, type Message, recordsOf } from "./consent-effect.ts";
import {
  answeredBy,
  isAnswered,
  type PlannedReply,
  plannedReply,
  replyToSend,
  travelsInAnswer,
} from "./planned-reply.ts";
import type { ItemOutcome, Processing } from "./processing.ts";
import { causeOf, statementsOf } from "./proof-of-text.ts";
import { filingId, readMessage, type Wish, wordsDigest } from "./reading.ts";
import { withRequests } from "./request-effect.ts";
import { reviewOf } from "./review.ts";

function inboundRecordOf(
  message: Message,
  processing: Processing,
  reply: { readonly kind: ReplyKind; readonly text: string } | undefined,
  lapsesAt?: Instant,
): InboundRecord {
  const { inbound, id, reading } = message;
  const { receivedAt, deployment, connection } = processing;
  const { intent, also, rule, certainty, language } = reading.understanding;
  // While only an unanswered request stands, the number is held no longer than the request (GDPR 5(1)(c), (e)).
  const ends = [
    expiryOf(keptAs(intent), receivedAt, deployment.retention),
    ...(lapsesAt === undefined ? [] : [lapsesAt]),
  ];
  return {
    connection: connection.name,
    id,
    from: inbound.from,
    to: inbound.to,
    text: inbound.text,
    receivedAt,
    ...(inbound.carrierTime !== undefined && { carrierTime: inbound.carrierTime }),
    intent,
    also: [...also],
    rule,
    certainty,
    ...(language && { language }),
    ...(reply && { reply }),
    expiresAt: Math.min(...ends.map(epochSeconds)),
  };
}

function outcomeOf(
  outcome: string,
  message: Message,
  reply: PlannedReply | undefined,
  processing: Processing,
): ItemOutcome {
  const { intent, rule, certainty, language } = message.reading.understanding;
  const { inbound, id } = message;
  return {
    outcome,
    intent,
    rule,
    certainty,
    ...(language && { language }),
    ...(reply &&
      travelsInAnswer(processing) && {
        reply: { reference: id, from: inbound.to, to: inbound.from, text: reply.text },
      }),
  };
}

/**
 * A message that was handled before gets the answer it got before. From the queue, a reply that this same receipt decided on but could not
 * give any more goes out through the send API.
 */
async function answerAgain(
  message: Message,
  person: Person,
  earlier: InboundRecord | undefined,
  processing: Processing,
): Promise<ItemOutcome> {
  const reply = earlier?.reply;
  const unanswered = !processing.answerOpen && earlier?.receivedAt === processing.receivedAt;
  if (reply && unanswered && isFresh(reply.kind, processing.receivedAt, processing.now)) {
    const change = { subject: person.subject, ...replyToSend(reply, message, processing) };
    await writeChange(processing.table, change, processing.now, processing.signal);
  }
  return outcomeOf("duplicate", message, reply, processing);
}

/** Whoever texts us can be reached, and in the language they write: the state, and what goes on record, with what that shows. */
function withWhatItShows(effect: Effect, { reading }: Message) {
  const records = recordsOf(effect);
  const { state, lifted } = records.length > 0 ? reachedAgain(effect.state) : { state: effect.state, lifted: false };
  const { language } = reading.understanding;
  return {
    state: { ...state, ...(language && state.erasedAt === undefined && { locale: language }) },
    records: records.map((recorded, index) => ({ ...recorded, ...(lifted && index === 0 && { unreachable: false }) })),
  };
}

/** The state to write with the entry that proves it; undefined where there is nothing to remember. */
function stateChangeOf(
  message: Message,
  effect: Effect,
  before: PersonState,
  reply: PlannedReply | undefined,
  person: Person,
  processing: Processing,
): StateChange | undefined {
  const remembers = person.record !== undefined && effect.state !== before;
  if (recordsOf(effect).length === 0 && !remembers) return undefined;
  const shown = withWhatItShows(effect, message);
  const told = message.reading.wish === "withdraw" && isAnswered(effect.answer, reply, message);
  const state: PersonState = { ...shown.state, ...(told && { optOutAnsweredAt: processing.now }) };
  const asked = reply?.kind === "confirm" ? reply.text : undefined;
  const ledger = nextEntries(person, statementsOf(message, effect, shown.records, asked, processing));
  return datedChange({ ...(person.record && { previous: person.record }), state, ledger }, processing.deployment);
}

/** The person, filed as `subject`, has had as many replies this hour as there may be. */
interface Limited {
  readonly limited: Subject;
}

/** One reading, decision and writing; undefined when the state moved on meanwhile. With `mute` nothing is said. */
async function tryConsent(
  message: Message,
  processing: Processing,
  { mute }: { readonly mute: boolean },
): Promise<ItemOutcome | Limited | undefined> {
  const { table, peppers, connection, now, signal } = processing;
  const { inbound, id, reading } = message;
  const key = { connection: connection.name, id, digest: wordsDigest(inbound, processing) };
  const found = await readPersonAndMessage(table, subjectsOf(inbound.from, peppers), key, now, signal);
  const before = found.record?.state ?? newPerson(found.subject, inbound.from, now);
  const seq = nextSeq(found);
  const effect = withRequests(effectOf(message, before, seq, processing), message, seq, processing);
  const repeated = found.seen || found.inbound !== undefined;
  // A derived id may belong to another message with the same words: a withdrawal in it is carried out, only not answered twice.
  const mayBeAnother = inbound.id.source === "derived" && reading.wish === "withdraw" && effect.recorded !== undefined;
  if (repeated && !mayBeAnother) return answerAgain(message, found, found.inbound, processing);

  // What was asked in another way is the number's own now: it is decided anew on that.
  const cause = causeOf(message, effect, processing);
  if (await identifyAsked(effect.asked ?? [], reading.program, cause, processing)) return undefined;

  // Some gateways send a text again under a new id; a second answer would tell the person nothing, unless something has changed in between.
  const resent = found.answered && recordsOf(effect).length === 0;
  const reply =
    repeated || resent || mute ? undefined : plannedReply(effect.answer, message, before.locale, processing);
  const state = stateChangeOf(message, effect, before, reply, found, processing);
  const change = {
    subject: found.subject,
    once: { connection: connection.name, messageId: id, bearsOnConsent: true, unique: !mayBeAnother },
    inbound: inboundRecordOf(message, processing, reply, state && (state.expiresAt ?? returnRequestEnd(state.state))),
    ...(state && { state }),
    ...replyToSend(reply, message, processing),
    ...(!found.answered && answeredBy(reply, message, processing)),
    ...(reply && { replies: true as const }),
    ...reviewOf(message, before, effect, found, processing),
    requests: (effect.asked ?? []).flatMap(({ write }) => (write === undefined ? [] : [write])),
    ...(effect.link && reply && { link: effect.link }),
  };
  const written = await writeChange(table, change, now, signal);
  if (written.result === "duplicate") return answerAgain(message, found, written.inbound, processing);
  if (written.result === "limited") return { limited: found.subject };
  if (written.result !== "written") return undefined;
  const opened = (effect.asked ?? []).filter(({ outcome }) => outcome === "opened");
  for (const { kind } of opened) count("requestOpened", { kind });
  return outcomeOf(effect.outcome, message, reply, processing);
}

/** The same words as a moment ago, under another id, or one text too many: recorded, and not answered. */
async function recordUnanswered(
  outcome: "resent" | "limited",
  message: Message,
  subject: Subject,
  processing: Processing,
): Promise<ItemOutcome> {
  const { table, now, signal } = processing;
  const record = inboundRecordOf(message, processing, undefined);
  const written = await recordMessage(table, subject, record, now, signal);
  if (written.result === "duplicate") return answerAgain(message, { subject }, written.inbound, processing);
  return outcomeOf(outcome, message, undefined, processing);
}

/** One text too many in an hour is recorded with no effect but a withdrawal's, which no limit holds up. */
async function limitedTo(message: Message, subject: Subject, processing: Processing): Promise<ItemOutcome> {
  count("limited", { connection: processing.connection.name });
  return recordUnanswered("limited", message, subject, processing);
}

const ENDS_CONSENT: readonly Wish[] = ["withdraw", "refuse"];

async function applyConsent(message: Message, processing: Processing): Promise<ItemOutcome> {
  const made = await untilWritten(() => tryConsent(message, processing, { mute: false }));
  if (!("limited" in made)) return made;
  if (!ENDS_CONSENT.includes(message.reading.wish)) return limitedTo(message, made.limited, processing);
  const muted = await untilWritten(() => tryConsent(message, processing, { mute: true }));
  return "limited" in muted ? limitedTo(message, muted.limited, processing) : muted;
}

/** A message that asks nothing of consent or data: recorded, and answered if it asks for help. */
async function recordOnly(message: Message, processing: Processing): Promise<ItemOutcome | undefined> {
  const { table, peppers, connection, now, signal } = processing;
  const subject = await filedSubject(table, subjectsOf(message.inbound.from, peppers), now, signal);
  const answer = message.reading.wish === "help" ? HELP_ANSWER : undefined;
  const reply = plannedReply(answer, message, undefined, processing);
  const record = inboundRecordOf(message, processing, reply);
  const toSend = replyToSend(reply, message, processing);
  const once = { connection: connection.name, messageId: message.id, bearsOnConsent: false, unique: true };
  const answered = answeredBy(reply, message, processing);
  const written = reply
    ? await writeChange(table, { subject, once, inbound: record, replies: true, ...answered, ...toSend }, now, signal)
    : await recordMessage(table, subject, record, now, signal);
  if (written.result === "duplicate") return answerAgain(message, { subject }, written.inbound, processing);
  if (written.result === "answered") return recordUnanswered("resent", message, subject, processing);
  if (written.result === "limited") return limitedTo(message, subject, processing);
  if (written.result === "conflict") return undefined;
  return outcomeOf(answer?.kind ?? "recorded", message, reply, processing);
}

const BEARS_ON_CONSENT: readonly Wish[] = ["withdraw", "grant", "confirm", "refuse"];

/**
 * Handles one inbound message: reads it, decides, writes decision and evidence together, and says what to answer. Rejects with the table's
 * error when it cannot be reached or is throttled, and with Contended when the state keeps moving; nothing is written then.
 */
export async function processInbound(inbound: InboundMessage, processing: Processing): Promise<ItemOutcome> {
  const { connection, receivedAt } = processing;
  const reading = readMessage(inbound, processing);
  const carrierTime = believableCarrierTime(inbound.carrierTime, receivedAt, connection.redeliverySeconds * 1000);
  const message: Message = {
    inbound,
    id: filingId(inbound, processing),
    reading,
    ...(carrierTime !== undefined && { carrierTime }),
  };
  return BEARS_ON_CONSENT.includes(reading.wish) || reading.requests.length > 0
    ? applyConsent(message, processing)
    : untilWritten(() => recordOnly(message, processing));
}
