import { type ConversionConfig, type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import { instantField, phoneField } from "../../functions/api/fields.ts";

const PHONE: JsonSchema = {
  type: "string",
  pattern: "^\\+[1-9]\\d{6,14}$",
  description: "A phone number in E.164 form.",
  examples: ["+34600000001"],
};

const [, readInstant] = instantField.pipe;

/** Bounds that are checked on what a text was read into. */
const BOUNDS_AFTER_READING = ["min_value", "max_value"];

const CONVERSION: ConversionConfig = {
  target: "draft-2020-12",
  overrideSchema: ({ valibotSchema }) => (Object.is(valibotSchema, phoneField) ? PHONE : undefined),
  overrideAction({ valibotAction, jsonSchema }) {
    if (Object.is(valibotAction, readInstant)) return { ...jsonSchema, format: "date-time" };
    return jsonSchema.type === "string" && BOUNDS_AFTER_READING.includes(valibotAction.type) ? jsonSchema : undefined;
  },
  // What no JSON Schema can say: the answer to a request that breaks it names the member. And what we read a text into is not what a caller writes.
  ignoreActions: ["check", "trim", "transform"],
};

/** The JSON Schema (2020-12, as OpenAPI 3.1 has it) of what a valibot schema accepts. Throws naming what cannot be converted. */
export function jsonSchemaOf(schema: GenericSchema): JsonSchema {
  const { $schema: _, ...converted } = toJsonSchema(schema, CONVERSION);
  return converted;
}
