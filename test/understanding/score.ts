import { parseArgs } from "node:util";
import { INTENTS } from "../../functions/understanding/intent.ts";
import { understand } from "../../functions/understanding/understand.ts";
import { BASELINES } from "./baselines.ts";
import { contextOf, type Item, isRightBeside, LABELLED, readItems, understood } from "./corpus-items.ts";
import { type Figures, figuresOf, type Judged, precision, recall, tallyOf } from "./figures.ts";

// `npx node test/understanding/score.ts [--errors [language]] [file]`: how well labelled texts are understood.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: "boolean", default: false }, language: { type: "string" } },
});
const file = positionals[0] ?? LABELLED;
const items = readItems(file).filter(({ language }) => values.language === undefined || language === values.language);
const print = (line = "") => void process.stdout.write(`${line}\n`);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(7);

const ours: readonly Judged[] = items.map((item) => ({ item, intents: understood(item) }));
const ways = [
  { name: "ours", judged: ours },
  ...BASELINES.map(({ name, intents }) => ({
    name,
    judged: items.map((item) => ({ item, intents: intents(item.text) })),
  })),
];

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  print(`| ${head.join(" | ")} |`);
  print(`|${head.map((_, at) => (at === 0 ? "---|" : "---:|")).join("")}`);
  for (const row of rows) print(`| ${row.join(" | ")} |`);
  print();
}

function both(judged: readonly Judged[], intent: (typeof INTENTS)[number]): string {
  const tally = tallyOf(judged, intent);
  return tally.meant + tally.read === 0 ? "" : `${percent(precision(tally))} /${percent(recall(tally))}`;
}

const FIGURES: readonly (readonly [keyof Figures, string])[] = [
  ["optOutRecall", "opt-out recall"],
  ["keywordRecall", "opt-out recall, keywords and misspelt keywords"],
  ["optOutPrecision", "opt-out precision"],
  ["rightsRecall", "recall of requests about data"],
  ["falseOptOuts", "false opt-outs on conversation"],
];

print(`${items.length} texts, precision / recall`);
print();
table(
  ["", ...ways.map(({ name }) => name)],
  FIGURES.map(([figure, name]) => [name, ...ways.map(({ judged }) => percent(figuresOf(judged)[figure]))]),
);
table(
  ["intent", ...ways.map(({ name }) => name)],
  INTENTS.map((intent) => [intent, ...ways.map(({ judged }) => both(judged, intent))]),
);
const languages = [...new Set(items.map(({ language }) => language))];
table(
  ["language", "texts", ...INTENTS],
  languages.map((language) => {
    const own = ours.filter(({ item }) => item.language === language);
    return [language, String(own.length), ...INTENTS.map((intent) => both(own, intent))];
  }),
);

/** What was read of an item and should not have been, or the other way round. */
function wrong({ item, intents }: Judged): string | undefined {
  const missed = item.intents.filter((intent) => !intents.includes(intent));
  const extra = intents.filter((intent) => !isRightBeside(intent, item));
  return missed.length + extra.length === 0 ? undefined : `${item.intents.join("+")} read as ${intents.join("+")}`;
}

function printErrors(item: Item, what: string): void {
  const { rule } = understand(item.text, contextOf(item));
  const { language, languages: program, number, kind, text } = item;
  print(`${language}\t${kind}\t${what}\t${rule}\t${program.join()} ${number ?? "-"}\t${JSON.stringify(text)}`);
}

if (values.errors) {
  for (const judged of ours) {
    const what = wrong(judged);
    if (what !== undefined) printErrors(judged.item, what);
  }
}
