import { generateKeyPairSync, sign } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  FIRST_STATEMENT,
  type HeadStatement,
  type SignedStatement,
  statementBytes,
  statementHash,
} from "../../functions/consent/signed-head.ts";
import { temporaryDirectory } from "../../infra/local/temporary-directory.ts";
import { examine } from "../../infra/verification/findings.ts";
import { readLedgerDocuments } from "../../infra/verification/ledger-document.ts";
import { examineStatements, readStatements } from "../../infra/verification/statements.ts";
import { at } from "../consent/acts.ts";
import { chainOf } from "../consent/chain.ts";
import { answerOf, verifyCommand } from "./command.ts";

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });

const signed = (statement: HeadStatement): SignedStatement => ({
  statement,
  signature: sign("sha256", statementBytes(statement), privateKey).toString("base64"),
});

/** Statements of days on end, the second of which tells of somebody who was erased. */
function daysOf(count: number): readonly SignedStatement[] {
  const days: SignedStatement[] = [];
  for (let index = 0; index < count; index += 1) {
    const before = days.at(-1);
    days.push(
      signed({
        version: 1,
        day: at(index * 86_400).slice(0, 10),
        sealedAt: at(index * 86_400),
        heads: 9 - Math.min(index, 1),
        removed: index === 1 ? 1 : 0,
        root: String(index).padStart(64, "0"),
        previous: before === undefined ? FIRST_STATEMENT : statementHash(before.statement),
      }),
    );
  }
  return days;
}

const verdictOn = (days: readonly SignedStatement[]) =>
  examineStatements(readStatements(days.map((day) => JSON.stringify(day)).join("\n")), publicKey);

describe("Statements that were kept", () => {
  it("are intact when each is signed and follows the one before, in whatever order they are handed over", () => {
    const days = daysOf(4);
    expect(verdictOn([...days].reverse())).toEqual({
      intact: true,
      lines: [
        "statements: 4, 2026-11-24 to 2026-11-27, each signed and following the one before",
        "  8 ledgers at the end; 1 were removed over these days, as many as people must have been erased",
      ],
    });
    expect(verdictOn(days.slice(2)).intact).toBe(true);
  });

  it("are not when one is missing, was replaced, or was signed by somebody else", () => {
    const days = daysOf(4);
    expect(verdictOn(days.filter((_, index) => index !== 2)).lines[1]).toMatch(
      /2026-11-27 does not follow that of 2026-11-25/,
    );
    const [first, second, ...rest] = days;
    if (first === undefined || second === undefined) throw new Error("no days");
    const rewritten = signed({ ...second.statement, removed: 0 });
    expect(verdictOn([first, rewritten, ...rest]).intact).toBe(false);
    const unsigned = { ...second, statement: { ...second.statement, removed: 0 } };
    expect(verdictOn([first, unsigned]).lines[1]).toMatch(/2026-11-25 is not signed with this key/);
    const anew = signed({ ...second.statement, previous: FIRST_STATEMENT });
    expect(verdictOn([first, anew]).lines[1]).toMatch(/says that there was none before it/);
  });

  it("are taken by npm run verify-ledger beside the ledger, and only with the key", () => {
    const directory = temporaryDirectory();
    const file = (name: string, text: string) => {
      writeFileSync(join(directory, name), text);
      return join(directory, name);
    };
    const days = daysOf(3);
    const key = file("heads.pem", publicKey.export({ format: "pem", type: "spki" }).toString());
    const kept = file("kept.jsonl", days.map((day) => JSON.stringify(day)).join("\n"));
    const ledger = JSON.stringify(answerOf(chainOf(2), { attestation: days[0] }));
    const whole = verifyCommand(["--public-key", key, "--heads", kept], ledger);
    expect(whole).toMatchObject({ code: 0, out: expect.stringContaining("statements: 3, 2026-11-24 to 2026-11-26") });
    const gap = file("gap.jsonl", [days[0], days[2]].map((day) => JSON.stringify(day)).join("\n"));
    expect(verifyCommand(["--public-key", key, "--heads", gap], ledger).code).toBe(1);
    expect(verifyCommand(["--heads", kept], ledger)).toMatchObject({ code: 2, err: "--heads needs --public-key\n" });
  });

  it("show that a ledger's statement is not the one that was signed that day", () => {
    const [kept] = daysOf(1);
    if (kept === undefined) throw new Error("no day");
    const ledgerWith = (attestation: SignedStatement) =>
      readLedgerDocuments(JSON.stringify(answerOf(chainOf(2), { attestation })));
    const verdict = (attestation: SignedStatement) =>
      ledgerWith(attestation).map((document) => examine(document, publicKey, [kept]).intact);
    expect(verdict(kept)).toEqual([true]);
    expect(verdict(signed({ ...kept.statement, root: "f".repeat(64) }))).toEqual([false]);
  });
});
