/**
 * Asks the whole local stack whether a thousand numbers may be texted, over and over, and prints the milliseconds of one answer:
 * `npx node test/bench/check.ts`. The database is the embedded one, on the same machine.
 */
import { callApi, startTestStack } from "../integration/stack.ts";

const ROUNDS = 21;

const stack = await startTestStack();
/** Of as many area codes and countries as there are numbers to ask about. */
const spread = (index: number) =>
  index % 2 === 0 ? `+1${201 + (index % 700)}5550${100 + (index % 100)}` : `+346${String(index).padStart(8, "0")}`;

async function measure(name: string, body: object): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const { status } = await callApi(stack, "POST /v1/check", { program: "acme", ...body });
    if (status !== 200) throw new Error(`${name}: ${status}`);
    times.push(performance.now() - started);
  }
  const sorted = times.slice(1).sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN).toFixed(0);
  const first = (times[0] ?? Number.NaN).toFixed(0);
  console.log(name.padEnd(36), first.padStart(8), at(0.5).padStart(8), at(0.95).padStart(8));
}

const thousand = Array.from({ length: 1_000 }, (_, index) => spread(index));
const text = "Acme: 20% off everything until Friday. See acme.example/sale";

console.log("milliseconds of one answer".padEnd(36), "first".padStart(8), "median".padStart(8), "p95".padStart(8));
await measure("one number", { to: "+34600000001" });
await measure("1,000 numbers", { to: thousand });
await measure("1,000 numbers and a text", { to: thousand, text });
await measure("1,000 numbers, service purpose", { to: thousand, purpose: "orders" });
await stack.stop();
