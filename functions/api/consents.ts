import { acceptGrant, OPEN_MEMBERS } from "../consent/acceptance.ts";
import { type Asking, barredUntil } from "../consent/ask-again.ts";
import { decideGrant, type Grant, type GrantOutcome } from "../consent/decide-grant.ts";
import { ADDRESS_MEMBERS, truncatedAddress } from "../consent/ip-address.ts";
import type { PersonalValue } from "../consent/ledger.ts";
import { expiryOf } from "../consent/retention.ts";
import { consentFor, consentStatus, type PersonState, type PurposeRef } from "../consent/state.ts";
import type { Deployment, Program } from "../deployment.ts";
import { readJson } from "../http/json-request.ts";
import { jsonAnswer, RequestRefused } from "../http/problem.ts";
import { type Instant, parseInstant } from "../instant.ts";
import { isLanguage } from "../language.ts";
import { countriesOfNumber } from "../number-country.ts";
import { count } from "../observability/metrics.ts";
import { senderFor } from "../replies/sender-for.ts";
import { confirmRequest } from "./confirm-request.ts";
import { requireProgram, requirePurpose } from "./fields.ts";
import type { ApiContext, Route } from "./handler.ts";
import { recordAct } from "./record-act.ts";
import { type ConsentRequest, consentRequest } from "./shapes/consents.ts";

const textOf = (value: ConsentRequest["evidence"][string]): string =>
  typeof value === "object" ? JSON.stringify(value) : String(value);

/** An address proves no consent, and is kept shortened or not at all (GDPR 5(1)(c)). */
function addressMember(evidence: ConsentRequest["evidence"], { evidence: kept }: Deployment): [string, string][] {
  if (kept?.ipAddress !== "truncate") return [];
  const given = ADDRESS_MEMBERS.map((name) => evidence[name]).find((value) => typeof value === "string");
  const address = typeof given === "string" ? truncatedAddress(given) : undefined;
  return address === undefined ? [] : [["ipAddress", address]];
}

/** Members that may identify the person: the ledger commits to them, and they can be erased. */
function personalMembers(evidence: ConsentRequest["evidence"], deployment: Deployment): Record<string, PersonalValue> {
  const others = Object.entries(evidence)
    .filter(([name]) => !OPEN_MEMBERS.includes(name) && !ADDRESS_MEMBERS.includes(name))
    .map(([name, value]): [string, string] => [name, textOf(value)]);
  const members = [...others, ...addressMember(evidence, deployment)];
  return Object.fromEntries(members.map(([name, value]) => [`evidence.${name}`, { value, keep: true }]));
}

function acceptedGrant(request: ConsentRequest, program: Program, { now }: ApiContext) {
  const { capturedAt } = request.evidence;
  const acceptance = acceptGrant(request, {
    program,
    purposes: request.purposes.map((id, index) => requirePurpose(program, id, `purposes[${index}]`)),
    countries: countriesOfNumber(request.phone),
    northAmerican: request.phone.startsWith("+1"),
    capturedAt: typeof capturedAt === "string" ? parseInstant(capturedAt) : undefined,
    now,
  });
  if (acceptance.accepted) return acceptance;
  for (const { rule } of acceptance.problems) count("consentRefused", { program: program.id, rule });
  throw new RequestRefused({
    status: 422,
    type: "not-consent",
    title: "This is not provable consent",
    errors: acceptance.problems.map(({ path, expected }) => ({ path, expected })),
  });
}

const STATUS_AFTER: Readonly<Record<GrantOutcome, string>> = {
  granted: "granted",
  "already-granted": "granted",
  pending: "pending",
  "already-pending": "pending",
  superseded: "withdrawn",
};

function requireSender(program: Program, deployment: Deployment): void {
  if (senderFor(program, deployment) !== undefined) return;
  throw new RequestRefused({
    status: 422,
    type: "cannot-confirm",
    title: "No connection can ask this number for its confirmation",
    detail: "A confirmation is due, and no connection of this program has a sender and a send API.",
  });
}

