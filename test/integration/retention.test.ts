import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { CONFIGURATION } from "./configuration.ts";
import { callApi, exportOf, freshNumber, startTestStack, subjectOf, text } from "./stack.ts";

const DAY = 86_400_000;
const directory = mkdtempSync(join(tmpdir(), "sms-consent-retention-"));
const configuration = join(directory, "configuration.json");
let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
  writeFileSync(
    configuration,
    JSON.stringify({ ...CONFIGURATION, retention: { inboundMessage: "2d", consentProof: "1y" } }),
  );
});
afterAll(async () => {
  await stack.stop();
  rmSync(directory, { recursive: true });
});

const run = promisify(execFile);

async function retention(...parameters: string[]): Promise<string> {
  const env = {
    ...process.env,
    PORT: new URL(stack.url).port,
    LOCAL_API_TOKEN: stack.apiToken,
    SMS_CONSENT_CONFIG: configuration,
  };
  return (await run(process.execPath, ["infra/retention/retention.ts", ...parameters], { env })).stdout;
}

const countOf = (stdout: string) => Number(/inboundMessage\t(\d+)/.exec(stdout)?.[1]);

describe("npm run retention", () => {
  it("has what is stored expire by a period that was shortened, after a dry run that changes nothing", async () => {
    const [person, restricted] = [freshNumber(), freshNumber()];
    for (const one of [person, restricted]) await text(stack, one, "see you at five");
    await callApi(stack, `POST /v1/subjects/${await subjectOf(stack, restricted)}/restriction`, {
      reason: "contested",
    });

    const dry = await retention("--dry-run");
    expect(countOf(dry)).toBeGreaterThanOrEqual(1);
    expect(await retention("--dry-run")).toBe(dry);
    expect(countOf(await retention("--apply"))).toBe(countOf(dry));
    expect(countOf(await retention("--apply"))).toBe(0);

    stack.clock.advance(3 * DAY);
    expect((await callApi(stack, "POST /v1/subjects/lookup", { phone: person })).status).toBe(404);
    expect((await exportOf(stack, restricted)).messages).toHaveLength(1);
  });

  it("plans the end of proof anew where its period was shortened (R88)", async () => {
    const person = freshNumber();
    for (const words of ["START", "YES", "STOP"]) await text(stack, person, words);
    const proof = (stdout: string) => Number(/consentProof\t(\d+)/.exec(stdout)?.[1]);
    const dry = proof(await retention("--dry-run"));
    expect(dry).toBeGreaterThanOrEqual(1);
    expect(proof(await retention("--apply"))).toBe(dry);
    expect(proof(await retention("--dry-run"))).toBe(0);
  });

  it("wants to be told which of the two it is to be", async () => {
    for (const parameters of [[], ["--dry-run", "--apply"]]) {
      await expect(retention(...parameters)).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringContaining("one of --dry-run and --apply"),
      });
    }
  });
});
