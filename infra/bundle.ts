import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type BuildResult, buildSync } from "esbuild";
import type { Deployment } from "../functions/deployment.ts";
import { bundleBudgets } from "./bundle-budgets.ts";
import { writeBundledCarriers } from "./bundled-carriers.ts";
import { FUNCTION_NAMES, type FunctionName, forEachFunction } from "./function-names.ts";
import { numberZones } from "./number-zones.ts";
import { numberingPlansTable } from "./numbering-plans.ts";
import { openapiDocument } from "./openapi/document.ts";
import { optOutWordTable } from "./opt-out-words.ts";
import { PACKED_FILES } from "./packing/packed-files.ts";

/** The handler in every bundle, as Lambda names it. */
export const BUNDLE_HANDLER = "index.handler";

export interface Bundle {
  /** Holds `index.js`, which a start loads, and beside it what is read when it is needed. */
  readonly directory: string;
  /** Of all its files. */
  readonly bytes: number;
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

type Built = BuildResult<{ write: false; metafile: true }>;

function build(deployment: Deployment, entries: string, outdir: string, carriers: string): Built {
  return buildSync({
    entryPoints: Object.fromEntries(FUNCTION_NAMES.map((name) => [`${name}/index`, join(entries, `${name}.ts`)])),
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
      "#carriers": carriers,
      ...Object.fromEntries(PACKED_FILES.map(({ specifier, module }) => [specifier, module])),
    },
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
      OPT_OUT_WORDS: JSON.stringify(optOutWordTable()),
      OPENAPI: JSON.stringify(JSON.stringify(openapiDocument())),
    },
  });
}

interface BundledFile {
  readonly path: string;
  readonly contents: Uint8Array;
}

/** What is in the directory of a function: its code, and the packed data that modules of its code read. */
function filesOf({ outputFiles, metafile }: Built, directory: string): readonly BundledFile[] {
  const code = outputFiles.filter(({ path }) => dirname(path) === directory);
  const modules = Object.entries(metafile.outputs)
    .filter(([path]) => dirname(resolve(path)) === directory)
    .flatMap(([, { inputs }]) => Object.keys(inputs).map((path) => resolve(path)));
  const data = PACKED_FILES.filter(({ module }) => modules.includes(module));
  return [...code, ...data.map(({ name, contents }) => ({ path: join(directory, name), contents: contents() }))];
}

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
  const carriers = writeBundledCarriers(deployment, outdir);
  const built = build(deployment, entries, outdir, carriers);
  rmSync(carriers);
  const files = forEachFunction((name) => filesOf(built, join(outdir, name)));
  const bundles = forEachFunction((name) => ({
    directory: join(outdir, name),
    bytes: files[name].reduce((sum, { contents }) => sum + contents.byteLength, 0),
  }));
  const problems = overBudget(bundles, budgets);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  for (const { path, contents } of FUNCTION_NAMES.flatMap((name) => files[name])) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  return bundles;
}
