import { type Duration, durationMilliseconds } from "../duration.ts";
import { type Instant, instantOf, laterOf, plusMilliseconds } from "../instant.ts";
import type { E164 } from "../phone-number.ts";
import type { Intent } from "../understanding/intent.ts";

interface RetentionRule {
  readonly default: Duration;
  readonly shortest: Duration;
  readonly longest: Duration;
  readonly reason: string;
  /** Where the period is another by default, by country or state (ISO 3166-1 alpha-2, 3166-2). */
  readonly byCountry?: Readonly<Record<string, Duration>>;
}

/** How long each kind of record is kept, by what its clock starts on. Deployments override within the bounds. */
export const RETENTION = {
  inboundMessage: {
    default: "30d",
    shortest: "1d",
    longest: "90d",
    reason: "answering and disputes; after that an ordinary text has no purpose left (GDPR 5(1)(e))",
  },
  consentMessage: {
    default: "90d",
    shortest: "30d",
    longest: "3y",
    reason: "the person may contest how we read it; what it was evidence of lives on in the ledger",
  },
  consentProof: {
    default: "3y",
    shortest: "1y",
    longest: "10y",
    reason:
      "claims and fines about consent that has ended become time-barred (BGB §§195, 199; UWG §7a; 47 USC 227, 16 CFR 310.5: four and five years; Va. Code §59.1-514: ten)",
    byCountry: { DE: "5y", US: "5y", "US-VA": "10y" },
  },
  deliveryReport: {
    default: "90d",
    shortest: "7d",
    longest: "180d",
    reason: "billing and reach; carriers settle within that",
  },
  pendingOptIn: {
    default: "72h",
    shortest: "24h",
    longest: "7d",
    reason: "a number that has not confirmed has no basis (GDPR 5(1)(c), (e))",
  },
  reply: {
    default: "1d",
    shortest: "1h",
    longest: "7d",
    reason: "a reply is sent within minutes or not at all; the rest is for looking into failures",
  },
  answeredText: {
    default: "5m",
    shortest: "1m",
    longest: "1h",
    reason:
      "some gateways send the same text again under a new id within minutes; the same words to the same sender are not answered again that long, unless they change something",
  },
  preferenceLink: {
    default: "72h",
    shortest: "1h",
    longest: "7d",
    reason: "whoever has the link can change the choices, so that it is good for days and no longer (GDPR 32)",
  },
  dataRequest: {
    default: "3y",
    shortest: "2y",
    longest: "5y",
    reason:
      "counted from its end: complaints and claims about the answer are time-barred by then (BGB §195), and 11 CCR §7101 wants 24 months",
  },
  requestLink: {
    default: "72h",
    shortest: "1h",
    longest: "72h",
    reason: "whoever has the link can read the data, so that it is good for three days at the most (GDPR 32)",
  },
  outcomeLink: {
    default: "30d",
    shortest: "7d",
    longest: "90d",
    reason:
      "why a request was refused or takes longer can be read for as long as the person may want to act on it (GDPR 12(4)); no data of theirs are there",
  },
  unplacedReport: {
    default: "7d",
    shortest: "1d",
    longest: "30d",
    reason: "a report that names no recipient waits for one that does",
  },
  registryEntry: {
    default: "1y",
    shortest: "30d",
    longest: "3y",
    reason: "that a registry lists a number bars messages until a newer list is brought in, which dates it anew",
  },
  messagePart: {
    default: "1h",
    shortest: "1h",
    longest: "1d",
    reason: "parts of a long message arrive within minutes of each other",
  },
} as const satisfies Record<string, RetentionRule>;

export type RetentionKind = keyof typeof RETENTION;

/** As what an inbound text is kept: one that asked for nothing, or only for help, has less to be contested. */
export const keptAs = (intent: Intent): RetentionKind =>
  intent === "none" || intent === "help" ? "inboundMessage" : "consentMessage";

/** When a record of this kind whose clock starts at `from` is no longer there, by the deployment's periods. */
export function expiryOf(
  kind: RetentionKind,
  from: Instant,
  overrides: Readonly<Partial<Record<RetentionKind, Duration>>>,
): Instant {
  return plusMilliseconds(from, durationMilliseconds(overrides[kind] ?? RETENTION[kind].default));
}

const PROOF_BY_COUNTRY: Readonly<Partial<Record<string, Duration>>> = RETENTION.consentProof.byCountry;

/** Beginnings of numbers for which the period for proof is another; under +1 that of the United States holds for all, and by its area codes Virginia's. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  "+49": "DE",
  "+1": "US",
  ...Object.fromEntries("276 434 540 571 686 703 757 804 826 948".split(" ").map((area) => [`+1${area}`, "US-VA"])),
};

/** The countries of a number as far as the period for proof depends on them; of one that was erased it may be any. */
export function proofCountriesOf(phone: E164 | undefined): readonly string[] {
  if (phone === undefined) return Object.values(BEGINNINGS);
  return Object.entries(BEGINNINGS).flatMap(([beginning, country]) => (phone.startsWith(beginning) ? [country] : []));
}

/**
 * When the proof of consent that ended at `from` need not be kept any longer: after its period, at the end of that calendar year the world over. What
 * the deployment says holds everywhere; else the longest period of the countries concerned does (R88).
 */
export function proofExpiryOf(
  from: Instant,
  countries: readonly string[],
  overrides: Readonly<Partial<Record<RetentionKind, Duration>>>,
): Instant {
  const stated = overrides.consentProof;
  const usual = countries.flatMap((country) => PROOF_BY_COUNTRY[country] ?? []);
  const periods = stated === undefined ? [RETENTION.consentProof.default, ...usual] : [stated];
  const ends = periods.map((period) => {
    const years = /^(\d+)y$/.exec(period)?.[1];
    const end = new Date(plusMilliseconds(from, years === undefined ? durationMilliseconds(period) : 0));
    // Noon: the year has ended in the last time zone as well.
    return instantOf(Date.UTC(end.getUTCFullYear() + Number(years ?? 0) + 1, 0, 1, 12));
  });
  return ends.reduce(laterOf);
}
