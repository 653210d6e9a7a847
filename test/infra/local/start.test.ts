import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eventually, withDirectory } from "../../fixtures/local/emulator.ts";

const ROOT = join(import.meta.dirname, "../../..");

interface Run {
  readonly child: ChildProcess;
  output(): string;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** What these processes share with the rest of the run, so that each configuration is synthesised once. */
const { PATH, SYNTHESISED_APPS, NODE_COMPILE_CACHE } = process.env;

function run(script: string, parameters: readonly string[], environment: Readonly<Record<string, string>>): Run {
  const child = spawn(process.execPath, [join(ROOT, "infra/local", script), ...parameters], {
    env: { PATH, SYNTHESISED_APPS, NODE_COMPILE_CACHE, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const ended = new Promise<number | string | null>((resolve) => {
    child.once("close", (code, signal) => resolve(code ?? signal));
  });
  return { child, output: () => output, ended };
}

/** Starts the local stack as `npm start` does, and gives its address once it is ready. */
async function start(environment: Readonly<Record<string, string>>): Promise<Run & { readonly url: string }> {
  const running = run("start.ts", [], { PORT: "0", ...environment });
  let over = false;
  void running.ended.then(() => {
    over = true;
  });
  await eventually(() => over || /^ready http/m.test(running.output()), 60_000);
  const [, url] = /^ready (\S+)$/m.exec(running.output()) ?? [];
  if (url === undefined) throw new Error(`it did not start: ${running.output()}`);
  return { ...running, url };
}

const simulate = async (url: string, ...parameters: readonly string[]) => {
  const running = run("simulate.ts", ["--url", url, ...parameters], {});
  return { code: await running.ended, output: running.output() };
};

/** Ids of the processes that this one started. */
async function childrenOf(pid: number | undefined): Promise<readonly number[]> {
  const list = spawn("ps", ["-o", "pid=", "--ppid", String(pid)], { stdio: ["ignore", "pipe", "ignore"] });
  let output = "";
  list.stdout.on("data", (chunk) => (output += chunk));
  await new Promise((resolve) => list.once("close", resolve));
  return output
    .split("\n")
    .map(Number)
    .filter((id) => id > 0 && id !== list.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe("npm start", () => {
  it(
    "says what to do first, serves, is stopped within two seconds, and has kept the state when it starts again",
    () =>
      withDirectory(async (DATA_DIR) => {
        const first = await start({ DATA_DIR });
        expect(first.output()).toContain(`${first.url}/webhooks/twilio/inbound`);
        expect(first.output()).toContain("npm run simulate -- --connection twilio --from +34600000001");
        expect(first.output()).toContain(`curl -s ${first.url}/v1/check`);
        expect(await (await fetch(`${first.url}/health`)).json()).toMatchObject({ status: "ok" });

        const played = await simulate(first.url, "--connection", "twilio", "--from", "+34600000001", "--text", "BAJA");
        expect(played.code).toBe(0);
        expect(played.output).toMatch(/^POST http\S+\/webhooks\/twilio\/inbound$/m);
        expect(played.output).toMatch(/^answer 200 /m);
        expect(played.output).toMatch(/^the person reads\n {2}\S/m);
        expect(played.output).toMatch(/^state after\n[\s\S]*"withdrawn"/m);
        expect(played.output).not.toContain("no reply in the answer");

        const silent = await simulate(first.url, "--connection", "twilio", "--from", "+34600000002", "--text", "hello");
        expect(silent.output).toMatch(/^no reply in the answer \(/m);
        const report = ["--connection", "twilio", "--delivery"];
        const reported = await simulate(first.url, ...report, "--to", "+34600000001", "--status", "delivered");
        expect(reported.output).toMatch(/^answer 204$/m);
        expect(reported.output).not.toContain("no reply in the answer");
        const misread = await simulate(first.url, ...report, "--to", "+34600000001", "--status", "arrived");
        expect(misread).toEqual({
          code: 1,
          output: expect.stringMatching(/^--status: expected one of accepted, queued, /),
        });
        const nobody = await simulate(first.url, ...report, "--to", "600000001", "--status", "delivered");
        expect(nobody.output).toMatch(/^--to: expected a phone number in E\.164 form/);

        expect(first.output()).toMatch(new RegExp(`^logs +${DATA_DIR}/logs$`, "m"));
        const columns = [...first.output().matchAll(/^ {2}.*(?=http\S+\/(?:inbound|delivery)$)/gm)];
        expect(columns.length).toBeGreaterThan(2);
        expect(new Set(columns.map(([column]) => column.length)).size).toBe(1);
        expect(first.output()).toMatch(/^\S+ \/webhooks\/\{connection\}\/inbound 200 \d+ ms$/m);
        expect(first.output()).not.toContain("/_local");

        const stopped = performance.now();
        first.child.kill("SIGTERM");
        expect(await first.ended).toBe(0);
        expect(performance.now() - stopped).toBeLessThan(2_000);

        const second = await start({ DATA_DIR, PUBLIC_BASE_URL: "https://sms.example.com" });
        expect(second.output()).toContain("https://sms.example.com/webhooks/twilio/inbound");
        const lookup = await fetch(`${second.url}/v1/subjects/lookup`, {
          method: "POST",
          headers: { authorization: "Bearer local", "content-type": "application/json" },
          body: JSON.stringify({ phone: "+34600000001" }),
        });
        expect(await lookup.text()).toContain('"withdrawn"');
        second.child.kill("SIGINT");
        expect(await second.ended).toBe(0);
      }),
    120_000,
  );

  it(
    "takes its database with it however it ends",
    () =>
      withDirectory(async (DATA_DIR) => {
        const stack = await start({ DATA_DIR });
        const children = await childrenOf(stack.child.pid);
        expect(children.length).toBeGreaterThan(0);
        stack.child.kill("SIGKILL");
        await stack.ended;
        await eventually(() => !children.some(isAlive));
      }),
    120_000,
  );

  it.each([
    ["a port that is no number", { PORT: "http" }, "PORT: expected a number from 0 to 65535"],
    ["a time that is none", { NOW: "yesterday" }, "NOW: expected an RFC 3339 time"],
    ["an engine that is none", { LOCAL_DATABASE_ENGINE: "sqlite" }, "LOCAL_DATABASE_ENGINE: expected"],
    ["a configuration that is not there", { SMS_CONSENT_CONFIG: "/nowhere.json" }, "/nowhere.json"],
    ["secrets that are not there", { SMS_CONSENT_SECRETS: "/nowhere.json" }, "the file /nowhere.json cannot be read"],
    [
      "a database that does not answer",
      { DYNAMODB_ENDPOINT: "http://127.0.0.1:1" },
      "nothing answers at http://127.0.0.1:1",
    ],
  ])(
    "ends with a sentence and no stack trace for %s",
    async (_what, environment, message) => {
      const failed = run("start.ts", [], { PORT: "0", DATA_DIR: ":memory:", ...environment });
      expect(await failed.ended).toBe(1);
      expect(failed.output()).toContain(message);
      expect(failed.output()).not.toMatch(/\n\s+at /);
    },
    60_000,
  );

  it(
    "names every bad value of a configuration by its path",
    () =>
      withDirectory(async (directory) => {
        const path = join(directory, "configuration.json");
        writeFileSync(path, JSON.stringify({ connections: {}, programs: [{ id: 7 }] }));
        const failed = run("start.ts", [], { PORT: "0", DATA_DIR: ":memory:", SMS_CONSENT_CONFIG: path });
        expect(await failed.ended).toBe(1);
        expect(failed.output()).toMatch(/programs\[0\]\.id: expected/);
        expect(failed.output()).not.toMatch(/\n\s+at /);
      }),
    60_000,
  );

  it("says that the port is in use", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const PORT = String(typeof address === "object" && address !== null ? address.port : 0);
    const failed = run("start.ts", [], { PORT, DATA_DIR: ":memory:" });
    expect(await failed.ended).toBe(1);
    expect(failed.output()).toBe(
      `PORT: ${PORT} is in use by another program; set PORT to another, or to 0 for any free one\n`,
    );
    server.close();
  }, 60_000);
});

describe("npm run simulate", () => {
  it("says that the local stack is not running", async () => {
    const { code, output } = await simulate(
      "http://127.0.0.1:1",
      "--connection",
      "twilio",
      "--from",
      "+34600000001",
      "--text",
      "x",
    );
    expect(code).toBe(1);
    expect(output).toMatch(/^the local stack does not answer at http:\/\/127\.0\.0\.1:1: start it with npm start/);
  });

  it.each([
    [["--connection", "twilio"], "missing --from, --text"],
    [["--connection", "twilio", "--delivery"], "missing --to, --status\n--to: the number the report is about"],
    [["--phone", "+34600000001"], "'--phone'"],
  ])("names what is missing or unknown among its options: %j", async (parameters, message) => {
    const { code, output } = await simulate("http://127.0.0.1:1", ...parameters);
    expect(code).toBe(1);
    expect(output).toContain(message);
    expect(output).toContain("usage: npm run simulate");
    expect(output).not.toMatch(/\n\s+at /);
  });
});
