import * as v from "valibot";

/** The option for how long after its first attempt a carrier may still send the same webhook, in seconds: at least, at most, and by default. */
export function redelivery(least: number, most: number, usual: number) {
  return v.optional(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)), usual);
}
