/**
 * What understanding costs: what it adds to a cold start, and how many texts of the labelled corpus one core understands in a second, from
 * the packed lexicon as a function's bundle has it: `npx node test/bench/understanding.ts`.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Language } from "../../functions/language.ts";
import type { understand } from "../../functions/understanding/understand.ts";
import { bundleFunctions } from "../../infra/bundle.ts";
import { loadConfiguration } from "../../infra/configuration/load.ts";
import { FUNCTION_NAMES, forEachFunction } from "../../infra/function-names.ts";
import { contextOf, type Item, LABELLED, readItems } from "../understanding/corpus-items.ts";

const ROUNDS = 15;
const TARGET_PER_SECOND = 50_000;
const TARGET_START_MS = 3;

const outdir = mkdtempSync(join(tmpdir(), "sms-consent-bench-"));

/** Bundles a module as the functions are bundled, and says where it is. */
function bundled(name: string, source: string): string {
  const entries = join(outdir, `${name}-entries`);
  mkdirSync(entries);
  for (const entry of FUNCTION_NAMES) writeFileSync(join(entries, `${entry}.ts`), source);
  const budgets = forEachFunction(() => Number.POSITIVE_INFINITY);
  const { directory } = bundleFunctions(loadConfiguration(), { outdir: join(outdir, name), entries, budgets }).inbound;
  return join(directory, "index.js");
}

const source = join(import.meta.dirname, "..", "..", "functions", "understanding", "understand.ts");
const empty = bundled("empty", "export const handler = () => undefined;");
const understanding = bundled("understanding", `export { understand as handler } from ${JSON.stringify(source)};`);

/** Milliseconds of CPU that something takes in a fresh process that has required a module, or requires it. */
function freshly(path: string, before: string, measured: string): number {
  const script = `const path = ${JSON.stringify(path)}; ${before}; const t = process.cpuUsage(); ${measured}; const { user, system } = process.cpuUsage(t); process.stdout.write(String((user + system) / 1000));`;
  const { stdout, status } = spawnSync(process.execPath, ["-e", script]);
  if (status !== 0) throw new Error(`${path} does not load`);
  return Number(stdout);
}

/** The least of the rounds: other work on the machine slows one, nothing speeds one up. */
const least = (values: readonly number[]) => Math.min(...values);
const READ = (text: string, languages: readonly Language[]) =>
  `handler(${JSON.stringify(text)}, ${JSON.stringify({ languages })})`;
const REQUIRED = "const { handler } = require(path)";
const starts = [
  { name: "load an empty module", path: empty, before: "", measured: "require(path)" },
  { name: "load understanding", path: understanding, before: "", measured: "require(path)" },
  { name: "first text: STOP", path: understanding, before: REQUIRED, measured: READ("STOP", ["en", "es"]) },
  {
    name: "first text: a sentence",
    path: understanding,
    before: REQUIRED,
    measured: READ("please don't text me any more", ["en", "es"]),
  },
  {
    name: "first text: none of theirs",
    path: understanding,
    before: REQUIRED,
    measured: READ("не пишите мне больше", ["en", "es"]),
  },
].map((subject) => ({ ...subject, times: [] as number[] }));
for (let round = 0; round < ROUNDS; round += 1)
  for (const { path, before, measured, times } of starts) times.push(freshly(path, before, measured));

process.stdout.write("in a fresh process           CPU ms\n");
for (const { name, times } of starts)
  process.stdout.write(`${name.padEnd(28)} ${least(times).toFixed(2).padStart(8)}\n`);
const added = least(starts[1]?.times ?? []) - least(starts[0]?.times ?? []);
process.stdout.write(
  `added to a cold start: ${added.toFixed(2)} ms, ${(added / TARGET_START_MS).toFixed(2)} of the ${TARGET_START_MS} ms it may take\n\n`,
);

const read: typeof understand = createRequire(import.meta.url)(understanding).handler;
const items = readItems(LABELLED);

/** The CPU seconds of the fastest round over all items: other work on the machine slows a round, nothing speeds one up. */
function secondsOf(understandOne: (item: Item) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const before = process.cpuUsage();
    for (const item of items) understandOne(item);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

const PROGRAMS: readonly { readonly name: string; readonly languages?: readonly Language[] }[] = [
  { name: "each text to its own program" },
  { name: "all to a program in en, es", languages: ["en", "es"] },
  { name: "all to a program in de, fr, it", languages: ["de", "fr", "it"] },
  { name: "all to a program in ja, ar, ru", languages: ["ja", "ar", "ru"] },
];
process.stdout.write(`${"the corpus".padEnd(32)} texts  messages/s   of target\n`);
for (const { name, languages } of PROGRAMS) {
  const contexts = new Map(items.map((item) => [item, languages === undefined ? contextOf(item) : { languages }]));
  const perSecond =
    items.length / secondsOf((item) => read(item.text, contexts.get(item) ?? { languages: languages ?? [] }));
  process.stdout.write(
    `${name.padEnd(32)} ${String(items.length).padStart(5)} ${perSecond.toFixed(0).padStart(11)} ${(perSecond / TARGET_PER_SECOND).toFixed(2).padStart(11)}\n`,
  );
}
rmSync(outdir, { recursive: true });
