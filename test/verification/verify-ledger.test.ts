import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseE164 } from "../../functions/phone-number.ts";
import { subjectOf } from "../../functions/subject.ts";
import { temporaryDirectory } from "../../infra/local/temporary-directory.ts";
import { examine } from "../../infra/verification/findings.ts";
import { readLedgerDocuments } from "../../infra/verification/ledger-document.ts";
import { SUBJECT } from "../consent/acts.ts";
import { chainOf, headOf } from "../consent/chain.ts";
import { answerOf, verifyCommand } from "./command.ts";

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

function verdictOn(answer: unknown): boolean {
  return readLedgerDocuments(JSON.stringify(answer)).every((document) => examine(document).intact);
}

/** The places of every value that is not a container, and that what is in them can be changed. */
function placesIn(json: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof json !== "object" || json === null) return [path];
  if (Array.isArray(json)) return json.flatMap((item, index) => placesIn(item, [...path, index]));
  return Object.entries(json).flatMap(([name, item]) => placesIn(item, [...path, name]));
}

function changedAt(json: Json, [name, ...rest]: readonly (string | number)[]): Json {
  if (name === undefined) {
    if (typeof json === "string")
      return /^[0-9a-f]{64}$/.test(json) ? json.replace(/^./, (c) => (c === "0" ? "1" : "0")) : `${json}x`;
    return typeof json === "number" ? json + 1 : !json;
  }
  if (Array.isArray(json)) return json.map((item, index) => (index === name ? changedAt(item, rest) : item));
  if (typeof json !== "object" || json === null) throw new Error("the path leads nowhere");
  return { ...json, [name]: changedAt(json[name] ?? null, rest) };
}

const found = (spoilt: unknown) => {
  try {
    return !verdictOn(spoilt);
  } catch {
    return true; // no ledger any more
  }
};

describe("The verification of a ledger that was handed over", () => {
  it("finds it intact as it was answered, also when personal values have been erased", () => {
    const records = chainOf(4);
    expect(verdictOn(answerOf(records, { head: headOf(records) }))).toBe(true);
    const erased = records.map((record) => ({ ...record, personal: {} }));
    expect(verdictOn(answerOf(erased, { head: headOf(records) }))).toBe(true);
    expect(verdictOn(answerOf([], { head: { seq: 0, hash: "0".repeat(64) } }))).toBe(true);
  });

  it("finds any value of any entry that was changed, in chains of any length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(), (length, pick) => {
        const records = chainOf(length);
        const answer: Json = JSON.parse(JSON.stringify(answerOf(records, { head: headOf(records) })));
        // A salt whose value is not kept proves nothing, so that nobody has a reason to change it.
        const places = placesIn(answer).filter((path) => !(path.includes("text") && path.includes("salt")));
        const place = places[pick % places.length] ?? [];
        expect(found(changedAt(answer, place)), place.join(".")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("finds entries that were removed, cut off at either end, moved, repeated or slipped in", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 9 })
          .chain((length) => fc.record({ length: fc.constant(length), i: fc.nat(length - 1), j: fc.nat(length - 1) })),
        fc.constantFrom("remove", "truncate", "behead", "move", "repeat", "slip in"),
        ({ length, i, j }, how) => {
          const records = chainOf(length);
          const spoilt = [...records];
          if (how === "remove") spoilt.splice(i, 1);
          if (how === "truncate") spoilt.splice(i);
          if (how === "behead") spoilt.splice(0, i + 1);
          if (how === "repeat") spoilt.splice(j, 0, ...records.slice(i, i + 1));
          if (how === "slip in") spoilt.splice(j, 0, ...chainOf(length + 1).slice(-1));
          if (how === "move") spoilt.splice(j, 0, ...spoilt.splice(i, 1));
          fc.pre(how !== "move" || i !== j);
          expect(verdictOn(answerOf(spoilt, { head: headOf(records) }))).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("finds a ledger that is another person's, whole as it may be", () => {
    const phone = parseE164("+34600000002");
    if (phone === undefined) throw new Error("no number");
    const other = subjectOf(phone, { version: 1, secret: "a pepper of the tests" });
    expect(verdictOn(answerOf(chainOf(3, other)))).toBe(false);
  });

  it("counts the entries of an export against what its state says", () => {
    const records = chainOf(3);
    expect(verdictOn(answerOf(records, { state: { ledgerSeq: 3 } }))).toBe(true);
    expect(verdictOn(answerOf(records.slice(0, 2), { state: { ledgerSeq: 3 } }))).toBe(false);
  });
});

describe("npm run verify-ledger", () => {
  const records = chainOf(3);
  const whole = JSON.stringify(answerOf(records, { head: headOf(records) }), null, 2);

  it("says of a file what it holds, and ends with 0", () => {
    const path = join(temporaryDirectory(), "ledger.json");
    writeFileSync(path, whole);
    const { out, err, code } = verifyCommand([path]);
    expect({ err, code }).toEqual({ err: "", code: 0 });
    expect(out).toContain(`${SUBJECT}: intact`);
    expect(out).toContain("3 entries, 2026-11-24T09:00:01.000Z to 2026-11-24T09:00:03.000Z");
    expect(out).toContain("6 personal fields committed to, of which 3 still held and matching");
    expect(out).toContain(headOf(records).hash);
  });

  it("names the entry that is wrong and what is wrong with it, and ends with 1", () => {
    const { out, code } = verifyCommand([], whole.replace('"rule-1"', '"rule-7"'));
    expect(code).toBe(1);
    expect(out).toBe(`${SUBJECT}: NOT INTACT\n  entry 2: its content does not match its hash\n`);
  });

  it("verifies several, each on its line, and counts those that are intact", () => {
    const line = (count: number) => JSON.stringify(answerOf(records.slice(0, count), { head: headOf(records) }));
    const { out, code } = verifyCommand(["-"], `${line(3)}\n${line(2)}\n`);
    expect(code).toBe(1);
    expect(out).toContain("1 of 2 ledgers are intact");
  });

  it("ends with 2 for what is no ledger, saying what was expected and showing none of it", () => {
    expect(verifyCommand([], "")).toMatchObject({ code: 2, err: "there is nothing to verify\n" });
    expect(verifyCommand([], "a secret\nanother")).toMatchObject({ code: 2, err: "line 1: expected JSON\n" });
    const { err, code } = verifyCommand(
      [],
      JSON.stringify({ subject: SUBJECT, ledger: [{ seq: "x", note: "a secret" }] }),
    );
    expect(code).toBe(2);
    expect(err).toMatch(/ledger\.0\.entry: expected an entry of a ledger/);
    expect(err).not.toContain("secret");
    expect(verifyCommand(["/nowhere/at.all"])).toMatchObject({
      code: 2,
      err: "/nowhere/at.all cannot be read (ENOENT)\n",
    });
    expect(verifyCommand(["--what"]).code).toBe(2);
  });
});
