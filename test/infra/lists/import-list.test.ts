import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CommandProblem } from "../../../infra/command.ts";
import type { ConsentApi } from "../../../infra/lists/consent-api.ts";
import { importList, refusedPath } from "../../../infra/lists/import-list.ts";
import { callOfRow } from "../../../infra/lists/import-row.ts";

const directory = mkdtempSync(join(tmpdir(), "sms-consent-lists-"));
afterAll(() => rmSync(directory, { recursive: true }));

const startedAt = "2026-11-24T09:00:00Z";
const options = (path: string) => ({ path, startedAt, concurrency: 8, restart: false, onProgress: () => undefined });
const phoneOf = (row: number) => `+34600${String(row).padStart(6, "0")}`;

function listOf(name: string, rows: number): string {
  const path = join(directory, name);
  const lines = Array.from({ length: rows }, (_, at) =>
    JSON.stringify({ phone: phoneOf(at + 1), program: "acme", status: "withdrawn" }),
  );
  writeFileSync(path, lines.join("\n"));
  return path;
}

const phoneIn = (body: unknown) => String(Object(body).phone);

describe("An import", () => {
  it("that is cut short goes on where it was sure of every row, and counts each row once", async () => {
    const path = listOf("cut.ndjson", 1_000);
    const taken: string[] = [];
    const failing: ConsentApi = {
      async call(_, body) {
        if (taken.length >= 500) throw new CommandProblem("the installation does not answer");
        taken.push(phoneIn(body));
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 2));
        if (phoneIn(body) === phoneOf(7))
          return { status: 422, body: { title: "no", errors: [{ path: "phone", expected: "x" }] } };
        return { status: 200, body: { status: "withdrawn" } };
      },
    };
    await expect(importList(options(path), failing)).rejects.toThrow("does not answer");
    const again: string[] = [];
    const working: ConsentApi = {
      async call(_, body) {
        again.push(phoneIn(body));
        return { status: 200, body: { status: "withdrawn" } };
      },
    };
    const counts = await importList(options(path), working);
    expect(counts).toEqual({ granted: 0, pending: 0, withdrawn: 999, refused: 1 });
    expect(again.length).toBeLessThan(600);
    expect(new Set([...taken, ...again]).size).toBe(1_000);
    expect(
      readFileSync(refusedPath(path), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).row),
    ).toEqual([7]);
    expect(existsSync(`${path}.progress.json`)).toBe(false);
  });

  it("of a list that has changed since begins anew", async () => {
    const path = listOf("changed.ndjson", 300);
    let calls = 0;
    const failing: ConsentApi = {
      async call() {
        calls += 1;
        if (calls > 250) throw new CommandProblem("the installation does not answer");
        return { status: 200, body: { status: "withdrawn" } };
      },
    };
    await expect(importList(options(path), failing)).rejects.toThrow();
    listOf("changed.ndjson", 301);
    const counts = await importList(options(path), {
      call: async () => ({ status: 200, body: { status: "withdrawn" } }),
    });
    expect(counts.withdrawn).toBe(301);
  });

  it("keeps the order of one person's rows", async () => {
    const path = join(directory, "order.ndjson");
    const rows = Array.from({ length: 60 }, (_, at) =>
      JSON.stringify({ phone: phoneOf(at % 3), program: "acme", status: "withdrawn", note: String(at) }),
    );
    writeFileSync(path, rows.join("\n"));
    const notes: Record<string, number[]> = {};
    await importList(options(path), {
      async call(_, body) {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
        const phone = phoneIn(body);
        notes[phone] = [...(notes[phone] ?? []), Number(Object(body).note)];
        return { status: 200, body: { status: "withdrawn" } };
      },
    });
    for (const each of Object.values(notes)) expect(each).toEqual([...each].sort((a, b) => a - b));
  });

  it("stops at an answer that is none to a row", async () => {
    const path = listOf("lost.ndjson", 3);
    await expect(importList(options(path), { call: async () => ({ status: 404, body: {} }) })).rejects.toThrow(
      /answered 404/,
    );
  });
});

describe("A row", () => {
  it("of a CSV becomes the call that a form would make", () => {
    const call = callOfRow(
      {
        phone: "+34600000001",
        program: "acme",
        purposes: "promotions orders",
        method: "web-form",
        action: "ticked the box",
        disclosure: "Text me",
        language: "es",
        policyVersion: "1",
        capturedAt: "2026-01-01T00:00:00Z",
        confirmedAt: "2026-01-01T00:05:00Z",
        confirmedHow: "sms-reply",
        confirmedWhere: "the former platform",
        source: "",
        doubleOptIn: "true",
        "evidence.form": "spring",
        "evidence.preTicked": "false",
      },
      startedAt,
    );
    expect(call).toEqual({
      route: "POST /v1/consents",
      body: {
        phone: "+34600000001",
        program: "acme",
        purposes: ["promotions", "orders"],
        method: "web-form",
        doubleOptIn: true,
        evidence: {
          action: "ticked the box",
          disclosure: "Text me",
          language: "es",
          policyVersion: "1",
          capturedAt: "2026-01-01T00:00:00Z",
          confirmation: { at: "2026-01-01T00:05:00Z", how: "sms-reply", where: "the former platform" },
          form: "spring",
          preTicked: false,
        },
      },
    });
  });

  it("that is withdrawn is received when it says, else when the import began", () => {
    const row = { phone: "+34600000001", program: "", status: "withdrawn" };
    expect(callOfRow(row, startedAt)?.body).toEqual({
      channel: "import",
      receivedAt: startedAt,
      phone: "+34600000001",
    });
    expect(callOfRow({ ...row, capturedAt: "2025-01-01T00:00:00Z" }, startedAt)?.body.receivedAt).toBe(
      "2025-01-01T00:00:00Z",
    );
  });

  it("of any other status is no call", () => {
    expect(callOfRow({ phone: "+34600000001", status: "active" }, startedAt)).toBeUndefined();
  });
});
