import * as v from "valibot";
import { DELIVERY_STATUSES } from "../messages.ts";

/** What an error code means, as configuration says it. `opted-out` withdraws, `invalid-number` and `landline` make unreachable. */
export const errorClass = v.picklist(["opted-out", "invalid-number", "landline", "spam-filtered", "other"]);

/** Options by which an operator says what the carrier's values mean where its documentation does not; each goes before the table that ships. */
export const codeOptions = {
  /** The carrier's status values and what each means. */
  statuses: v.optional(v.record(v.string(), v.picklist(DELIVERY_STATUSES)), {}),
  /** The carrier's error codes and what each means. */
  errors: v.optional(v.record(v.string(), errorClass), {}),
};
