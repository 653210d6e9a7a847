import type { Members } from "./rows.ts";

/** The columns of a list to import. Members of the evidence beyond these are columns named `evidence.<name>`. */
export const IMPORT_COLUMNS = [
  "phone",
  "program",
  "purposes",
  "status",
  "method",
  "basis",
  "doubleOptIn",
  "action",
  "disclosure",
  "language",
  "policyVersion",
  "capturedAt",
  "confirmedAt",
  "confirmedHow",
  "confirmedWhere",
  "source",
  "channel",
  "receivedAt",
  "note",
] as const;

/** The columns of a confirmation that another system asked for, by its members. */
const CONFIRMATION_COLUMNS = { at: "confirmedAt", how: "confirmedHow", where: "confirmedWhere" };

const EVIDENCE_COLUMNS = ["action", "disclosure", "language", "policyVersion", "capturedAt", "source"];

/** A call that carries a row in. */
export interface RowCall {
  readonly route: "POST /v1/consents" | "POST /v1/withdrawals";
  readonly body: Members;
}

const isGiven = (value: unknown) => value !== undefined && value !== "";

const pick = (members: Members, names: readonly string[]): Members =>
  Object.fromEntries(names.filter((name) => isGiven(members[name])).map((name) => [name, members[name]]));

/** A CSV has text alone; in JSON a list is a list. */
const listOf = (value: unknown): unknown =>
  typeof value === "string" ? value.split(/[\s|;]+/).filter(Boolean) : value;

const truthOf = (value: unknown): unknown => (value === "true" ? true : value === "false" ? false : value);

function evidenceOf(members: Members): Members {
  if (typeof members.evidence === "object" && members.evidence !== null) return { ...members.evidence };
  const named = Object.entries(members)
    .filter(([name, value]) => name.startsWith("evidence.") && isGiven(value))
    .map(([name, value]) => [name.slice("evidence.".length), truthOf(value)]);
  const confirmation = Object.entries(CONFIRMATION_COLUMNS)
    .filter(([, column]) => isGiven(members[column]))
    .map(([name, column]) => [name, members[column]]);
  return {
    ...pick(members, EVIDENCE_COLUMNS),
    ...(confirmation.length > 0 && { confirmation: Object.fromEntries(confirmation) }),
    ...Object.fromEntries(named),
  };
}

function withdrawalOf(members: Members, startedAt: string): RowCall {
  const purposes = isGiven(members.purposes) ? { purposes: listOf(members.purposes) } : {};
  const body = {
    channel: "import",
    receivedAt: isGiven(members.capturedAt) ? members.capturedAt : startedAt,
    ...pick(members, ["phone", "program", "channel", "receivedAt", "note"]),
    ...purposes,
  };
  return { route: "POST /v1/withdrawals", body };
}

function grantOf(members: Members): RowCall {
  const doubleOptIn = isGiven(members.doubleOptIn) ? { doubleOptIn: truthOf(members.doubleOptIn) } : {};
  const body = {
    ...pick(members, ["phone", "program", "method", "basis"]),
    purposes: listOf(members.purposes),
    ...doubleOptIn,
    evidence: evidenceOf(members),
  };
  return { route: "POST /v1/consents", body };
}

/**
 * The call for a row: a row whose `status` is `withdrawn` is a withdrawal, received when it says or else at `startedAt`; one that is `granted` or
 * says nothing is a grant, with the evidence that a form would have to bring. What is wrong with it is for `/v1` to say.
 * Undefined for any other status, since whatever else a list calls it is not consent.
 */
export function callOfRow(members: Members, startedAt: string): RowCall | undefined {
  const { status } = members;
  if (status === "withdrawn") return withdrawalOf(members, startedAt);
  return status === undefined || status === "" || status === "granted" ? grantOf(members) : undefined;
}