function noFreshAct({ basis }: Grant): RequestRefused {
  return basis === "soft-opt-in"
    ? new RequestRefused({
        status: 422,
        type: "not-consent",
        title: "The person has refused, which ends what a customer may be texted on",
        errors: [{ path: "basis", expected: "consent, by an act of the person's own since they refused" }],
      })
    : new RequestRefused({
        status: 422,
        type: "not-consent",
        title: "The person has withdrawn since",
        errors: [{ path: "evidence.capturedAt", expected: "an act of the person's own after their withdrawal" }],
      });
}

/** Nobody who opted out is asked again before the law of where they live lets them be (R13). */
function refuseAskedTooSoon(before: PersonState, asking: Asking, now: Instant): void {
  const until = barredUntil(before, asking, now);
  if (until === undefined) return;
  throw new RequestRefused({
    status: 409,
    type: "asked-again-too-soon",
    title: "The person has opted out, and may not be asked again yet where they live; they may come back by themselves",
    detail: `not before ${until}`,
  });
}

/** Decides on a grant. Throws RequestRefused where the number is suppressed, where nothing in it is newer than a refusal, or where nobody can ask. */
function decide(before: PersonState, grant: Grant, program: Program, { deployment, now }: ApiContext) {
  if (before.suppressedSince !== undefined) {
    throw new RequestRefused({
      status: 409,
      type: "suppressed",
      title: "The number is suppressed; only an act of the person's own lifts that",
    });
  }
  const made = decideGrant(before, grant, now);
  if (made.outcome === "superseded") throw noFreshAct(grant);
  if (made.outcome !== "pending") return made;
  if (before.restrictedSince !== undefined) {
    throw new RequestRefused({
      status: 409,
      type: "restricted",
      title: "A confirmation is due, and nobody may be texted while what is held about them is restricted",
    });
  }
  requireSender(program, deployment);
  return made;
}

/**
 * `POST /v1/consents`: a grant given on another channel. After a withdrawal it is always a request first, since the caller's word does not show
 * which of the two was the person's last; and none at all where the evidence itself is older.
 */
export const consentsRoute: Route = async (event, context) => {
  const request = readJson(event, consentRequest);
  const { deployment, now } = context;
  const program = requireProgram(deployment, request.program);
  const { method, basis, evidence, actedAt } = acceptedGrant(request, program, context);
  const { relationship } = evidence;
  const purposes: PurposeRef[] = request.purposes.map((purpose) => ({ program: program.id, purpose }));
  const language = isLanguage(evidence.language) ? evidence.language : program.languages[0];
  const { region } = request.evidence;
  const asking = { phone: request.phone, method, purposes, ...(typeof region === "string" && { region }) };
  const { subject, decision, ledgerSeq } = await recordAct(
    {
      phone: request.phone,
      receivedAt: now,
      cause: { channel: "api", method, basis, evidence },
      policyVersion: evidence.policyVersion,
      personal: personalMembers(request.evidence, deployment),
      decide: (before, seq) => {
        refuseAskedTooSoon(before, asking, now);
        return decide(
          before,
          {
            purposes,
            act: { receivedAt: now, proof: { by: "nothing" } },
            actedAt,
            method,
            ...(basis === "soft-opt-in" && { basis, ...(relationship && { relationship }) }),
            policyVersion: evidence.policyVersion,
            // A number that has confirmed elsewhere is not asked again, unless a withdrawal stands against it or the caller wants it.
            doubleOptIn:
              request.doubleOptIn === true || (program.optIn === "double" && evidence.confirmation === undefined),
            refreshAfterMonths: program.refreshAfterMonths,
            requestExpiresAt: expiryOf("pendingOptIn", now, deployment.retention),
            ledgerSeq: seq,
          },
          program,
          context,
        );
      },
      asked: (made) =>
        made.outcome === "pending" && made.state.unreachableSince === undefined
          ? confirmRequest({ phone: request.phone, language }, program, context)
          : undefined,
    },
    context,
  );
  if (decision.outcome === "granted") count("optIn", { connection: "api" });
  if (decision.outcome === "pending") count("optInRequested", { connection: "api" });
  return jsonAnswer(201, {
    subject,
    status: STATUS_AFTER[decision.outcome],
    ledgerSeq,
    purposes: purposes.map((ref) => ({
      purpose: ref.purpose,
      status: consentStatus(consentFor(decision.state, ref), now),
    })),
  });
};
