import { once } from "node:events";
import * as v from "valibot";
import { isLanguage, LANGUAGES, type Language } from "../functions/language.ts";
import { explain } from "../functions/understanding/explain.ts";
import type { UnderstandingContext } from "../functions/understanding/intent.ts";
import { understand } from "../functions/understanding/understand.ts";
import { CommandProblem, readCommandLine, runCommand } from "./command.ts";

// `npm run understand`: what texts mean, one JSON line each.

const USAGE = `usage: npm run -s understand < texts.jsonl
       npm run -s understand -- [--languages en,es] [--number <calling code or number>] [--locale <language>] <text>
       npm run -s understand -- --explain <rule>
Each line of standard input is {"text": "…", "languages"?: ["en", …], "number"?: "34…", "locale"?: "es"} and gives one line
{"intent", "also", "rule", "language"?, "certainty", "scope"?, "ask"?}, or {"error": "…"}, in the same order.
languages are the program's, its default first; without them every language counts alike.
Languages: ${Object.keys(LANGUAGES).join(" ")}`;

/** The language of ours that a BCP 47 tag asks for: `nb` is `no`, `zh-TW` is `zh-Hant`, `en-US` is `en`. */
function languageOf(tag: string): Language | undefined {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag.replaceAll("_", "-")).maximize();
  } catch {
    return undefined;
  }
  const { language, script, region } = locale;
  const name = language === "nb" || language === "nn" ? "no" : language;
  return [`${name}-${region}`, `${name}-${script}`, name].find(isLanguage);
}

const languageSchema = v.pipe(
  v.string("a language tag was expected"),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const language = languageOf(dataset.value);
    if (language !== undefined) return language;
    addIssue({ message: `one of the languages ${Object.keys(LANGUAGES).join(", ")} was expected` });
    return NEVER;
  }),
);

const lineSchema = v.object(
  {
    text: v.string("a string was expected"),
    languages: v.optional(v.array(languageSchema, "an array of language tags was expected"), []),
    number: v.optional(v.string("a string of digits was expected")),
    locale: v.optional(languageSchema),
  },
  ({ path }) => (path === undefined ? 'an object {"text": …} was expected' : "a string was expected"),
);

/** The understanding of one line of JSON, or what was expected in its place, as JSON. */
function answer(line: string): string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return JSON.stringify({ error: 'a line of JSON {"text": …} was expected' });
  }
  const parsed = v.safeParse(lineSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue);
    return JSON.stringify({ error: `${path === null ? "" : `${path}: `}${issue.message}` });
  }
  return answerFor(parsed.output);
}

type Line = v.InferOutput<typeof lineSchema>;

function answerFor({ text, languages, number, locale }: Line): string {
  const context: UnderstandingContext = {
    languages,
    ...(number === undefined ? {} : { number }),
    ...(locale === undefined ? {} : { locale }),
  };
  const { intent, also, rule, language, certainty, scope, ask } = understand(text, context);
  return JSON.stringify({ intent, also, rule, language, certainty, scope, ask });
}

const LONGEST_LINE = 8 * 1024 * 1024;

/** The lines of a stream one by one; `undefined` for one that is too long to be held. */
async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<string | undefined> {
  let held = "";
  let tooLong = false;
  for await (const chunk of stream) {
    const parts = chunk.split("\n");
    const last = parts.pop() ?? "";
    for (const part of parts) {
      yield tooLong ? undefined : held + part;
      held = "";
      tooLong = false;
    }
    held += last;
    if (held.length > LONGEST_LINE) {
      held = "";
      tooLong = true;
    }
  }
  if (tooLong || held !== "") yield tooLong ? undefined : held;
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}

async function answerLines(): Promise<void> {
  process.stdin.setEncoding("utf8");
  for await (const line of linesOf(process.stdin)) {
    const expected = `a line of at most ${LONGEST_LINE} characters was expected`;
    await print(line === undefined ? JSON.stringify({ error: expected }) : answer(line));
  }
}

function readOptions(parameters: readonly string[]) {
  return readCommandLine(
    {
      args: [...parameters],
      allowPositionals: true,
      options: {
        explain: { type: "string" },
        languages: { type: "string" },
        number: { type: "string" },
        locale: { type: "string" },
        help: { type: "boolean", default: false },
      },
    },
    USAGE,
  );
}

async function main(): Promise<void> {
  const { values, positionals } = readOptions(process.argv.slice(2));
  const { explain: rule, help, languages, number, locale } = values;
  if (help) return print(USAGE);
  if (rule !== undefined) {
    const explanation = explain(rule);
    if (explanation === undefined)
      throw new CommandProblem("no rule has this id: an id is what `rule` says in an answer");
    return print(JSON.stringify(explanation, null, 2));
  }
  if (positionals.length === 0) return answerLines();
  const line = { text: positionals.join(" "), languages: languages?.split(","), number, locale };
  return print(answer(JSON.stringify(line)));
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever reads has enough: `npm run -s understand | head`.
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

await runCommand(main);
