import { RETENTION, type RetentionKind } from "../consent/retention.ts";
import type { Deployment } from "../deployment.ts";
import { durationInWords } from "../duration.ts";

/** A category of personal data, with how long it is kept and why (GDPR 15(1)(b) and (d), 30(1)(c) and (f)). */
export interface DataCategory {
  readonly data: string;
  readonly kept: string;
  readonly reason: string;
}

/** What each kind of record with a period of its own holds of a person. */
const DATA_OF_KIND: Readonly<Record<RetentionKind, string>> = {
  inboundMessage: "text messages that ask for nothing: text, both addresses, times",
  consentMessage:
    "text messages that gave, withdrew or asked for something: text, both addresses, times, how it was understood",
  consentProof:
    "proof of every change, once all of a person's consents have ended: what holds, such as a withdrawal, stays",
  deliveryReport: "delivery reports: what became of a message to the number, and when",
  pendingOptIn: "a sign-up that is not confirmed yet: number, program, time",
  reply: "answers on their way to the number",
  preferenceLink: "links to the preference page: a keyed hash of the number, the program, times",
  dataRequest:
    "requests about personal data that are over: what was asked, its dates, every step, by a keyed hash of the number",
  requestLink: "links to the page of a request: a keyed hash of the number, which request, times",
  outcomeLink: "links to why a request was refused or takes longer: a keyed hash of the number, which request, times",
  unplacedReport: "delivery reports that name no number",
  answeredText: "that some words were answered a moment ago, as a keyed digest",
  registryEntry: "that a registry lists the number, and since when, by a keyed hash of it",
  messagePart: "parts of a long text message that is not whole yet",
};

const isKind = (kind: string): kind is RetentionKind => Object.hasOwn(RETENTION, kind);

/** How long records of a kind are kept, in words; proof to the end of the calendar year, and longer in some countries. */
function keptInWords(kind: RetentionKind, retention: Deployment["retention"]): string {
  const stated = retention[kind];
  const usual = durationInWords(stated ?? RETENTION[kind].default);
  if (kind !== "consentProof") return usual;
  const exceptions = Object.entries(RETENTION.consentProof.byCountry).map(
    ([country, period]) => `${country}: ${durationInWords(period)}`,
  );
  const where = stated === undefined ? `; ${exceptions.join(", ")}` : "";
  return `${usual} after the last of them has ended, to the end of that calendar year${where}`;
}

/** The periods of the deployment, and what has none because it stands as long as consent or its proof does. */
export function dataCategoriesOf({ retention }: Deployment): readonly DataCategory[] {
  const standing: readonly DataCategory[] = [
    {
      data: "telephone number, language, and for each purpose: consent, its version of the privacy notice, its withdrawal",
      kept: "while consent or a withdrawal stands",
      reason: "without it nobody could tell whether the number may be texted (GDPR 7(1), 21(3))",
    },
    {
      data: "proof of every change: when, how, by which rule, what was shown, filed under a keyed hash of the number",
      kept: "while a consent stands, and then as proof of what has ended",
      reason:
        "the controller has to be able to show that consent was given, and that a withdrawal was honoured (GDPR 7(1), 5(2), 17(3)(e))",
    },
  ];
  const timed = Object.keys(RETENTION)
    .filter(isKind)
    .map((kind) => ({
      data: DATA_OF_KIND[kind],
      kept: keptInWords(kind, retention),
      reason: RETENTION[kind].reason,
    }));
  return [...standing, ...timed];
}
