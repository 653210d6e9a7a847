import { parseArgs } from "node:util";
import * as v from "valibot";

// `npm run simulate`: plays a carrier against the running local stack, and shows what the person and the operator see.

const USAGE = `usage: npm run simulate -- --connection <name> --from <number> --text <text> [--to <sender>] [--id <message id>]
       npm run simulate -- --connection <name> --delivery --status <status> --to <number>
                           [--from <sender>] [--id <message id>] [--error-code <code>]
Numbers are E.164, e.g. +34600000001. --url names the local stack's address (default http://127.0.0.1:<PORT or 3000>).`;

/** What the person at the keyboard can put right. */
class Problem extends Error {}

const resultSchema = v.object({
  request: v.object({
    method: v.string(),
    url: v.string(),
    headers: v.record(v.string(), v.string()),
    body: v.optional(v.string()),
  }),
  answer: v.object({ status: v.number(), contentType: v.string(), body: v.string() }),
  replies: v.array(v.string()),
});

interface Target {
  readonly url: string;
  readonly token: string;
}

function readOptions(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      options: {
        connection: { type: "string" },
        from: { type: "string" },
        to: { type: "string" },
        text: { type: "string" },
        id: { type: "string" },
        delivery: { type: "boolean", default: false },
        status: { type: "string" },
        "error-code": { type: "string" },
        url: { type: "string" },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : "bad option"}\n\n${USAGE}`);
  }
}

type Options = ReturnType<typeof readOptions>;

function requireOptions(options: Options, names: readonly (keyof Options)[]): void {
  const missing = names.filter((name) => options[name] === undefined);
  if (missing.length > 0) throw new Problem(`missing ${missing.map((name) => `--${name}`).join(", ")}\n\n${USAGE}`);
}

/** The request to the local stack, and whose state to show afterwards. */
function simulationOf(options: Options): { readonly body: object; readonly person: string | undefined } {
  const { connection, from, to, id, text, status } = options;
  if (options.delivery) {
    requireOptions(options, ["connection", "status", "to"]);
    const body = { kind: "delivery", connection, from, recipient: to, id, status, errorCode: options["error-code"] };
    return { body, person: to };
  }
  requireOptions(options, ["connection", "from", "text"]);
  return { body: { kind: "inbound", connection, from, to, id, text }, person: from };
}

async function post(
  { url, token }: Target,
  path: string,
  body: object,
): Promise<{ readonly status: number; readonly json: unknown }> {
  let response: Response;
  try {
    response = await fetch(`${url}${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    throw new Problem(
      `the local stack does not answer at ${url}: start it with npm start, or name its address with --url or PORT`,
    );
  }
  const text = await response.text();
  try {
    return { status: response.status, json: JSON.parse(text) };
  } catch {
    throw new Problem(`${url}${path} answered ${response.status} and no JSON: is this the local stack?`);
  }
}

async function runSimulation(target: Target, body: object): Promise<v.InferOutput<typeof resultSchema>> {
  const { status, json } = await post(target, "/_local/simulate", body);
  if (status === 401)
    throw new Problem("the local stack refused the token: set LOCAL_API_TOKEN to the one it was started with");
  const refused = v.safeParse(v.object({ message: v.string() }), json);
  if (status !== 200 && refused.success) throw new Problem(refused.output.message);
  const result = v.safeParse(resultSchema, json);
  if (!result.success) throw new Problem(`${target.url} answered ${status}: is this the local stack?`);
  return result.output;
}

const print = (line = "") => void process.stdout.write(`${line}\n`);
const indented = (text: string) => text.replace(/^/gm, "  ");

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return print(USAGE);
  const { body, person } = simulationOf(options);
  const target = {
    url: (options.url ?? `http://127.0.0.1:${process.env.PORT || "3000"}`).replace(/\/+$/, ""),
    token: process.env.LOCAL_API_TOKEN || "local",
  };
  const { request, answer, replies } = await runSimulation(target, body);

  print(`${request.method} ${request.url}`);
  for (const [name, value] of Object.entries(request.headers)) print(indented(`${name}: ${value}`));
  if (request.body !== undefined) print(indented(request.body));
  print(`answer ${answer.status}${answer.contentType === "" ? "" : ` ${answer.contentType}`}`);
  if (answer.body !== "") print(indented(answer.body));
  for (const reply of replies) print(`the person reads\n${indented(reply)}`);

  const { json } = await post(target, "/v1/subjects/lookup", { phone: person });
  print(`state after\n${indented(JSON.stringify(json, null, 2))}`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
