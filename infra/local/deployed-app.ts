import type { Deployment } from "../../functions/deployment.ts";
import { synthesise } from "../synthesise.ts";
import type { SynthesisedApp } from "./template/template.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

const made = new Map<string, SynthesisedApp>();

/**
 * The app as it would be deployed, synthesised once per configuration and process; its files go with the process. The base URL is left to
 * the template's own address of the API, in whose place the local stack puts its own.
 */
export function deployedApp({ publicBaseUrl: _deployed, ...deployment }: Deployment): SynthesisedApp {
  const key = JSON.stringify(deployment);
  const before = made.get(key);
  if (before !== undefined) return before;
  const { template, assetDirectory } = synthesise(deployment, { outdir: temporaryDirectory() });
  const app: SynthesisedApp = {
    template,
    assetDirectory: (key) => assetDirectory({ Type: "AWS::Lambda::Function", Properties: { Code: { S3Key: key } } }),
  };
  made.set(key, app);
  return app;
}
