import * as v from "valibot";

const report = v.object({
  batchItemFailures: v.nullish(v.array(v.object({ itemIdentifier: v.pipe(v.string(), v.nonEmpty()) }))),
});

/**
 * The ids that a function reported as failed, or "all" when the report is not one that Lambda accepts: an id that is empty or
 * not of the batch, a wrong member name (Lambda developer guide, "Implementing partial batch responses"). Nothing reported is success.
 */
export function failedItems(payload: unknown, ids: ReadonlySet<string>): ReadonlySet<string> | "all" {
  if (payload === null || payload === undefined || payload === "") return new Set();
  const read = v.safeParse(report, payload);
  if (!read.success) return typeof payload === "object" && "batchItemFailures" in payload ? "all" : new Set();
  const failed = (read.output.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
  return failed.every((id) => ids.has(id)) ? new Set(failed) : "all";
}
