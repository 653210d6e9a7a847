/**
 * Verifies and parses one inbound webhook of each carrier over and over, and prints the microseconds of one beside those of a bare HMAC
 * over the same bytes: `npx node test/bench/carriers.ts`.
 */
import { createHmac } from "node:crypto";
import type { ConnectedCarrier } from "../../functions/carriers/carrier.ts";
import { carrierByName, carrierNames } from "../../functions/carriers/registry.ts";
import type { CarrierSimulator } from "../../functions/carriers/simulator.ts";
import { instantOf } from "../../functions/instant.ts";
import { parseE164 } from "../../functions/phone-number.ts";
import { leastOptions } from "../carriers/options.ts";
import { BASE_URL, received } from "../carriers/received.ts";

const ROUNDS = 7;
const CALLS = 4_000;
const NOW = instantOf(Date.UTC(2026, 10, 24, 9, 15, 2));

/** The median over the rounds of the microseconds of one call. */
async function microseconds(work: () => unknown): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const started = performance.now();
    for (let call = 0; call < CALLS; call++) await work();
    rounds.push(((performance.now() - started) * 1000) / CALLS);
  }
  return rounds.slice(1).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

async function measure(name: string, connected: ConnectedCarrier, webhook: ReturnType<typeof received>): Promise<void> {
  const work = async () => {
    const verdict = await connected.verify(webhook, NOW);
    return verdict.genuine && connected.parse(webhook, "inbound");
  };
  if ((await work()) === false) throw new Error(`${name}: its own simulator is refused`);
  const bytes = Buffer.concat([Buffer.from(webhook.url), webhook.body]);
  const adapter = await microseconds(work);
  const bare = await microseconds(async () => createHmac("sha256", "key").update(bytes).digest("base64"));
  const columns = [name.padEnd(16), `${adapter.toFixed(1)} µs`.padStart(14), `${bare.toFixed(1)} µs`.padStart(12)];
  console.log(...columns, `${bytes.length} bytes`.padStart(12));
}

console.log("carrier".padEnd(16), "verify + parse".padStart(14), "bare HMAC".padStart(12), "signed".padStart(12));
for (const name of carrierNames) {
  const carrier = carrierByName(name);
  const file: { readonly simulator: CarrierSimulator } = await import(`../../functions/carriers/${name}.ts`);
  const options = leastOptions(name);
  const credentials = file.simulator.developmentCredentials(options, () => "development-secret");
  const from = parseE164("+14155550123");
  if (carrier === undefined || from === undefined) throw new Error(`${name}: not in the registry`);
  const message = { id: "message-1", from, to: "+14155550100", text: "Please stop texting me. 👍", at: NOW };
  const url = `${BASE_URL}/webhooks/${name}/inbound`;
  const request = file.simulator.inbound(message, url, { options, credentials });
  await measure(name, carrier.connect(options, credentials), received(request));
}
