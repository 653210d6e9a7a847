import { stateView } from "../api/state-view.ts";
import type { LedgerRecord } from "../consent/ledger.ts";
import type { Deployment } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { viewOfRequest } from "../requests/request-view.ts";
import { type History, ofPresentOwner, phoneOf } from "../store/history.ts";
import type { Subject } from "../subject.ts";

export const ledgerView = (records: readonly LedgerRecord[]) =>
  records.map(({ entry, personal }) => ({ ...entry, personal }));

/** A link is the person's alone: who reads what was said to them must not be able to act as them. */
const withoutTokens = (text: string) => text.replace(/\/p\/[A-Za-z0-9_-]{22}/g, "/p/…");

/**
 * Everything held about whoever has the number now, a faithful copy (GDPR 15(3)): what is from before a reassignment is left out, and that it is, is
 * said (GDPR 15(4)).
 */
export function heldData(subject: Subject, history: History, deployment: Deployment, now: Instant) {
  const { state, ledger, messages, reports, replies, reviews, requests } = ofPresentOwner(history);
  const { reassignedAt } = state?.state ?? {};
  return {
    subject,
    phone: phoneOf(history),
    state: stateView(state, deployment, now),
    ...(reassignedAt && { withheldBefore: reassignedAt }),
    messages: messages.map(({ expiresAt: _, carrierTime, receivedAt, reply, ...message }) => ({
      ...message,
      at: carrierTime ?? receivedAt,
      receivedAt,
      ...(reply && { reply: withoutTokens(reply.text) }),
    })),
    deliveries: reports.map(({ rank: _rank, expiresAt: _expiry, ...report }) => report),
    replies: replies.map(({ expiresAt: _, ...reply }) => ({ ...reply, text: withoutTokens(reply.text) })),
    reviews: reviews.map(({ subject: _, expiresAt: _expiry, ...review }) => review),
    requests: requests.map(viewOfRequest),
    ledger: ledgerView(ledger),
  };
}
export type HeldData = ReturnType<typeof heldData>;
