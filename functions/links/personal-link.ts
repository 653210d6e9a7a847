import { expiryOf } from "../consent/retention.ts";
import type { Deployment } from "../deployment.ts";
import { requireEnvironment } from "../environment.ts";
import { epochSeconds, type Instant } from "../instant.ts";
import type { LinkRecord } from "../store/records.ts";
import type { Subject } from "../subject.ts";
import { hashOfToken, newToken } from "./token.ts";

/** A link to a page of one person's: the address for the person, and the record that stands for it. */
export interface PersonalLink {
  readonly url: string;
  readonly record: LinkRecord;
}

function newLink(subject: Subject, program: string, now: Instant, expiresAt: Instant) {
  const token = newToken();
  return {
    url: `${requireEnvironment("publicBaseUrl")}/p/${token}`,
    members: {
      hash: hashOfToken(token),
      formKey: newToken(),
      subject,
      program,
      createdAt: now,
      expiresAt: epochSeconds(expiresAt),
    },
  };
}

/**
 * Makes a link to the choices of one person with the brand of one program. Whoever has the address can make them, so that it goes to the number
 * itself and nowhere else.
 */
export function preferenceLink(subject: Subject, program: string, now: Instant, deployment: Deployment): PersonalLink {
  const { url, members } = newLink(subject, program, now, expiryOf("preferenceLink", now, deployment.retention));
  return { url, record: { purpose: "preferences", ...members } };
}

/**
 * Makes a link for one request of a person, by its ledger entry: to the data that it asks for, to the confirmation that it is theirs, or to why it
 * was refused or takes longer. It goes to the number itself: that it was opened shows that who asks has the number (GDPR 12(6)).
 */
export function requestLink(
  purpose: "data" | "verify" | "outcome",
  request: { readonly subject: Subject; readonly program: string; readonly ledgerSeq: number },
  now: Instant,
  deployment: Deployment,
): PersonalLink {
  const { subject, program, ledgerSeq } = request;
  const { url, members } = newLink(
    subject,
    program,
    now,
    expiryOf(purpose === "outcome" ? "outcomeLink" : "requestLink", now, deployment.retention),
  );
  return { url, record: { purpose, request: ledgerSeq, ...members } };
}
