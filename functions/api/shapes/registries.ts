import * as v from "valibot";
import { instantField, phoneField } from "../fields.ts";

const MOST_ENTRIES = 100;

const asOf = v.pipe(instantField, v.description("Of when the registry's list is; of a day, its beginning."));

/** `POST /v1/registries/{registry}/entries`. */
export const registryEntriesRequest = v.strictObject({
  asOf,
  entries: v.pipe(
    v.array(
      v.strictObject({
        phone: phoneField,
        since: v.optional(
          v.pipe(instantField, v.description("Since when the number is on it, where the list says so.")),
        ),
      }),
    ),
    v.minLength(1, "at least one number"),
    v.maxLength(MOST_ENTRIES, `at most ${MOST_ENTRIES} numbers`),
  ),
});

export const registryEntriesAnswer = v.strictObject({ registry: v.string(), listed: v.number() });

/** `POST /v1/registries/{registry}`. */
export const registryListRequest = v.strictObject({ asOf });

export const registryListAnswer = v.strictObject({
  registry: v.string(),
  asOf: v.pipe(v.string(), v.description("Whom the list of this time does not name is on the registry no longer.")),
});
