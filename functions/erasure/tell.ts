import { writeChange } from "../store/change.ts";
import { type Erasure, furthered } from "../store/erasures.ts";
import type { ErasureContext } from "./erase.ts";

/** Tells the person, while their number is still there. */
export async function tell(erasure: Erasure, { table, now, signal }: ErasureContext): Promise<void> {
  const write = furthered(erasure, { told: { at: now, outcome: "impossible" } });
  await writeChange(table, { subject: erasure.subject, erasure: write }, now, signal);
}
