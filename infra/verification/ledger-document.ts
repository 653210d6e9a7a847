import * as v from "valibot";
import type { LedgerEntry, LedgerRecord, NamedHead } from "../../functions/consent/ledger.ts";
import type { Attestation } from "../../functions/consent/signed-head.ts";
import { headStatement } from "../../functions/store/records.ts";
import { parseSubject, type Subject } from "../../functions/subject.ts";
import { CommandProblem } from "../command.ts";

const subject = v.custom<Subject>(
  (value) => typeof value === "string" && parseSubject(value) !== undefined,
  "a subject such as v1.…",
);
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "64 lower-case hexadecimal digits"));
const sequence = v.pipe(v.number(), v.integer(), v.minValue(1));
const personal = v.record(v.string(), v.object({ salt: v.string(), value: v.exactOptional(v.string()) }));

/** The members that the chain is made of; what else an entry says is vouched for by its hash. */
const links = v.looseObject({ subject, seq: sequence, prevHash: hash, hash, commitments: v.record(v.string(), hash) });

const record = v.pipe(
  v.looseObject({ personal: v.optional(personal, {}) }),
  v.transform(({ personal, ...entry }) => ({ entry, personal })),
  v.object({ entry: v.custom<LedgerEntry>((value) => v.is(links, value), "an entry of a ledger"), personal }),
);

const head = v.object({ seq: v.pipe(v.number(), v.integer(), v.minValue(0)), hash });

const attestation = v.object({
  statement: headStatement,
  signature: v.pipe(v.string(), v.base64("base64")),
  head: v.exactOptional(
    v.object({
      seq: sequence,
      hash,
      expiresAt: v.exactOptional(v.number()),
      path: v.array(v.object({ side: v.picklist(["left", "right"]), hash })),
    }),
  ),
});

/** The answer of `GET …/ledger` or `GET …/export`, of which only this is read. */
const ledgerDocument = v.object(
  {
    subject,
    ledger: v.array(record, "the entries of the ledger"),
    head: v.exactOptional(head),
    state: v.exactOptional(v.object({ ledgerSeq: v.pipe(v.number(), v.integer()) })),
    attestation: v.exactOptional(attestation),
  },
  ({ path }) => (path === undefined ? "a JSON object, as GET …/ledger and GET …/export answer" : "this member"),
);

/** One person's ledger as it was handed over. */
export interface LedgerDocument {
  readonly subject: Subject;
  readonly records: readonly LedgerRecord[];
  /** The end of the chain that the person's state named when the document was made. */
  readonly head?: NamedHead;
  readonly attestation?: Attestation;
}

/** What was handed over is no ledger; says where and what was expected. */
function read(json: unknown, where: string): LedgerDocument {
  const result = v.safeParse(ledgerDocument, json);
  if (!result.success) {
    const [issue] = result.issues;
    const path = v.getDotPath(issue);
    throw new CommandProblem(`${where}: ${path === null ? "" : `${path}: `}expected ${issue.message}`);
  }
  const { subject, ledger, head, state, attestation } = result.output;
  const end = head ?? (state && { seq: state.ledgerSeq });
  return { subject, records: ledger, ...(end && { head: end }), ...(attestation && { attestation }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A JSON document, and where in the text it is. */
interface PlacedJson {
  readonly json: unknown;
  readonly where: string;
}

/** One JSON document, or several, each on a line of its own. Throws CommandProblem. */
export function linesOfJson(text: string): readonly PlacedJson[] {
  const whole = parse(text);
  if (whole !== undefined) return [{ json: whole, where: "the document" }];
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 0) throw new CommandProblem("there is nothing to verify");
  return lines.map((line, index) => {
    const json = parse(line);
    if (json === undefined) throw new CommandProblem(`line ${index + 1}: expected JSON`);
    return { json, where: `line ${index + 1}` };
  });
}

/** Reads the ledgers in a text. Throws CommandProblem. */
export function readLedgerDocuments(text: string): readonly LedgerDocument[] {
  return linesOfJson(text).map(({ json, where }) => read(json, where));
}
