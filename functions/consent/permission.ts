import type { Program, Purpose } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { needsFreshConsent } from "./policies.ts";
import { consentFor, consentStatus, type Granted, type PersonState } from "./state.ts";
import { hasLapsed } from "./validity.ts";

export type RefusalReason =
  | "no-consent"
  | "pending"
  | "withdrawn"
  | "expired"
  | "restricted"
  | "suppressed"
  | "unreachable"
  | "reconsent-required"
  | "invalid-number";

/** `not-required`: a service message that no consent is needed for, and that the person has not stopped. */
export type PermissionStatus =
  | "none"
  | "pending"
  | "granted"
  | "withdrawn"
  | "expired"
  | "reconsent-required"
  | "not-required";

/** The answer to "may I text this person for this purpose now?". */
export interface Permission {
  readonly allowed: boolean;
  readonly status: PermissionStatus;
  readonly reasons: readonly RefusalReason[];
  /** The ledger entry that allows it or forbids it. */
  readonly ledgerSeq?: number;
}

interface Standing {
  readonly status: PermissionStatus;
  readonly reason?: RefusalReason;
  readonly ledgerSeq?: number;
}

function standingOfGrant(granted: Granted, program: Program, purpose: Purpose, now: Instant): Standing {
  const { ledgerSeq } = granted;
  if (hasLapsed(granted, now, program.refreshAfterMonths)) return { status: "expired", reason: "expired", ledgerSeq };
  if (needsFreshConsent(granted, program, purpose, now))
    return { status: "reconsent-required", reason: "reconsent-required", ledgerSeq };
  return { status: "granted", ledgerSeq };
}

function standingOf(state: PersonState | undefined, program: Program, purpose: Purpose, now: Instant): Standing {
  const consent = state && consentFor(state, { program: program.id, purpose: purpose.id });
  const status = consent === undefined ? "none" : consentStatus(consent, now);
  if (status === "granted" && consent?.standing?.status === "granted")
    return standingOfGrant(consent.standing, program, purpose, now);
  if (status === "withdrawn" && consent?.standing !== undefined) {
    return { status: "withdrawn", reason: "withdrawn", ledgerSeq: consent.standing.ledgerSeq };
  }
  // An unanswered request never hides the withdrawal that it stands beside.
  if (purpose.kind === "service") {
    const { standing } = consent ?? {};
    return standing === undefined
      ? { status: "not-required" }
      : { status: "pending", reason: "pending", ledgerSeq: standing.ledgerSeq };
  }
  return status === "pending" ? { status: "pending", reason: "pending" } : { status: "none", reason: "no-consent" };
}

/**
 * Whether the person may be texted for the purpose at `now`. Marketing needs a grant in force (ePrivacy 13(1)); a service message needs none,
 * but stops when the person stops it. Absence of any record allows no marketing.
 */
export function permissionFor(
  state: PersonState | undefined,
  program: Program,
  purpose: Purpose,
  now: Instant,
): Permission {
  const standing = standingOf(state, program, purpose, now);
  const reasons: RefusalReason[] = [
    ...(standing.reason ? [standing.reason] : []),
    ...(state?.restrictedSince !== undefined ? (["restricted"] as const) : []),
    ...(state?.suppressedSince !== undefined ? (["suppressed"] as const) : []),
    ...(state?.unreachableSince !== undefined ? (["unreachable"] as const) : []),
  ];
  return {
    allowed: reasons.length === 0,
    status: standing.status,
    reasons,
    ...(standing.ledgerSeq !== undefined && { ledgerSeq: standing.ledgerSeq }),
  };
}
