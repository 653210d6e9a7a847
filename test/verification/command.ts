import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { LedgerRecord } from "../../functions/consent/ledger.ts";
import { SUBJECT } from "../consent/acts.ts";

const COMMAND = join(import.meta.dirname, "..", "..", "infra", "verify-ledger.ts");

/** Runs `npm run verify-ledger` with this on its standard input, in an environment with no database and no network to speak of. */
export function verifyCommand(parameters: readonly string[], input = "") {
  const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, ...parameters], {
    input,
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });
  return { out: stdout, err: stderr, code: status };
}

/** What `GET …/ledger` would answer. */
export const answerOf = (records: readonly LedgerRecord[], rest: object = {}) => ({
  subject: SUBJECT,
  ledger: records.map(({ entry, personal }) => ({ ...entry, personal })),
  ...rest,
});
