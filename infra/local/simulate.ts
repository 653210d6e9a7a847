import * as v from "valibot";
import { DELIVERY_STATUSES } from "../../functions/messages.ts";
import { CommandProblem, readCommandLine, runCommand } from "../command.ts";

// `npm run simulate`: plays a carrier against the running local stack, and shows what the person and the operator see.

const USAGE = `usage: npm run simulate -- --connection <name> --from <number> --text <text> [--to <sender>] [--id <message id>]
       npm run simulate -- --connection <name> --delivery --to <number> --status <status>
                           [--from <sender>] [--id <message id>] [--error-code <code>]

a person texts one of your senders
  --connection <name>   whose carrier is played
  --from <number>       the person who texts, in E.164 form, e.g. +34600000001
  --text <text>         what the person texts
  --to <sender>         the sender that is texted; default the first of the connection's default program
  --id <message id>     the carrier's id of the message; the same one again is a redelivery; default a new one

the carrier reports what became of a message of yours
  --delivery            reports instead of texting
  --to <number>         the number the report is about, in E.164 form
  --status <status>     ${DELIVERY_STATUSES.join(", ")}
  --error-code <code>   the carrier's own, e.g. Twilio's 21610 for a person who has opted out
  --from <sender>       the sender of the message; default the first of the connection's default program
  --id <message id>     the carrier's id of the message; default a new one

  --url <address>       of the local stack; default http://127.0.0.1:<PORT or 3000>
  --help                shows this
The environment variable LOCAL_API_TOKEN is the token that the local stack was started with; default local.`;

const NO_REPLY =
  "no reply in the answer (the carrier answers such words itself, the reply goes out through its API, or nothing is to be said)";

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
  return readCommandLine(
    {
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
    },
    USAGE,
  ).values;
}

type Options = ReturnType<typeof readOptions>;

function requireOptions(options: Options, names: readonly (keyof Options)[]): void {
  const missing = names.filter((name) => options[name] === undefined);
  if (missing.length === 0) return;
  const meaning = options.delivery && missing.includes("to") ? "\n--to: the number the report is about" : "";
  throw new CommandProblem(`missing ${missing.map((name) => `--${name}`).join(", ")}${meaning}\n\n${USAGE}`);
}

/** The request to the local stack, and whose state to show afterwards. */
function simulationOf(options: Options): { readonly body: object; readonly person: string | undefined } {
  const { connection, from, to, id, text, status } = options;
  if (options.delivery) {
    requireOptions(options, ["connection", "to", "status"]);
    const body = { kind: "delivery", connection, from, to, id, status, errorCode: options["error-code"] };
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
    throw new CommandProblem(
      `the local stack does not answer at ${url}: start it with npm start, or name its address with --url or PORT`,
    );
  }
  const text = await response.text();
  try {
    return { status: response.status, json: JSON.parse(text) };
  } catch {
    throw new CommandProblem(`${url}${path} answered ${response.status} and no JSON: is this the local stack?`);
  }
}

/** The local stack's refusal with the field it names as the option that it came from. */
function inOptions(message: string): string {
  return message.replace(/^(connection|from|to|text|id|status):/, "--$1:");
}

async function runSimulation(target: Target, body: object): Promise<v.InferOutput<typeof resultSchema>> {
  const { status, json } = await post(target, "/_local/simulate", body);
  if (status === 401)
    throw new CommandProblem("the local stack refused the token: set LOCAL_API_TOKEN to the one it was started with");
  const refused = v.safeParse(v.object({ message: v.string() }), json);
  if (status !== 200 && refused.success) throw new CommandProblem(inOptions(refused.output.message));
  const result = v.safeParse(resultSchema, json);
  if (!result.success) throw new CommandProblem(`${target.url} answered ${status}: is this the local stack?`);
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
  if (!options.delivery && replies.length === 0) print(NO_REPLY);

  const { json } = await post(target, "/v1/subjects/lookup", { phone: person });
  print(`state after\n${indented(JSON.stringify(json, null, 2))}`);
}

await runCommand(main);
