import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const COMMAND = join(import.meta.dirname, "..", "..", "infra", "understand.ts");

async function run(
  parameters: readonly string[],
  input: readonly (string | Uint8Array)[] = [],
): Promise<{ out: string[]; err: string; code: number }> {
  const child = spawn(process.execPath, [COMMAND, ...parameters], { stdio: "pipe" });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    err += chunk;
  });
  for (const chunk of input) if (!child.stdin.write(chunk)) await once(child.stdin, "drain");
  child.stdin.end();
  const [code] = await once(child, "close");
  return { out: out.split("\n").slice(0, -1), err, code };
}

const intents = (lines: readonly string[]) => lines.map((line) => JSON.parse(line).intent ?? JSON.parse(line).error);

describe("The command that says what texts mean", () => {
  it("answers each line of standard input with one line, in the same order", async () => {
    const lines = [
      '{"text":"STOP"}',
      '{"text":"BAJA","languages":["es"]}',
      '{"text":"FIN","languages":["sv"]}',
      '{"text":"FIN","languages":["sv"],"number":"34600000001"}',
      '{"text":"JA","locale":"de","languages":["en"]}',
      '{"text":"hello"}',
    ];
    const { out, code } = await run([], [`${lines.join("\n")}\n`]);
    expect(intents(out)).toEqual(["opt-out", "opt-out", "none", "opt-out", "confirm", "none"]);
    expect(JSON.parse(out[0] ?? "")).toEqual({
      intent: "opt-out",
      also: [],
      rule: "core.keyword.stop",
      certainty: "certain",
    });
    expect(code).toBe(0);
  });

  it("takes tags as the world writes them", async () => {
    const { out } = await run(
      [],
      ["es-MX", "pt_BR", "zh-TW", "nb", "en-US"].map((tag) => `{"text":"STOP","languages":["${tag}"]}\n`),
    );
    expect(intents(out)).toEqual(Array(5).fill("opt-out"));
  });

  it("says in the place of a malformed line what was expected, and never what was found", async () => {
    const secret = "+14155550123";
    const lines = [
      "no json",
      "",
      "[]",
      "{}",
      `{"text":${secret.slice(1)}}`,
      `{"text":"a","languages":"${secret}"}`,
      `{"text":"a","languages":["${secret}"]}`,
      `{"text":"a","number":1}`,
      '{"text":"STOP"}',
    ];
    const { out } = await run([], [lines.join("\n")]);
    expect(out).toHaveLength(lines.length);
    expect(intents(out)).toEqual([
      expect.stringMatching(/JSON/),
      expect.stringMatching(/JSON/),
      expect.stringMatching(/^text: .*string/),
      expect.stringMatching(/^text: .*string/),
      expect.stringMatching(/^text: .*string/),
      expect.stringMatching(/^languages: .*array/),
      expect.stringMatching(/^languages.0: one of the languages .*es/),
      expect.stringMatching(/^number: .*string/),
      "opt-out",
    ]);
    expect(out.join()).not.toContain("4155550123");
  });

  it("reads lines that come in pieces, in any encoding of line ends, and letters cut in two", async () => {
    const bytes = Buffer.from('{"text":"退订"}\r\n{"text":"СТОП"}\n');
    const { out } = await run(
      [],
      [...bytes].map((byte) => Uint8Array.of(byte)),
    );
    expect(intents(out)).toEqual(["opt-out", "opt-out"]);
  });

  it("holds no more than a line, and goes on after one that is too long", async () => {
    const megabyte = "a".repeat(1 << 20);
    const { out } = await run([], ['{"text":"', ...Array<string>(12).fill(megabyte), '"}\n{"text":"STOP"}\n']);
    expect(intents(out)).toEqual([expect.stringMatching(/at most/), "opt-out"]);
  });

  it("answers for the words behind it", async () => {
    expect(intents((await run(["no me manden mas"])).out)).toEqual(["opt-out"]);
    expect(intents((await run(["please", "stop", "texting", "me"])).out)).toEqual(["opt-out"]);
    expect(intents((await run(["--languages", "sv,da", "--locale", "sv", "FIN"])).out)).toEqual(["none"]);
    expect(intents((await run(["--number", "34600000001", "--languages", "sv", "FIN"])).out)).toEqual(["opt-out"]);
  });

  it("explains a rule, and refuses an id that is none", async () => {
    const { out } = await run(["--explain", "es.keyword.baja"]);
    expect(JSON.parse(out.join("\n"))).toMatchObject({ language: "es", intent: "opt-out", words: "BAJA" });
    const refused = await run(["--explain", "nope"]);
    expect(refused).toMatchObject({ out: [], code: 1, err: expect.stringMatching(/no rule has this id/) });
  });

  it("shows how it is used where it is asked, or asked for what it does not know", async () => {
    expect((await run(["--help"])).out[0]).toMatch(/^usage: npm run -s understand/);
    expect(await run(["--nope"])).toMatchObject({ code: 1, err: expect.stringMatching(/usage:/) });
  });
});
