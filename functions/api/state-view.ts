import {
  type ConsentStatus,
  consentStatus,
  openRequest,
  type PersonState,
  type PurposeConsent,
} from "../consent/state.ts";
import { lapseOf, refreshMonthsOf } from "../consent/validity.ts";
import type { Deployment } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { entryId } from "../store/entry-id.ts";
import type { StateRecord } from "../store/records.ts";

/** What `/v1` says holds for one purpose. */
function purposeView(consent: PurposeConsent, refreshAfterMonths: number | undefined, now: Instant) {
  const { standing } = consent;
  const request = openRequest(consent, now);
  return {
    status: consentStatus(consent, now),
    ...(standing && { since: standing.since, ledgerSeq: standing.ledgerSeq }),
    ...(standing?.status === "granted" && {
      method: standing.method,
      policyVersion: standing.policyVersion,
      ...(standing.basis && { basis: standing.basis }),
      ...(standing.relationship && { relationship: standing.relationship }),
      expiresAt: lapseOf(standing.lastActAt, standing, refreshAfterMonths),
    }),
    ...(standing?.status === "withdrawn" && {
      source: standing.source,
      ...(standing.objectedSince && { objectedSince: standing.objectedSince }),
    }),
    ...(request && { requestedAt: request.requestedAt, requestExpiresAt: request.expiresAt }),
  };
}

interface PurposeView {
  readonly status: ConsentStatus;
  readonly since?: Instant;
  readonly method?: string;
}

/** What is said of a person's state; further members as `stateView` gives them. */
export interface StateView
  extends Partial<
    Pick<
      PersonState,
      "locale" | "restrictedSince" | "suppressedSince" | "reassignedAt" | "unreachableSince" | "createdAt"
    >
  > {
  readonly programs: Readonly<Record<string, Readonly<Record<string, PurposeView>>>>;
  readonly restricted: boolean;
  readonly suppressed: boolean;
  readonly unreachable: boolean;
  readonly ledgerSeq: number;
}

/** What `/v1` says of a person: everything that decides whether they may be texted, without the number. Of somebody with messages but no state: nothing. */
export function stateView(record: StateRecord | undefined, { programs: rules }: Deployment, now: Instant): StateView {
  if (record === undefined)
    return { programs: {}, restricted: false, suppressed: false, unreachable: false, ledgerSeq: 0 };
  const { state, head } = record;
  const programs = Object.entries(state.consents).map(([program, purposes]) => [
    program,
    Object.fromEntries(
      Object.entries(purposes).map(([purpose, consent]) => [
        purpose,
        purposeView(consent, refreshMonthsOf(rules, program), now),
      ]),
    ),
  ]);
  const {
    locale,
    restrictedSince,
    restrictionEnd,
    legalHold,
    suppressedSince,
    reassignedAt,
    unreachableSince,
    ledgerKept,
    requests = [],
    subject,
    createdAt,
  } = state;
  return {
    programs: Object.fromEntries(programs),
    ...(locale && { locale }),
    restricted: restrictedSince !== undefined,
    suppressed: suppressedSince !== undefined,
    unreachable: unreachableSince !== undefined,
    ...(restrictedSince && { restrictedSince }),
    ...(restrictionEnd && { restrictedUntil: restrictionEnd.until }),
    ...(legalHold && { legalHold: { since: legalHold.since, until: legalHold.until } }),
    ...(suppressedSince && { suppressedSince }),
    ...(reassignedAt && { reassignedAt }),
    ...(unreachableSince && { unreachableSince }),
    ...(requests.length > 0 && {
      requests: requests.map(({ ledgerSeq, kind, program, dueAt }) => {
        return { id: entryId({ subject, ledgerSeq }), kind, program, dueAt };
      }),
    }),
    createdAt,
    ...(ledgerKept && { ledgerFrom: ledgerKept.from }),
    ledgerSeq: head.seq,
  };
}
