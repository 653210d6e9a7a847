import { consentFor, entryOfStatus, type PersonState } from "../consent/state.ts";
import { readQuery } from "../http/json-request.ts";
import { jsonAnswer } from "../http/problem.ts";
import { type Instant, plusMilliseconds } from "../instant.ts";
import { type Change, type ChangeEntry, type ChangePage, isChangePosition, readChanges } from "../store/changes.ts";
import { readPeople } from "../store/person.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { requireProgram } from "./fields.ts";
import type { ApiContext, Route } from "./handler.ts";
import { changesQuery } from "./shapes/changes.ts";

const ENOUGH_ENTRIES = 500;
const DEFAULT_SPAN_MILLISECONDS = 30 * 86_400_000;
/** An index is usually milliseconds behind its table; what is not a minute old is given, but the cursor stays before it, so that it comes again. */
const SETTLED_AFTER_MILLISECONDS = 60_000;

async function statesOf(entries: readonly ChangeEntry[], { table, now, signal }: ApiContext) {
  const subjects = [...new Set(entries.map(({ subject }) => subject))];
  const people = await readPeople(
    table,
    subjects.map((subject) => [subject] as const),
    now,
    signal,
  );
  return new Map(people.flatMap(({ subject, record }) => (record === undefined ? [] : [[subject, record.state]])));
}

function changeView(
  { subject, at, ledgerSeq }: ChangeEntry,
  change: Change,
  state: PersonState | undefined,
  now: Instant,
) {
  const current = state !== undefined && entryOfStatus(consentFor(state, change), now) === ledgerSeq;
  return { subject, ...(state?.phone !== undefined && { phone: state.phone }), ...change, current, at, ledgerSeq };
}

interface Shown {
  readonly entries: readonly ChangeEntry[];
  readonly next: string;
  readonly more: boolean;
}

/**
 * What is shown of a page, and where the next one starts: never past what is settled. The last page shows what is younger as well; a full page
 * does not, lest a reader go round in it.
 */
function settledPart({ entries, readTo, more }: ChangePage, from: string, now: Instant): Shown {
  const settled: string = plusMilliseconds(now, -SETTLED_AFTER_MILLISECONDS);
  if (readTo <= settled) return { entries, next: readTo, more };
  const next = from > settled ? from : settled;
  return more
    ? { entries: entries.filter(({ position }) => position <= settled), next, more: false }
    : { entries, next, more };
}

/**
 * `GET /v1/changes`: what has changed since, for lists kept elsewhere, in the order it was recorded, at least once. An entry that comes again
 * has the same subject and number.
 */
export const changesRoute: Route = async (event, context) => {
  const { program, since, cursor } = readQuery(event, changesQuery);
  const { deployment, table, now, signal } = context;
  if (program !== undefined) requireProgram(deployment, program);
  const from =
    cursor === undefined
      ? (since ?? plusMilliseconds(now, -DEFAULT_SPAN_MILLISECONDS))
      : readCursor(cursor, isChangePosition);
  const page = await readChanges(table, from, ENOUGH_ENTRIES, now, signal);
  const { entries, next, more } = settledPart(page, from, now);
  const wanted = entries.flatMap((entry) =>
    entry.changed
      .filter((change) => program === undefined || change.program === program)
      .map((change) => ({ entry, change })),
  );
  const states = await statesOf(
    wanted.map(({ entry }) => entry),
    context,
  );
  return jsonAnswer(200, {
    changes: wanted.map(({ entry, change }) => changeView(entry, change, states.get(entry.subject), now)),
    cursor: writeCursor(next),
    more,
  });
};
