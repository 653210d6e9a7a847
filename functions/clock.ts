import { type Instant, instantOf } from "./instant.ts";

/** The current instant, for entries; everything that decides is handed it. */
export function currentInstant(): Instant {
  return instantOf(Date.now());
}
