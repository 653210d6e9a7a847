import { toJsonSchema } from "@valibot/to-json-schema";
import { eventSchemaId, eventSchemaOf } from "../../functions/events/event-schema.ts";
import { EVENT_MEANINGS, EVENT_TYPES } from "../../functions/events/event-types.ts";

/** Where the schemas are shipped, from the root of the project. */
export const EVENT_SCHEMAS_DIRECTORY = "docs/schemas/events/v1";

/** The JSON Schema (2020-12) of every type of event as a file, by its name; from the schemas that the events' own type is made of. */
export function eventSchemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    EVENT_TYPES.map((type) => {
      const { $schema, ...schema } = toJsonSchema(eventSchemaOf(type), { target: "draft-2020-12" });
      const whole = { $schema, $id: eventSchemaId(type), title: type, description: EVENT_MEANINGS[type], ...schema };
      return [`${type}.json`, `${JSON.stringify(whole, null, 2)}\n`];
    }),
  );
}
