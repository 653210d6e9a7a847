import type { Deployment } from "../../functions/deployment.ts";
import { readCloudAssembly } from "../cloud-assembly.ts";
import { shareDirectory } from "./share-directory.ts";
import type { SynthesisedApp } from "./template/template.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

const made = new Map<string, Promise<SynthesisedApp>>();

/** The CDK and the bundler are loaded for a synthesis alone. */
async function synthesiseInto(deployment: Deployment, outdir: string): Promise<void> {
  const { synthesise } = await import("../synthesise.ts");
  synthesise(deployment, { outdir });
}

async function readApp(deployment: Deployment, key: string): Promise<SynthesisedApp> {
  const shared = process.env.SYNTHESISED_APPS;
  const make = (outdir: string) => synthesiseInto(deployment, outdir);
  let directory: string;
  if (shared) directory = await shareDirectory(shared, key, make);
  else {
    directory = temporaryDirectory();
    await make(directory);
  }
  const { template, assetDirectory } = readCloudAssembly(directory);
  return {
    template,
    assetDirectory: (key) => assetDirectory({ Type: "AWS::Lambda::Function", Properties: { Code: { S3Key: key } } }),
  };
}

/**
 * The app as it would be deployed, synthesised once per configuration and process; its files go with the process. Processes of the same sources
 * that find one directory named in `SYNTHESISED_APPS` synthesise once between them; whoever names it removes it. The base URL is left to the
 * template's own address of the API, in whose place the local stack puts its own.
 */
export function deployedApp({ publicBaseUrl: _deployed, ...deployment }: Deployment): Promise<SynthesisedApp> {
  const key = JSON.stringify(deployment);
  const app = made.get(key) ?? readApp(deployment, key);
  made.set(key, app);
  return app;
}
