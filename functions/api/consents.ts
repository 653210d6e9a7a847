import * as v from "valibot";
import { acceptGrant } from "../consent/acceptance.ts";
import { decideGrant, type GrantOutcome } from "../consent/decide-grant.ts";
import { expiryOf } from "../consent/retention.ts";
import type { PurposeRef } from "../consent/state.ts";
import type { Deployment, Program } from "../deployment.ts";
import { readJson } from "../http/json-request.ts";
import { jsonAnswer, RequestRefused } from "../http/problem.ts";
import { parseInstant } from "../instant.ts";
import { isLanguage, type Language } from "../language.ts";
import { count } from "../observability/metrics.ts";
import { answerText, CONFIRM_ANSWER } from "../replies/answer.ts";
import { phoneField, requireProgram, requirePurpose } from "./fields.ts";
import type { ApiContext, Route } from "./handler.ts";
import { recordAct } from "./record-act.ts";
import { senderFor } from "./sender-for.ts";

const LONGEST_EVIDENCE_TEXT = 4_000;
const MOST_EVIDENCE_MEMBERS = 20;

const evidenceValue = v.union([v.pipe(v.string(), v.maxLength(LONGEST_EVIDENCE_TEXT)), v.number(), v.boolean()]);

const consentRequest = v.strictObject({
  phone: phoneField,
  program: v.string(),
  purposes: v.pipe(v.array(v.string()), v.minLength(1, "at least one purpose, each with its own yes")),
  method: v.string(),
  evidence: v.pipe(
    v.record(v.string(), evidenceValue),
    v.check(
      (evidence) => Object.keys(evidence).length <= MOST_EVIDENCE_MEMBERS,
      `at most ${MOST_EVIDENCE_MEMBERS} members`,
    ),
  ),
  basis: v.optional(v.string()),
  doubleOptIn: v.optional(v.boolean()),
});

type ConsentRequest = v.InferOutput<typeof consentRequest>;

/** An address is no proof of consent, and is collected for nothing (GDPR 5(1)(c)). */
const NOT_COLLECTED = ["ip", "ipAddress", "ip_address", "remoteAddr"];

/** Members of the evidence beyond those that every grant has; they may identify the person, so they are kept erasable. */
const COMMON_MEMBERS = ["action", "disclosure", "language", "policyVersion", "capturedAt"];

function personalMembers(evidence: ConsentRequest["evidence"]) {
  const members = Object.entries(evidence).filter(
    ([name]) => !COMMON_MEMBERS.includes(name) && !NOT_COLLECTED.includes(name),
  );
  return Object.fromEntries(members.map(([name, value]) => [`evidence.${name}`, { value: String(value), keep: true }]));
}

function acceptedGrant(request: ConsentRequest, program: Program, { now }: ApiContext) {
  const { capturedAt } = request.evidence;
  const acceptance = acceptGrant(
    request,
    typeof capturedAt === "string" ? parseInstant(capturedAt) : undefined,
    program,
    now,
  );
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

/** The request to confirm, sent once to the number itself. */
function confirmRequest(
  { phone }: ConsentRequest,
  program: Program,
  language: Language,
  { deployment, now }: ApiContext,
) {
  const through = senderFor(program, deployment);
  if (through === undefined) return undefined;
  return {
    connection: through.connection,
    kind: CONFIRM_ANSWER.kind,
    from: through.sender,
    to: phone,
    text: answerText(CONFIRM_ANSWER, program, phone, language, undefined, now),
  };
}

function requireSender(program: Program, deployment: Deployment): void {
  if (senderFor(program, deployment) !== undefined) return;
  throw new RequestRefused({
    status: 422,
    type: "cannot-confirm",
    title: "No connection can ask this number for its confirmation",
    detail: "A confirmation is due, and no connection of this program has a sender and a send API.",
  });
}

/**
 * `POST /v1/consents`: a grant given on another channel. After a withdrawal it is always a request first, since the caller's word does not show
 * which of the two was the person's last.
 */
export const consentsRoute: Route = async (event, context) => {
  const request = readJson(event, consentRequest);
  const { deployment, now } = context;
  const program = requireProgram(deployment, request.program);
  const purposes: PurposeRef[] = request.purposes.map((purpose, index) => ({
    program: program.id,
    purpose: requirePurpose(program, purpose, `purposes[${index}]`).id,
  }));
  const { method, evidence } = acceptedGrant(request, program, context);
  const language = isLanguage(evidence.language) ? evidence.language : program.languages[0];
  const { subject, decision, ledgerSeq } = await recordAct(
    {
      phone: request.phone,
      receivedAt: now,
      cause: { channel: "api", method, basis: request.basis ?? "consent", evidence },
      policyVersion: evidence.policyVersion,
      personal: personalMembers(request.evidence),
      decide(before, seq) {
        if (before.suppressedSince !== undefined) {
          throw new RequestRefused({
            status: 409,
            type: "suppressed",
            title: "The number is suppressed; only an act of the person's own lifts that",
          });
        }
        const grant = {
          purposes,
          act: { receivedAt: now, proof: { by: "nothing" } as const },
          actedAt: evidence.capturedAt,
          method,
          policyVersion: evidence.policyVersion,
          doubleOptIn: program.optIn === "double" || request.doubleOptIn === true,
          requestExpiresAt: expiryOf("pendingOptIn", now, deployment.retention),
          ledgerSeq: seq,
        };
        const made = decideGrant(before, grant, now);
        if (made.outcome === "pending") requireSender(program, deployment);
        return made;
      },
      asked: (made) =>
        made.outcome === "pending" && made.state.unreachableSince === undefined
          ? confirmRequest(request, program, language, context)
          : undefined,
    },
    context,
  );
  if (decision.outcome === "granted") count("optIn", { connection: "api" });
  if (decision.outcome === "pending") count("optInRequested", { connection: "api" });
  return jsonAnswer(201, { subject, status: STATUS_AFTER[decision.outcome], ledgerSeq });
};
