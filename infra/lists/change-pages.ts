import * as v from "valibot";
import { changesAnswer } from "../../functions/api/shapes/changes.ts";
import { CommandProblem } from "../command.ts";
import type { ConsentApi } from "./consent-api.ts";

export type ChangesPage = v.InferOutput<typeof changesAnswer>;

/** One page of `GET /v1/changes`. Throws CommandProblem with the installation's reason when it gives none. */
async function readChangePage(query: Readonly<Record<string, string>>, api: ConsentApi): Promise<ChangesPage> {
  const { status, body } = await api.call(`GET /v1/changes?${new URLSearchParams(query)}`);
  const read = v.safeParse(v.object(changesAnswer.entries), body);
  if (status === 200 && read.success) return read.output;
  const problem = v.safeParse(v.object({ title: v.string() }), body);
  throw new CommandProblem(
    `the installation answered ${status}: ${problem.success ? problem.output.title : "no changes"}`,
  );
}

/** Where a walk through the changes begins: at a time, or where an earlier one left off. */
export type ChangesStart = { readonly since: string } | { readonly cursor: string };

/** Every page from a start to now. */
export async function* changePages(
  { program, start }: { readonly program?: string | undefined; readonly start: ChangesStart },
  api: ConsentApi,
): AsyncGenerator<ChangesPage> {
  const only = program === undefined ? {} : { program };
  let from = start;
  for (;;) {
    const page = await readChangePage({ ...only, ...from }, api);
    yield page;
    if (!page.more) return;
    from = { cursor: page.cursor };
  }
}

/** Nothing was recorded before this software existed. */
export const BEGINNING = "2026-01-01T00:00:00Z";
