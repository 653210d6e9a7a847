import * as v from "valibot";
import type { JsonObject } from "./json.ts";

/** One entry of a template's `Resources`. Properties still hold intrinsic functions. */
export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: JsonObject | undefined;
  readonly Condition?: string | undefined;
}

/** The parts of a synthesised CloudFormation template that decide what runs. */
export interface CloudFormationTemplate {
  readonly Resources: Readonly<Record<string, TemplateResource>>;
  readonly Parameters: Readonly<Record<string, { readonly Default?: string | number | undefined }>>;
  readonly Conditions: JsonObject;
  readonly Mappings: JsonObject;
}

/** What the CDK made of an app: the template and, by asset key (`<hash>.zip` as `Code.S3Key` has it, or the hash), the directory with the function's code. */
export interface SynthesisedApp {
  readonly template: unknown;
  assetDirectory(key: string): string;
}

const jsonObject = v.custom<JsonObject>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);

const templateSchema = v.object({
  Resources: v.record(
    v.string(),
    v.object({ Type: v.string(), Properties: v.optional(jsonObject), Condition: v.optional(v.string()) }),
  ),
  Parameters: v.optional(
    v.record(v.string(), v.object({ Default: v.optional(v.union([v.string(), v.number()])) })),
    {},
  ),
  Conditions: v.optional(jsonObject, {}),
  Mappings: v.optional(jsonObject, {}),
});

/** Reads a template as `JSON.parse` gave it. Throws a ValiError where it is not one. */
export function readTemplate(value: unknown): CloudFormationTemplate {
  return v.parse(templateSchema, value);
}
