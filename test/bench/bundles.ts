import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { ENVIRONMENT } from "../../functions/environment.ts";
import { bundleFunctions } from "../../infra/bundle.ts";
import { loadConfiguration } from "../../infra/configuration/load.ts";
import { bundlesOfCarriers, CARRYING } from "../infra/all-carriers.ts";

/** What a cold start loads: bytes and load time of each function's bundle, beside a bare DynamoDB document client bundled alike. */
const ROUNDS = 15;

const outdir = mkdtempSync(join(tmpdir(), "sms-consent-bench-"));
const bundles = bundleFunctions(loadConfiguration(), { outdir });

const bare = join(outdir, "bare.ts");
writeFileSync(
  bare,
  `import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = (event) => client.send(new GetCommand(event));`,
);
buildSync({
  entryPoints: [bare],
  outdir: join(outdir, "bare"),
  write: true,
  bundle: true,
  minify: true,
  platform: "node",
  target: "node24",
  format: "cjs",
  mainFields: ["module", "main"],
  legalComments: "none",
  nodePaths: [join(import.meta.dirname, "..", "..", "node_modules")],
});

const subjects = [
  { name: "bare document client", path: join(outdir, "bare", "bare.js") },
  ...Object.entries(bundles).map(([name, { directory }]) => ({ name, path: join(directory, "index.js") })),
];

const environment = {
  ...Object.fromEntries(Object.values(ENVIRONMENT).map((name) => [name, "x"])),
  AWS_REGION: "eu-west-1",
  AWS_ACCESS_KEY_ID: "x",
  AWS_SECRET_ACCESS_KEY: "x",
  POWERTOOLS_SERVICE_NAME: "sms-consent",
  POWERTOOLS_METRICS_NAMESPACE: "SmsConsent",
};

/** Milliseconds that requiring the module takes in a fresh process. */
function loadTime(path: string): number {
  const script = `const t = performance.now(); require(${JSON.stringify(path)}); process.stdout.write(String(performance.now() - t));`;
  const { stdout, status } = spawnSync(process.execPath, ["-e", script], { env: environment });
  if (status !== 0) throw new Error(`${path} does not load`);
  return Number(stdout);
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const times = new Map(subjects.map(({ name }) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { name, path } of subjects) times.get(name)?.push(loadTime(path));
}

const base = subjects[0];
const baseBytes = base === undefined ? Number.NaN : statSync(base.path).size;
const baseTime = median(times.get(base?.name ?? "") ?? []);
process.stdout.write("bundle                     bytes  ratio   load ms  ratio\n");
for (const { name, path } of subjects) {
  const bytes = statSync(path).size;
  const time = median(times.get(name) ?? []);
  process.stdout.write(
    `${name.padEnd(22)} ${String(bytes).padStart(9)} ${(bytes / baseBytes).toFixed(2).padStart(6)} ${time.toFixed(1).padStart(9)} ${(time / baseTime).toFixed(2).padStart(6)}\n`,
  );
}
rmSync(outdir, { recursive: true });

/** What a connection of every carrier adds to the bundles that hold carriers, over a deployment with Twilio alone. */
const { alone, all } = bundlesOfCarriers();
const configuration = all.configuration - alone.configuration;
process.stdout.write(
  `\nevery carrier over Twilio alone, of which ${configuration} bytes are the deployment's configuration\n`,
);
process.stdout.write("bundle                     bytes   gzip   load ms with Twilio   with all\n");
for (const name of CARRYING) {
  const [before, after] = [alone.bundles[name], all.bundles[name]];
  const added = after.code.byteLength - before.code.byteLength;
  const squeezed = gzipSync(after.code).byteLength - gzipSync(before.code).byteLength;
  const load = ({ path }: { readonly path: string }) =>
    median(Array.from({ length: ROUNDS }, () => loadTime(path))).toFixed(1);
  process.stdout.write(
    `${name.padEnd(22)} ${String(added).padStart(9)} ${String(squeezed).padStart(6)} ${load(before).padStart(21)} ${load(after).padStart(10)}\n`,
  );
}
