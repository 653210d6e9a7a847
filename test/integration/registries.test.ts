import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ConsentApi, connectToApi } from "../../infra/lists/consent-api.ts";
import { importRegistry } from "../../infra/lists/import-registry.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { CONFIGURATION } from "./configuration.ts";
import { callApi, check, freshNumber, startTestStack, text } from "./stack.ts";

const directory = mkdtempSync(join(tmpdir(), "sms-consent-registries-"));
let stack: LocalStack;
let api: ConsentApi;
beforeAll(async () => {
  const registries = [
    { id: "spanish", country: "ES", yieldsTo: "nothing" },
    { id: "national-dnc", whenStale: "warn" },
  ];
  stack = await startTestStack({ configuration: { ...CONFIGURATION, registries } });
  api = connectToApi({ SMS_CONSENT_URL: stack.url, LOCAL_API_TOKEN: stack.apiToken });
});
afterAll(async () => {
  await stack.stop();
  rmSync(directory, { recursive: true });
});

async function member(): Promise<string> {
  const person = freshNumber();
  await text(stack, person, "START", { connection: "wholesale", to: "+14155550101" });
  return person;
}

function importing(content: string, day: string): Promise<number> {
  const path = join(directory, `${day}.csv`);
  writeFileSync(path, content);
  const options = { path, registry: "spanish", asOf: `${day}T00:00:00Z`, concurrency: 2, onProgress: () => undefined };
  return importRegistry(options, api);
}

it("A registry's list bars whom it names until a newer one leaves them out, and a check without a list new enough is refused (R16, R99)", async () => {
  const [listed, other] = [await member(), await member()];
  expect(await check(stack, other, "club")).toMatchObject({ allowed: false, reasons: ["registry-outdated"] });
  const rows = Array.from({ length: 120 }, () => freshNumber().slice(1));
  expect(
    await importing(`phone,since\n${[...rows, listed].map((one) => `${one},2026-01-31\n`).join("")}`, "2026-11-20"),
  ).toBe(121);
  expect(await check(stack, listed, "club")).toMatchObject({
    allowed: false,
    status: "granted",
    reasons: ["suppressed"],
  });
  expect(await check(stack, other, "club")).toMatchObject({ allowed: true, reasons: [] });

  await expect(importing(`phone\n${other}\nnobody\n`, "2026-11-21")).rejects.toThrow("row 2: expected a number");
  expect(await importing(`phone\n${rows[0]}\n`, "2026-11-22")).toBe(1);
  expect(await check(stack, listed, "club")).toMatchObject({ allowed: true });

  stack.clock.advance(29 * 86_400_000);
  expect(await check(stack, listed, "club")).toMatchObject({ reasons: ["registry-outdated"] });
  expect(await check(stack, freshNumber(), "acme", "orders")).toMatchObject({ allowed: true });
});

it("A registry may be gone by with a warning where its list is too old, and one that the deployment names not at all (R99)", async () => {
  const warned = await check(stack, freshNumber("+1"), "club");
  expect(warned).toMatchObject({ reasons: ["no-consent"], warnings: ["registry-outdated"] });
  const unknown = await callApi(stack, "POST /v1/registries/ecg", { asOf: "2026-11-20T00:00:00Z" });
  expect(unknown.status).toBe(404);
});
