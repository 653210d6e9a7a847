import { type Duration, durationMilliseconds } from "../duration.ts";
import { type Instant, plusMilliseconds } from "../instant.ts";
import type { Granted } from "./state.ts";

/**
 * Who may be texted although a list names them: whoever said yes to the sender (`consent`), whoever did so after they were listed
 * (`later-consent`), nobody (`nothing`).
 */
export type Yields = "consent" | "later-consent" | "nothing";

/** A list that a country keeps of people who want no advertising. */
export interface Registry {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2: of whose numbers. */
  readonly country: string;
  readonly yieldsTo: Yields;
  /** How old the list may be that is gone by. */
  readonly maximumAge: Duration;
  /** What the check does without a list that is new enough. */
  readonly whenStale: "refuse" | "warn";
}

/** What is known of the lists of several countries (R99). Each is used once a deployment names it and brings it in. */
export const KNOWN_REGISTRIES: Readonly<Record<string, Pick<Registry, "name" | "country" | "yieldsTo">>> = {
  /** TKG 2021 § 174(4); ECG § 7(2). */
  ecg: { name: "ECG-Liste (RTR)", country: "AT", yieldsTo: "consent" },
  /** LOPDGDD 23(4). */
  robinson: { name: "Lista Robinson", country: "ES", yieldsTo: "consent" },
  /** Legge 5/2018, art. 1(5): being listed revokes what was consented to before. */
  rpo: { name: "Registro pubblico delle opposizioni", country: "IT", yieldsTo: "later-consent" },
  /** Law 6563, art. 6, and its regulation: a permission that is given anew is recorded there as well. */
  iys: { name: "İleti Yönetim Sistemi", country: "TR", yieldsTo: "nothing" },
  /** 47 CFR 64.1200(c)(2)(ii). */
  "national-dnc": { name: "National Do Not Call Registry", country: "US", yieldsTo: "consent" },
  /** Decree 91/2020/ND-CP, article 7. */
  "dnc-vn": { name: "Danh sách không quảng cáo", country: "VN", yieldsTo: "nothing" },
};

/** What was brought in of a registry about one number: nothing where no list named it. */
export interface Listing {
  /** Of which day the list is that is in force; absent: none was ever brought in whole. */
  readonly list?: Instant;
  /** The newest list that names the number, and since when it is on it. */
  readonly entry?: { readonly asOf: Instant; readonly since: Instant };
}

/** A number that the list in force leaves out is on it no longer; one that a newer list names, which is still being brought in, is. */
const isListed = ({ list, entry }: Listing): boolean =>
  entry !== undefined && (list === undefined || entry.asOf >= list);

function isExempt({ yieldsTo }: Registry, { entry }: Listing, granted: Granted | undefined): boolean {
  if (granted === undefined || granted.basis !== undefined || yieldsTo === "nothing") return false;
  return yieldsTo === "consent" || entry === undefined || granted.since > entry.since;
}

/**
 * What a registry says of marketing to a number at `at`: that it is listed, or that the list is too old, or none, to tell. Undefined where it stands
 * in no way, also because the person's own consent (`granted`, where one is in force) goes before it. A list too old still bars whom it names.
 */
export function barOf(
  registry: Registry,
  listing: Listing,
  granted: Granted | undefined,
  at: Instant,
): "listed" | "stale" | undefined {
  const stale =
    listing.list === undefined || plusMilliseconds(listing.list, durationMilliseconds(registry.maximumAge)) <= at;
  // Whether somebody was listed after their yes, an old list cannot say.
  if (registry.yieldsTo === "consent" && isExempt(registry, listing, granted)) return undefined;
  if (isListed(listing)) return isExempt(registry, listing, granted) ? undefined : "listed";
  return stale ? "stale" : undefined;
}
