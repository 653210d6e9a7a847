import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { ENVIRONMENT } from "../../functions/environment.ts";
import { bundleFunctions } from "../../infra/bundle.ts";
import { loadConfiguration } from "../../infra/configuration/load.ts";

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
