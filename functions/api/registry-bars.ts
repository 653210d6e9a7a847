import { barOf, type Listing, type Registry } from "../consent/registries.ts";
import { consentFor, type Granted, type PersonState, type PurposeRef } from "../consent/state.ts";
import type { Deployment, Purpose } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import type { E164 } from "../phone-number.ts";
import { compiledPlaces, placeOfNumber } from "../quiet-hours/place.ts";
import type { SubjectKeys } from "../store/person.ts";
import { readListings } from "../store/registries.ts";
import type { Table } from "../store/table.ts";

/** What registries say of one number. */
export interface RegistryBars {
  readonly reasons: readonly ("suppressed" | "registry-outdated")[];
  readonly warnings?: readonly "registry-outdated"[];
}

const NO_BARS: RegistryBars = { reasons: [] };

/** The registries that a number of its country is looked for in, for marketing. */
function registriesOf(number: E164, { registries = [] }: Deployment, { kind }: Purpose): readonly Registry[] {
  if (kind === "service" || registries.length === 0) return [];
  const country = placeOfNumber(number, compiledPlaces())?.country;
  return registries.filter((registry) => registry.country === country);
}

function grantOf(state: PersonState | undefined, ref: PurposeRef): Granted | undefined {
  const standing = state && consentFor(state, ref).standing;
  return standing?.status === "granted" ? standing : undefined;
}

function barsOf(
  registries: readonly Registry[],
  listings: ReadonlyMap<string, Listing>,
  granted: Granted | undefined,
  at: Instant,
): RegistryBars {
  const bars = registries.map((registry) => ({
    registry,
    bar: barOf(registry, listings.get(registry.id) ?? {}, granted, at),
  }));
  const listed = bars.some(({ bar }) => bar === "listed");
  const stale = bars.filter(({ bar }) => bar === "stale").map(({ registry }) => registry.whenStale);
  return {
    reasons: [
      ...(listed ? (["suppressed"] as const) : []),
      ...(stale.includes("refuse") ? (["registry-outdated"] as const) : []),
    ],
    ...(stale.includes("warn") && { warnings: ["registry-outdated"] as const }),
  };
}

/**
 * Reads what the registries of their countries say of the numbers; for each, in the order asked, what that comes to for a person in this state. Nothing
 * is read where no registry is asked, as for service messages.
 */
export async function readRegistryBars(
  people: readonly { readonly number: E164; readonly subjects: SubjectKeys }[],
  { deployment, purpose, ref, at }: { deployment: Deployment; purpose: Purpose; ref: PurposeRef; at: Instant },
  { table, now, signal }: { table: Table; now: Instant; signal: AbortSignal },
): Promise<readonly ((state: PersonState | undefined) => RegistryBars)[]> {
  const asked = people.map(({ number, subjects }) => ({ subjects, of: registriesOf(number, deployment, purpose) }));
  const sought = asked.map(({ subjects, of }) => ({ subjects, registries: of.map(({ id }) => id) }));
  const listings = await readListings(table, sought, now, signal);
  return asked.map(({ of }, index) => (state) => {
    const found = listings[index];
    return of.length === 0 || found === undefined ? NO_BARS : barsOf(of, found, grantOf(state, ref), at);
  });
}
