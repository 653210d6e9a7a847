import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { readyPeppers } from "../connections/ready-peppers.ts";
import type { Listing, Registry } from "../consent/registries.ts";
import { expiryOf } from "../consent/retention.ts";
import { readJson } from "../http/json-request.ts";
import { jsonAnswer, RequestRefused } from "../http/problem.ts";
import { epochSeconds, type Instant } from "../instant.ts";
import { readListings, writeList, writeListed } from "../store/registries.ts";
import { subjectsOf } from "../subject.ts";
import type { ApiContext, Route } from "./handler.ts";
import { registryEntriesRequest, registryListRequest } from "./shapes/registries.ts";

function registryOfPath(event: APIGatewayProxyEventV2, { deployment }: ApiContext): Registry {
  const registry = deployment.registries?.find(({ id }) => id === event.pathParameters?.registry);
  if (registry !== undefined) return registry;
  throw new RequestRefused({ status: 404, type: "unknown-registry", title: "The deployment names no such registry" });
}

function requirePast(asOf: Instant, now: Instant): void {
  if (asOf <= now) return;
  throw new RequestRefused({
    status: 422,
    type: "wrong-time",
    title: "The list is of a time to come",
    errors: [{ path: "asOf", expected: "a time that is not in the future" }],
  });
}

/** Somebody who was on the list before is on it since then. */
const sinceOf = ({ list, entry }: Listing, asOf: Instant): Instant =>
  entry !== undefined && (list === undefined || entry.asOf >= list) ? entry.since : asOf;

/** `POST /v1/registries/{registry}/entries`: whom a registry's list names, filed under keyed hashes. A list comes in as many calls as it takes. */
export const registryEntriesRoute: Route = async (event, context) => {
  const { table, deployment, now, signal } = context;
  const registry = registryOfPath(event, context);
  const { asOf, entries } = readJson(event, registryEntriesRequest);
  requirePast(asOf, now);
  const peppers = await readyPeppers(table, signal);
  const sought = entries.map(({ phone }) => ({ subjects: subjectsOf(phone, peppers), registries: [registry.id] }));
  const listings = await readListings(table, sought, now, signal);
  const expiresAt = epochSeconds(expiryOf("registryEntry", asOf, deployment.retention));
  await Promise.all(
    sought.map(({ subjects: [subject] }, index) => {
      const since = entries[index]?.since ?? sinceOf(listings[index]?.get(registry.id) ?? {}, asOf);
      return writeListed(table, registry.id, subject, { asOf, since, expiresAt }, signal);
    }),
  );
  return jsonAnswer(200, { registry: registry.id, listed: entries.length });
};

/** `POST /v1/registries/{registry}`: the list of that time has come in whole, and is the one in force. */
export const registryListRoute: Route = async (event, context) => {
  const { table, now, signal } = context;
  const registry = registryOfPath(event, context);
  const { asOf } = readJson(event, registryListRequest);
  requirePast(asOf, now);
  await writeList(table, registry.id, asOf, signal);
  return jsonAnswer(200, { registry: registry.id, asOf });
};
