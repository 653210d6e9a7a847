import { type Instant, parseInstant, plusMilliseconds } from "../instant.ts";
import { type AcceptanceProblem, type ClaimedGrant, type GrantContext, isText } from "./claimed-grant.ts";

/** How somebody shows that a number is theirs: by a text from it, by a code that was texted to it, or on a call to it. An e-mail shows the mailbox alone (BGH I ZR 164/09). */
const CONFIRMATION_METHODS = ["sms-reply", "sms-code", "phone-call"] as const;
type ConfirmationMethod = (typeof CONFIRMATION_METHODS)[number];

/** The confirmation of a double opt-in that another system had asked for. */
export interface ConfirmedElsewhere {
  readonly at: Instant;
  readonly how: ConfirmationMethod;
  /** The system or sender that asked, and keeps what was answered. */
  readonly where: string;
}

type Evidence = ClaimedGrant["evidence"];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const timeOf = (at: unknown): Instant | undefined => (isText(at) ? parseInstant(at) : undefined);

const methodOf = (how: unknown): ConfirmationMethod | undefined => CONFIRMATION_METHODS.find((known) => known === how);

/** What the evidence says of a confirmation elsewhere; undefined where it says nothing that could be read. */
export function confirmedElsewhere({ confirmation }: Evidence): ConfirmedElsewhere | undefined {
  if (!isObject(confirmation)) return undefined;
  const [at, how, { where }] = [timeOf(confirmation.at), methodOf(confirmation.how), confirmation];
  return at !== undefined && how !== undefined && isText(where) ? { at, how, where } : undefined;
}

/** A yes to a request older than this is none (R21). */
const LONGEST_WINDOW_MILLISECONDS = 7 * 86_400_000;
const FUTURE_TOLERANCE_MILLISECONDS = 5 * 60_000;

function isInTime(at: Instant, { capturedAt, now }: GrantContext): boolean {
  if (capturedAt === undefined || at < capturedAt) return false;
  return (
    at <= plusMilliseconds(capturedAt, LONGEST_WINDOW_MILLISECONDS) &&
    at <= plusMilliseconds(now, FUTURE_TOLERANCE_MILLISECONDS)
  );
}

/** A confirmation that is claimed has to say when, how and where, and have come within the time that a request stands. */
export function confirmationProblems({ evidence }: ClaimedGrant, context: GrantContext): AcceptanceProblem[] {
  const { confirmation } = evidence;
  if (confirmation === undefined) return [];
  const rule = "unproven-confirmation";
  if (!isObject(confirmation)) {
    return [{ path: "evidence.confirmation", rule, expected: "an object of at, how and where" }];
  }
  const at = timeOf(confirmation.at);
  const expectedTime = "when the number confirmed, within seven days of evidence.capturedAt";
  return [
    ...(at !== undefined && isInTime(at, context)
      ? []
      : [{ path: "evidence.confirmation.at", rule, expected: expectedTime }]),
    ...(methodOf(confirmation.how) === undefined
      ? [{ path: "evidence.confirmation.how", rule, expected: `one of ${CONFIRMATION_METHODS.join(", ")} (R19)` }]
      : []),
    ...(isText(confirmation.where)
      ? []
      : [{ path: "evidence.confirmation.where", rule, expected: "the system that asked the number" }]),
  ];
}
