import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { ENVIRONMENT } from "../../functions/environment.ts";
import { bundleFunctions } from "../../infra/bundle.ts";
import { loadConfiguration } from "../../infra/configuration/load.ts";
import { bundlesOfCarriers, CARRYING, type CarryingBundle, largestCarrier } from "../infra/all-carriers.ts";

/**
 * What a cold start loads, its first webhook's carrier with it: bytes and load time of each function's code, beside a bare DynamoDB document client
 * bundled alike.
 */
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

/** A function's code, and the largest of its carriers' files where it has any: a webhook is of one carrier. */
function codeIn(directory: string): readonly string[] {
  const carriers = join(directory, "carriers");
  const files = existsSync(carriers) ? readdirSync(carriers).map((file) => join(carriers, file)) : [];
  const largest = files.sort((a, b) => statSync(b).size - statSync(a).size).slice(0, 1);
  return [join(directory, "index.js"), ...largest];
}

const subjects = [
  { name: "bare document client", paths: [join(outdir, "bare", "bare.js")] },
  ...Object.entries(bundles).map(([name, { directory }]) => ({ name, paths: codeIn(directory) })),
];
const bytesOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + statSync(path).size, 0);

const environment = {
  ...Object.fromEntries(Object.values(ENVIRONMENT).map((name) => [name, "x"])),
  AWS_REGION: "eu-west-1",
  AWS_ACCESS_KEY_ID: "x",
  AWS_SECRET_ACCESS_KEY: "x",
  POWERTOOLS_SERVICE_NAME: "sms-consent",
  POWERTOOLS_METRICS_NAMESPACE: "SmsConsent",
};

/** Milliseconds that requiring the modules takes in a fresh process. */
function loadTime(paths: readonly string[]): number {
  const calls = paths.map((path) => `require(${JSON.stringify(path)});`).join(" ");
  const script = `const t = performance.now(); ${calls} process.stdout.write(String(performance.now() - t));`;
  const { stdout, status } = spawnSync(process.execPath, ["-e", script], { env: environment });
  if (status !== 0) throw new Error(`${paths[0]} does not load`);
  return Number(stdout);
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const times = new Map(subjects.map(({ name }) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { name, paths } of subjects) times.get(name)?.push(loadTime(paths));
}

const base = subjects[0];
const baseBytes = base === undefined ? Number.NaN : bytesOf(base.paths);
const baseTime = median(times.get(base?.name ?? "") ?? []);
process.stdout.write("bundle                     bytes  ratio   load ms  ratio\n");
for (const { name, paths } of subjects) {
  const bytes = bytesOf(paths);
  const time = median(times.get(name) ?? []);
  process.stdout.write(
    `${name.padEnd(22)} ${String(bytes).padStart(9)} ${(bytes / baseBytes).toFixed(2).padStart(6)} ${time.toFixed(1).padStart(9)} ${(time / baseTime).toFixed(2).padStart(6)}\n`,
  );
}
rmSync(outdir, { recursive: true });

/**
 * What a connection of every carrier adds to the bundles that hold carriers, over a deployment with Twilio alone: to what a cold start loads, to that
 * with the file of the largest carrier, and on disk, where each carrier's file stands by itself.
 */
const { alone, all } = bundlesOfCarriers();
const configuration = all.configuration - alone.configuration;
const compressed = (files: readonly Buffer[]) => files.reduce((sum, code) => sum + gzipSync(code).byteLength, 0);
const everything = ({ index, carriers }: CarryingBundle) => [index, ...Object.values(carriers)].map(({ code }) => code);
const loadedBy = (bundle: CarryingBundle) => [bundle.index.path, largestCarrier(bundle).path];
const column = (value: number | string) => String(value).padStart(11);
process.stdout.write(
  `\nevery carrier over Twilio alone, without the ${configuration} bytes of its connections' configuration\n`,
);
process.stdout.write(
  `bundle      ${["cold start", "largest", "on disk", "gzip", "load ms", "with all"].map(column).join("")}\n`,
);
for (const name of CARRYING) {
  const [before, after] = [alone.bundles[name], all.bundles[name]];
  const time = (bundle: CarryingBundle) =>
    median(Array.from({ length: ROUNDS }, () => loadTime(loadedBy(bundle)))).toFixed(1);
  const added = (bytes: (bundle: CarryingBundle) => number) => bytes(after) - bytes(before) - configuration;
  const figures = [
    added(({ index }) => index.code.byteLength),
    added((bundle) => bytesOf(loadedBy(bundle))),
    added((bundle) => everything(bundle).reduce((sum, { byteLength }) => sum + byteLength, 0)),
    compressed(everything(after)) - compressed(everything(before)),
    time(before),
    time(after),
  ];
  process.stdout.write(`${name.padEnd(12)}${figures.map(column).join("")}\n`);
}
