import { expiryOf } from "../consent/retention.ts";
import type { Deployment } from "../deployment.ts";
import { requireEnvironment } from "../environment.ts";
import { epochSeconds, type Instant } from "../instant.ts";
import type { LinkRecord } from "../store/records.ts";
import type { Subject } from "../subject.ts";
import { hashOfToken, newToken } from "./token.ts";

/** A link to the preference page: the address for the person, and the record that stands for it. */
export interface PersonalLink {
  readonly url: string;
  readonly record: LinkRecord;
}

/**
 * Makes a link to the choices of one person with the brand of one program. Whoever has the address can make them, so that it goes to the number
 * itself and nowhere else.
 */
export function preferenceLink(subject: Subject, program: string, now: Instant, deployment: Deployment): PersonalLink {
  const token = newToken();
  return {
    url: `${requireEnvironment("publicBaseUrl")}/p/${token}`,
    record: {
      purpose: "preferences",
      hash: hashOfToken(token),
      formKey: newToken(),
      subject,
      program,
      createdAt: now,
      expiresAt: epochSeconds(expiryOf("preferenceLink", now, deployment.retention)),
    },
  };
}
