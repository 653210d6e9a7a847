import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConsentApi, connectToApi } from "../../infra/lists/consent-api.ts";
import { exportList } from "../../infra/lists/export-list.ts";
import { importList, refusedPath } from "../../infra/lists/import-list.ts";
import { differencesPath, reconcileList } from "../../infra/lists/reconcile-list.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { check, freshNumber, ledgerOf, startTestStack, text } from "./stack.ts";

const directory = mkdtempSync(join(tmpdir(), "sms-consent-lists-"));
let stack: LocalStack;
let api: ConsentApi;
beforeAll(async () => {
  stack = await startTestStack();
  api = connectToApi({ SMS_CONSENT_URL: stack.url, LOCAL_API_TOKEN: stack.apiToken });
});
afterAll(async () => {
  await stack.stop();
  rmSync(directory, { recursive: true });
});

const fileOf = (name: string, content: string) => {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
};

const linesOf = (path: string) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const HEADER = "phone,program,purposes,status,method,action,disclosure,language,policyVersion,capturedAt\n";
const grant = (phone: string, action = "ticked the box") =>
  `${phone},club,news,,web-form,${action},"Yes, text me news. Reply STOP to end.",en,1,2026-11-20T10:00:00Z\n`;
const withdrawal = (phone: string) => `${phone},club,,withdrawn,,,,,,2026-11-21T10:00:00Z\n`;

describe("A list", () => {
  it("is carried in as /v1 takes each row, and what is refused is told by its row and reason, without the number", async () => {
    const [granted, refused, stopped] = [freshNumber("+1"), freshNumber("+1"), freshNumber("+1")];
    const path = fileOf(
      "in.csv",
      HEADER + grant(granted) + grant(refused, "pre-ticked") + grant(stopped) + withdrawal(stopped) + grant("12345"),
    );
    const options = { path, startedAt: stack.clock.now(), concurrency: 4, restart: false, onProgress: () => undefined };
    expect(await importList(options, api)).toEqual({ granted: 2, pending: 0, withdrawn: 1, refused: 2 });
    expect(await check(stack, granted, "club")).toMatchObject({ allowed: true });
    expect(await check(stack, refused, "club")).toMatchObject({ reasons: ["no-consent"] });
    expect(await check(stack, stopped, "club")).toMatchObject({ reasons: ["withdrawn"] });
    expect((await ledgerOf(stack, stopped)).verdict.intact).toBe(true);
    expect(linesOf(refusedPath(path))).toEqual([
      { row: 2, problem: expect.any(String), errors: [expect.objectContaining({ path: "evidence.action" })] },
      { row: 5, problem: expect.any(String), errors: [expect.objectContaining({ path: "phone" })] },
    ]);
    expect(readFileSync(refusedPath(path), "utf8")).not.toContain(refused.slice(1));
  });

  it("comes out with what holds now, each purpose once, in CSV and in NDJSON", async () => {
    const person = freshNumber();
    await text(stack, person, "START");
    stack.clock.advance(60_000);
    await text(stack, person, "SI");
    const options = { since: "2026-11-01T00:00:00Z", restart: false, onProgress: () => undefined };
    const ndjson = join(directory, "out.ndjson");
    const rows = await exportList({ ...options, path: ndjson }, api);
    const written = linesOf(ndjson);
    expect(written).toHaveLength(rows);
    expect(written.filter(({ phone, program }) => phone === person && program === "acme")).toEqual([
      expect.objectContaining({ purpose: "promotions", status: "granted", ledgerSeq: 2 }),
    ]);
    const csv = join(directory, "out.csv");
    expect(await exportList({ ...options, path: csv }, api)).toBe(rows);
    const lines = readFileSync(csv, "utf8").trim().split("\n");
    expect(lines[0]).toBe("phone,program,purpose,status,at,subject,ledgerSeq");
    expect(lines).toHaveLength(rows + 1);
  });

  it("that is cut short while it is written goes on with the page that was under way", async () => {
    const options = { since: "2026-06-01T00:00:00Z", restart: false, onProgress: () => undefined };
    const path = join(directory, "cut.csv");
    let pages = 0;
    const failing: ConsentApi = {
      async call(route, body) {
        pages += 1;
        if (pages > 3) throw new Error("cut");
        return api.call(route, body);
      },
    };
    await expect(exportList({ ...options, path }, failing)).rejects.toThrow("cut");
    const rows = await exportList({ ...options, path }, api);
    const whole = join(directory, "whole.csv");
    expect(await exportList({ ...options, path: whole }, api)).toBe(rows);
    expect(readFileSync(path, "utf8")).toBe(readFileSync(whole, "utf8"));
  });
});

describe("A carrier's opt-out list", () => {
  it("is compared with ours on both sides, and applied to ours where asked (R52)", async () => {
    const [blocked, ours, both] = [freshNumber("+1"), freshNumber("+1"), freshNumber("+1")];
    const list = fileOf("grants.csv", HEADER + grant(blocked) + withdrawal(ours) + withdrawal(both));
    const startedAt = stack.clock.now();
    await importList({ path: list, startedAt, concurrency: 4, restart: false, onProgress: () => undefined }, api);
    const path = fileOf(
      "optouts.csv",
      `number,reason\n${blocked.slice(1)},STOP\n${both},STOP\nnonsense,STOP\n+19995550000,STOP\n`,
    );
    const options = { path, column: "number", program: "club", startedAt };
    const found = await reconcileList({ ...options, apply: false }, api);
    expect(found).toMatchObject({ listed: 3, unreadable: 1, carrierOnly: 1, applied: 0 });
    expect(linesOf(differencesPath(path))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ side: "carrier-only", phone: blocked, status: "granted" }),
        expect.objectContaining({ side: "ours-only", phone: ours, status: "withdrawn" }),
      ]),
    );
    expect(linesOf(differencesPath(path)).map(({ phone }) => phone)).not.toContain(both);
    expect(await reconcileList({ ...options, apply: true }, api)).toMatchObject({ carrierOnly: 1, applied: 1 });
    expect(await check(stack, blocked, "club")).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
    expect(await reconcileList({ ...options, apply: true }, api)).toMatchObject({ carrierOnly: 0, applied: 0 });
  });
});
