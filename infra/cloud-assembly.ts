import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

/** The id of the stack in the app, for which its files are named. */
export const STACK_ID = "SmsConsent";

const resource = v.object({
  Type: v.string(),
  Properties: v.optional(v.record(v.string(), v.unknown()), {}),
  DependsOn: v.optional(v.union([v.string(), v.array(v.string())])),
  DeletionPolicy: v.optional(v.string()),
  UpdateReplacePolicy: v.optional(v.string()),
});
const template = v.object({
  Resources: v.record(v.string(), resource),
  Outputs: v.optional(v.record(v.string(), v.record(v.string(), v.unknown())), {}),
});

export type TemplateResource = v.InferOutput<typeof resource>;
/** A CloudFormation template, as far as one needs to read it to run it: resources by logical id. */
export type Template = v.InferOutput<typeof template>;

const stagedAssets = v.object({
  files: v.record(v.string(), v.object({ source: v.object({ path: v.string() }) })),
});

const codeInBucket = v.object({ Code: v.object({ S3Key: v.string() }) });

export interface Synthesis {
  readonly template: Template;
  /** The cloud assembly: the template and every asset. */
  readonly directory: string;
  /** Where the code of a function is, ready to be loaded. Throws when the resource is no function with an asset. */
  assetDirectory(lambda: TemplateResource): string;
}

/** Reads what a synthesis wrote, without the CDK, which takes longer to load than everything else. */
export function readCloudAssembly(directory: string): Synthesis {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(directory, `${STACK_ID}.${file}.json`), "utf8"));
  const { files } = v.parse(stagedAssets, read("assets"));
  return {
    template: v.parse(template, read("template")),
    directory,
    assetDirectory(lambda) {
      const { Code } = v.parse(codeInBucket, lambda.Properties);
      const asset = files[Code.S3Key.replace(/\.zip$/, "")];
      if (asset === undefined) throw new Error("the function's code is no asset of this assembly");
      return join(directory, asset.source.path);
    },
  };
}
