import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { freshNumber, startTestStack, subjectOf, text } from "./stack.ts";

const directory = mkdtempSync(join(tmpdir(), "sms-consent-breach-"));
let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(async () => {
  await stack.stop();
  rmSync(directory, { recursive: true });
});

const run = promisify(execFile);

it("The command that counts whom a breach touches reads the running stack's table, and names people by subject alone", async () => {
  const people = [freshNumber(), freshNumber(), freshNumber()];
  for (const person of people) await text(stack, person, "Baja ya");
  const list = join(directory, "affected.ndjson");
  const until = stack.clock.now();
  const { stdout } = await run(process.execPath, ["infra/breach/breach.ts", "--until", until, "--list", list], {
    env: { ...process.env, PORT: new URL(stack.url).port, LOCAL_API_TOKEN: stack.apiToken },
  });
  const lines = readFileSync(list, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining([await subjectOf(stack, people[0] ?? "")]),
  );
  const spaniards = lines.filter(
    ({ country, kinds }) => country === "ES" && kinds.includes("telephone number and consent"),
  );
  expect(stdout).toContain(`ES\ttelephone number and consent\t${spaniards.length}\n`);
  expect(stdout).toContain(`${lines.length} people in all`);
  for (const person of people) expect(stdout + readFileSync(list, "utf8")).not.toContain(person.slice(1));
});
