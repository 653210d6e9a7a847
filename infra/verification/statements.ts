import type { KeyObject } from "node:crypto";
import * as v from "valibot";
import {
  FIRST_STATEMENT,
  isSignedBy,
  type SignedStatement,
  statementHash,
} from "../../functions/consent/signed-head.ts";
import { headStatement } from "../../functions/store/records.ts";
import { CommandProblem } from "../command.ts";
import type { Finding } from "./findings.ts";
import { linesOfJson } from "./ledger-document.ts";

const signedStatement = v.object({ statement: headStatement, signature: v.pipe(v.string(), v.base64()) });

/** Reads what `GET /v1/heads/{day}` answered on some days, each on a line of its own, into the order of the days. Throws CommandProblem. */
export function readStatements(text: string): readonly SignedStatement[] {
  const statements = linesOfJson(text).map(({ json, where }) => {
    const result = v.safeParse(signedStatement, json);
    if (result.success) return result.output;
    throw new CommandProblem(`${where}: expected a day's statement, as GET /v1/heads/{day} answers`);
  });
  return [...statements].sort((a, b) => (a.statement.day < b.statement.day ? -1 : 1));
}

function problemWith(
  signed: SignedStatement,
  before: SignedStatement | undefined,
  publicKey: KeyObject,
): string | undefined {
  const { day, previous } = signed.statement;
  if (!isSignedBy(signed, publicKey)) return `the statement of ${day} is not signed with this key`;
  if (before === undefined || previous === statementHash(before.statement)) return undefined;
  if (previous === FIRST_STATEMENT) return `the statement of ${day} says that there was none before it`;
  return `the statement of ${day} does not follow that of ${before.statement.day}: one between them is missing, or one was replaced`;
}

/** Whether statements that were kept are signed and follow each other without a gap, and what they say of people who went. */
export function examineStatements(statements: readonly SignedStatement[], publicKey: KeyObject): Finding {
  const problems = statements.flatMap((signed, index) => problemWith(signed, statements[index - 1], publicKey) ?? []);
  if (problems.length > 0)
    return { intact: false, lines: ["statements: NOT INTACT", ...problems.map((one) => `  ${one}`)] };
  const [first, last] = [statements[0]?.statement, statements.at(-1)?.statement];
  const removed = statements.reduce((sum, { statement }) => sum + statement.removed, 0);
  return {
    intact: true,
    lines: [
      `statements: ${statements.length}, ${first?.day} to ${last?.day}, each signed and following the one before`,
      `  ${last?.heads} ledgers at the end; ${removed} were removed over these days, as many as people must have been erased`,
    ],
  };
}
