import { PutCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import type { Listing } from "../consent/registries.ts";
import type { Instant } from "../instant.ts";
import type { Subject } from "../subject.ts";
import { type Item, idOf, readInBatches } from "./batch-read.ts";
import { listedKey, registryKey } from "./keys.ts";
import type { SubjectKeys } from "./person.ts";
import { instant } from "./record-fields.ts";
import type { Table } from "./table.ts";

const entryRecord = v.object({ asOf: instant, since: instant });
const listRecord = v.object({ asOf: instant });

/** A number, and the registries to look for it in. */
export interface Sought {
  readonly subjects: SubjectKeys;
  readonly registries: readonly string[];
}

function entryAmong(items: ReadonlyMap<string, Item>, registry: string, subjects: SubjectKeys): Listing["entry"] {
  const found = subjects.flatMap((subject) => {
    const item = items.get(idOf(listedKey(registry, subject)));
    return item === undefined ? [] : [v.parse(entryRecord, item)];
  });
  return found.toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
}

/**
 * What registries say of each, in the order asked, by registry: strongly consistent, 100 keys a call, one key for a number and registry and one for
 * each registry. Nothing is read where no registry is asked for.
 */
export async function readListings(
  table: Table,
  sought: readonly Sought[],
  now: Instant,
  signal: AbortSignal,
): Promise<readonly ReadonlyMap<string, Listing>[]> {
  const lists = [...new Set(sought.flatMap(({ registries }) => registries))].map(registryKey);
  const entries = sought.flatMap(({ subjects, registries }) =>
    registries.flatMap((registry) => subjects.map((subject) => listedKey(registry, subject))),
  );
  const items = await readInBatches(table, [...lists, ...entries], now, signal);
  return sought.map(
    ({ subjects, registries }) =>
      new Map(
        registries.map((registry): [string, Listing] => {
          const list = items.get(idOf(registryKey(registry)));
          const entry = entryAmong(items, registry, subjects);
          return [registry, { ...(list && { list: v.parse(listRecord, list).asOf }), ...(entry && { entry }) }];
        }),
      ),
  );
}

/** Puts a number on the list of a registry as of `asOf`. */
export async function writeListed(
  table: Table,
  registry: string,
  subject: Subject,
  entry: NonNullable<Listing["entry"]> & { readonly expiresAt: number },
  signal: AbortSignal,
): Promise<void> {
  const Item = { ...listedKey(registry, subject), ...entry };
  await table.client.send(new PutCommand({ TableName: table.name, Item }), { abortSignal: signal });
}

/** Has the list of `asOf` be the one in force: whom it does not name is on the registry no longer. */
export async function writeList(table: Table, registry: string, asOf: Instant, signal: AbortSignal): Promise<void> {
  const Item = { ...registryKey(registry), asOf };
  await table.client.send(new PutCommand({ TableName: table.name, Item }), { abortSignal: signal });
}
