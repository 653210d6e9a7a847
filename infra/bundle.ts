import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type BuildResult, buildSync } from "esbuild";
import type { Deployment } from "../functions/deployment.ts";
import { bundleBudgets } from "./bundle-budgets.ts";
import { CARRIER_SIDES, writeCarrierEntries } from "./bundled-carriers.ts";
import { FUNCTION_NAMES, type FunctionName, forEachFunction } from "./function-names.ts";
import { numberZones } from "./number-zones.ts";
import { numberingPlansTable } from "./numbering-plans.ts";
import { openapiDocument } from "./openapi/document.ts";
import { optOutWordTable } from "./opt-out-words.ts";
import { PACKED_FILES } from "./packing/packed-files.ts";
import { publicHolidays } from "./public-holidays.ts";

/** The handler in every bundle, as Lambda names it. */
export const BUNDLE_HANDLER = "index.handler";

export interface Bundle {
  /** Holds `index.js`, which a start loads, and beside it what is read when it is needed. */
  readonly directory: string;
  /** Of all that a start and the events after it load, of carriers the largest: an event is of one. */
  readonly bytes: number;
  /** Of all its files. */
  readonly bytesOnDisk: number;
}

export type Bundles = Readonly<Record<FunctionName, Bundle>>;

export interface BundleOptions {
  /** Where the bundles are written, each in a directory of its function's name. */
  readonly outdir: string;
  /** Where the entries `<name>.ts` are; default `functions/`. */
  readonly entries?: string;
  /** The most bytes that each bundle may have. */
  readonly budgets?: Readonly<Record<FunctionName, number>>;
}

const FUNCTIONS_DIRECTORY = join(import.meta.dirname, "..", "functions");
const OPEN_CARRIERS = join(import.meta.dirname, "packing", "open-carriers.ts");

type Built = BuildResult<{ write: false; metafile: true }>;

function build(entryPoints: Readonly<Record<string, string>>, deployment: Deployment, outdir: string): Built {
  return buildSync({
    entryPoints,
    outdir,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    target: "node24",
    // CommonJS loads faster than ESM in Lambda's Node 24 for bundles of this size, and the SDK's ES modules make for smaller ones.
    format: "cjs",
    mainFields: ["module", "main"],
    minify: true,
    alias: {
      "@aws-sdk/credential-provider-node": join(import.meta.dirname, "lambda-credentials.ts"),
      "#carriers": OPEN_CARRIERS,
      ...Object.fromEntries(PACKED_FILES.map(({ specifier, module }) => [specifier, module])),
    },
    // The SDK imports it at the first operation that streams events; no function has one.
    external: ["@smithy/core/event-streams"],
    legalComments: "none",
    // A letter of another script takes two or three bytes; escaped it would take six.
    charset: "utf8",
    // A map would be read before the first line runs, also when nothing fails.
    sourcemap: false,
    logLevel: "silent",
    define: {
      DEPLOYMENT: JSON.stringify(deployment),
      NUMBERING_PLANS: JSON.stringify(numberingPlansTable()),
      NUMBER_ZONES: JSON.stringify(numberZones()),
      PUBLIC_HOLIDAYS: JSON.stringify(publicHolidays(deployment)),
      OPT_OUT_WORDS: JSON.stringify(optOutWordTable()),
      OPENAPI: JSON.stringify(JSON.stringify(openapiDocument())),
    },
  });
}

interface BundledFile {
  readonly path: string;
  readonly contents: Uint8Array;
}

/** What is in the directory of a function. */
interface BundledFiles {
  /** Its code, and the packed data that modules of its code read. */
  readonly own: readonly BundledFile[];
  /** Of each carrier the side that its code reads. */
  readonly carriers: readonly BundledFile[];
}

function filesOf({ outputFiles, metafile }: Built, name: FunctionName, outdir: string): BundledFiles {
  const directory = join(outdir, name);
  const code = outputFiles.filter(({ path }) => dirname(path) === directory);
  const modules = Object.entries(metafile.outputs)
    .filter(([path]) => dirname(resolve(path)) === directory)
    .flatMap(([, { inputs }]) => Object.keys(inputs).map((path) => resolve(path)));
  const data = PACKED_FILES.filter(({ module }) => modules.includes(module));
  const side = modules.includes(OPEN_CARRIERS) ? CARRIER_SIDES[name] : undefined;
  const carriers = side === undefined ? [] : outputFiles.filter(({ path }) => dirname(path) === join(outdir, side));
  return {
    own: [...code, ...data.map(({ name, contents }) => ({ path: join(directory, name), contents: contents() }))],
    carriers: carriers.map(({ path, contents }) => ({ path: join(directory, "carriers", basename(path)), contents })),
  };
}

const sizesOf = (files: readonly BundledFile[]) => files.map(({ contents }) => contents.byteLength);
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

function overBudget(bundles: Bundles, budgets: Readonly<Record<FunctionName, number>>): string[] {
  return FUNCTION_NAMES.filter((name) => bundles[name].bytes > budgets[name]).map(
    (name) => `the bundle of ${name} has ${bundles[name].bytes} bytes, its budget is ${budgets[name]}`,
  );
}

/**
 * Bundles every function with the deployment compiled in, and writes them. The same sources and deployment give the same bytes. Throws when
 * a bundle is over its budget, with both figures, and esbuild's BuildFailure when a source does not build.
 */
export function bundleFunctions(deployment: Deployment, options: BundleOptions): Bundles {
  const outdir = resolve(options.outdir);
  const { entries = FUNCTIONS_DIRECTORY, budgets = bundleBudgets(deployment) } = options;
  const carriers = writeCarrierEntries(deployment, outdir);
  const handlers = FUNCTION_NAMES.map((name) => [`${name}/index`, join(entries, `${name}.ts`)] as const);
  const built = build({ ...Object.fromEntries(handlers), ...carriers.entryPoints }, deployment, outdir);
  carriers.discard();
  const files = forEachFunction((name) => filesOf(built, name, outdir));
  const bundles = forEachFunction((name) => {
    const { own, carriers } = files[name];
    return {
      directory: join(outdir, name),
      bytes: sum(sizesOf(own)) + Math.max(0, ...sizesOf(carriers)),
      bytesOnDisk: sum(sizesOf([...own, ...carriers])),
    };
  });
  const problems = overBudget(bundles, budgets);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  for (const { path, contents } of FUNCTION_NAMES.flatMap((name) => [...files[name].own, ...files[name].carriers])) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  return bundles;
}
