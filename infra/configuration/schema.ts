import * as v from "valibot";
import { KNOWN_REGISTRIES, type Registry } from "../../functions/consent/registries.ts";
import { RETENTION, type RetentionKind } from "../../functions/consent/retention.ts";
import { REFRESH_AFTER_MONTHS } from "../../functions/consent/validity.ts";
import type { Connection, Deployment, Program } from "../../functions/deployment.ts";
import { type Duration, isDuration } from "../../functions/duration.ts";
import { type Instant, parseInstant } from "../../functions/instant.ts";
import { isLanguage, LANGUAGES, type Language } from "../../functions/language.ts";
import { type Day, isDay } from "../../functions/local-day.ts";
import { isServiceAddress, parseE164, senderIdentity } from "../../functions/phone-number.ts";
import { REPLY_KINDS, type ReplyKind } from "../../functions/replies/kinds.ts";
import { PROOF_GROUNDS, type ProofGround } from "../../functions/rights/erasure-certificate.ts";
import { REGIME_NAMES } from "../../functions/rights/regimes.ts";
import { INTENTS, type Intent } from "../../functions/understanding/intent.ts";
import { FUNCTION_NAMES, type FunctionName } from "../function-names.ts";
import { members, membersAmongOthers, objectBy, variantMembers } from "./problem.ts";

const textOf = (longest: number) =>
  v.pipe(
    v.string(),
    v.check((text) => text.trim() !== "" && text.length <= longest, `expected text of 1 to ${longest} characters`),
  );

function oneOf<const Choice extends string>(choices: readonly Choice[]) {
  const known = new Set<unknown>(choices);
  return v.custom<Choice>((value) => known.has(value), `expected one of ${choices.join(", ")}`);
}

const isName = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,63}$/.test(text);
const connectionName = v.pipe(v.string(), v.check(isName, "expected a name of lower-case letters, digits and hyphens"));

const id = v.pipe(
  v.string(),
  v.check((text) => !(text in {}), "expected an id that is no name of every object's members"),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "expected an id of letters, digits, dots, hyphens and underscores"),
);

function isWebAddress(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol) && new URL(text).username === "";
}

const httpsAddress = v.pipe(
  v.string(),
  v.check((text) => isWebAddress(text, ["https:"]), "expected an https address"),
);

const baseAddress = v.pipe(
  v.string(),
  v.check(
    (text) => isWebAddress(text, ["https:", "http:"]) && !/[?#]/.test(text),
    "expected an http or https address without a query",
  ),
  v.transform((text) => text.replace(/\/+$/, "")),
);

const language = v.custom<Language>(
  (value) => typeof value === "string" && isLanguage(value),
  `expected one of ${Object.keys(LANGUAGES).join(", ")}`,
);

/** Regions that CLDR knows by name; the user-assigned codes have none. */
const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const country = v.pipe(
  v.string(),
  v.check(
    (text) => /^[A-Z]{2}$/.test(text) && regions.of(text) !== undefined,
    "expected a country's two capital letters (ISO 3166-1)",
  ),
);

function isTimeZone(text: string): boolean {
  try {
    return /^[A-Za-z]/.test(text) && new Intl.DateTimeFormat("en", { timeZone: text }).format(0) !== "";
  } catch {
    return false;
  }
}
const timeZone = v.pipe(v.string(), v.check(isTimeZone, "expected an IANA time zone such as Europe/Berlin"));

const duration = v.custom<Duration>(
  (value) => typeof value === "string" && isDuration(value),
  "expected a whole number and s, m, h, d or y, such as 30d",
);

/** What people text to: also a pool of numbers, by its carrier's id (`pool:MG…`). On a channel other than SMS the channel's name leads it, as in `whatsapp:+14155550100`. */
function isSender(text: string): boolean {
  if (/^pool:[A-Za-z0-9_-]{1,64}$/.test(text)) return true;
  const address = text.replace(/^[a-z]+:/, "");
  return parseE164(address) !== undefined || (isServiceAddress(address) && senderIdentity(address) === address);
}
const sender = v.pipe(
  v.string(),
  v.check(isSender, "expected a number in E.164 form, a short code, or a name of up to 11 characters"),
);

/** An object of values by key. */
function tableOf<Key extends v.GenericSchema<string, string>, Value extends v.GenericSchema>(key: Key, value: Value) {
  return objectBy(v.record(key, value));
}

function atLeastOne<Item extends v.GenericSchema>(item: Item) {
  return v.tupleWithRest([item], item);
}

/** One, or a list of them with at least one. */
function oneOrMore<Item extends v.GenericSchema>(item: Item) {
  const list = atLeastOne(item);
  const single = v.pipe(
    item,
    v.transform((value): v.InferOutput<typeof list> => [value]),
  );
  return v.lazy((input) => (Array.isArray(input) ? list : single));
}

const instant = v.pipe(
  v.string(),
  v.rawTransform<string, Instant>(({ dataset, addIssue, NEVER }) => {
    const read = parseInstant(dataset.value);
    if (read !== undefined) return read;
    addIssue({ message: "expected an RFC 3339 time with a zone, such as 2026-12-08T00:00:00Z" });
    return NEVER;
  }),
);

const processorParty = members({
  name: textOf(100),
  country,
  contract: v.exactOptional(textOf(200)),
  safeguard: v.exactOptional(textOf(200)),
  subProcessors: v.optional(v.array(textOf(100)), []),
});

/** A connection whose options the carrier has not read yet. */
export type WrittenConnection = Omit<Connection, "canSend">;
export interface WrittenDeployment extends Omit<Deployment, "connections"> {
  readonly connections: Readonly<Record<string, WrittenConnection>>;
}

type WrittenRegistry = Omit<Registry, "name" | "country" | "yieldsTo"> & Partial<Registry>;

const connection = v.pipe(
  membersAmongOthers({
    carrier: v.string(),
    defaultProgram: v.string(),
    verification: v.exactOptional(oneOf(["enforce", "report"])),
    reportUntil: v.exactOptional(instant),
    processor: v.exactOptional(processorParty),
  }),
  v.transform(({ carrier, defaultProgram, verification, reportUntil, processor, ...options }): WrittenConnection => {
    return {
      carrier,
      defaultProgram,
      options,
      ...(verification !== undefined && { verification }),
      ...(reportUntil !== undefined && { reportUntil }),
      ...(processor !== undefined && { processor }),
    };
  }),
);

const controller = members({
  name: v.exactOptional(textOf(100)),
  country: v.optional(country, "IE"),
  timeZone: v.optional(timeZone, "UTC"),
  regime: v.exactOptional(oneOf(REGIME_NAMES)),
  address: v.exactOptional(textOf(300)),
  contact: v.exactOptional(textOf(200)),
  dataProtectionOfficer: v.exactOptional(textOf(200)),
  supervisoryAuthority: v.exactOptional(textOf(200)),
});

const day = v.custom<Day>(
  (value) => typeof value === "string" && isDay(value),
  "expected a day of the calendar such as 2026-11-24",
);

const LONGEST_DISCLOSURE = 4_000;
const byLanguage = (longest: number) => tableOf(language, textOf(longest));

const thesePurposes = members({ purposes: atLeastOne(id) });
const everyPurpose = v.boolean("expected true, false or an object with purposes");
const changes = v.lazy((input) =>
  typeof input === "object" ? byLanguage(LONGEST_DISCLOSURE) : textOf(LONGEST_DISCLOSURE),
);

const privacyPolicy = members({
  url: httpsAddress,
  version: textOf(40),
  reconsent: v.optional(
    v.lazy((input) => (typeof input === "object" ? thesePurposes : everyPurpose)),
    false,
  ),
  date: v.exactOptional(day),
  summary: v.exactOptional(byLanguage(LONGEST_DISCLOSURE)),
  changes: v.exactOptional(changes),
  decidedBy: v.exactOptional(textOf(100)),
  decidedOn: v.exactOptional(day),
  why: v.exactOptional(textOf(1_000)),
});

const disclosure = members({
  version: textOf(40),
  texts: byLanguage(LONGEST_DISCLOSURE),
  notConditionOfPurchase: v.exactOptional(v.boolean()),
});

const callToAction = members({ disclosure: id, purposes: v.exactOptional(atLeastOne(id)) });

/** GDPR 8(1): 16, or less where the member state says so, but not below 13. */
const minors = members({
  ageOfConsent: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(13, "expected 13 to 16"), v.maxValue(16, "expected 13 to 16")),
    16,
  ),
  guardian: v.optional(oneOf(["refuse", "accept"]), "refuse"),
});

const { shortest, longest } = REFRESH_AFTER_MONTHS;
const refreshAfterMonths = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(shortest, `expected ${shortest} to ${longest} months`),
  v.maxValue(longest, `expected ${shortest} to ${longest} months`),
);

const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "expected a time of day such as 21:00"));

const optOutInstruction = objectBy(
  v.variant("kind", [
    variantMembers({
      kind: v.literal("short-code"),
      number: v.pipe(
        v.string(),
        v.regex(/^\d(?:[ -]?\d){2,14}$/, "expected a number of 3 to 15 digits as people of the country dial it"),
      ),
    }),
    variantMembers({ kind: v.literal("link"), url: httpsAddress }),
  ]),
);

/** What a text without an intent could be said to mean is nothing that a word can be added to. */
const KEYWORD_INTENTS = INTENTS.filter((intent): intent is Exclude<Intent, "none"> => intent !== "none");
const keyword = v.pipe(
  v.string(),
  v.regex(/[\p{L}\p{N}]/u, "expected a word with a letter or a digit"),
  v.maxLength(40, "expected at most 40 characters"),
);

const purpose = members({
  id,
  kind: oneOf(["marketing", "service"]),
  name: v.exactOptional(byLanguage(60)),
  night: v.exactOptional(v.boolean()),
});

const program = v.pipe(
  members({
    id,
    brand: textOf(60),
    controller: v.optional(controller, {}),
    senders: v.array(sender),
    retiredSenders: v.exactOptional(v.array(sender)),
    purposes: atLeastOne(purpose),
    languages: atLeastOne(language),
    privacyPolicy: oneOrMore(privacyPolicy),
    disclosures: v.exactOptional(tableOf(id, oneOrMore(disclosure))),
    callToAction: v.exactOptional(callToAction),
    softOptIn: v.exactOptional(members({ countries: atLeastOne(country) })),
    minors: v.exactOptional(minors),
    writtenConsent: v.exactOptional(v.boolean()),
    support: textOf(100),
    optIn: v.optional(oneOf(["double", "single"]), "double"),
    refreshAfterMonths: v.exactOptional(refreshAfterMonths),
    optOutScope: v.exactOptional(oneOf(["brand", "program", "all"])),
    quietHours: v.exactOptional(members({ from: timeOfDay, to: timeOfDay })),
    optOutInstruction: v.exactOptional(optOutInstruction),
    keywords: v.optional(tableOf(oneOf(KEYWORD_INTENTS), v.array(keyword)), {}),
    replies: v.optional(tableOf(language, tableOf(oneOf<ReplyKind>(REPLY_KINDS), textOf(1600))), {}),
  }),
  v.transform(
    ({ controller, privacyPolicy, optOutScope, ...program }): Program => ({
      ...program,
      optOutScope: optOutScope ?? "brand",
      ...(optOutScope !== undefined && { optOutScopeStated: true }),
      controller: { name: program.brand, ...controller },
      privacyPolicies: privacyPolicy,
    }),
  ),
);

const registry = v.pipe(
  members({
    id: connectionName,
    name: v.exactOptional(textOf(100)),
    country: v.exactOptional(country),
    yieldsTo: v.exactOptional(oneOf(["consent", "later-consent", "nothing"])),
    maximumAge: v.optional(duration, "30d"),
    whenStale: v.optional(oneOf(["refuse", "warn"]), "refuse"),
  }),
  v.rawTransform<WrittenRegistry, Registry>(({ dataset, addIssue, NEVER }) => {
    const { value } = dataset;
    const known = KNOWN_REGISTRIES[value.id];
    const { id, name = known?.name ?? id, country = known?.country, yieldsTo = known?.yieldsTo } = value;
    if (country !== undefined && yieldsTo !== undefined) return { ...value, name, country, yieldsTo };
    addIssue({
      message: `expected one of ${Object.keys(KNOWN_REGISTRIES).join(", ")}, or country and yieldsTo of another registry`,
    });
    return NEVER;
  }),
);

const api = objectBy(
  v.variant("type", [
    variantMembers({ type: v.literal("iam") }),
    variantMembers({ type: v.literal("jwt"), issuer: httpsAddress, audience: oneOrMore(textOf(200)) }),
  ]),
);

const isRetentionKind = (value: unknown): boolean => typeof value === "string" && Object.hasOwn(RETENTION, value);
const retentionKind = v.custom<RetentionKind>(isRetentionKind, `expected one of ${Object.keys(RETENTION).join(", ")}`);

/**
 * The deployment's configuration as it is written; read, it has every default filled in but those of the carriers' options. What one value must be for the
 * sake of another is not in here but in the cross-checks.
 */
export const configuration: v.GenericSchema<unknown, WrittenDeployment> = members({
  connections: tableOf(connectionName, connection),
  programs: atLeastOne(program),
  retention: v.optional(tableOf(retentionKind, duration), {}),
  unreachableAfter: v.exactOptional(
    members({
      failures: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(2, "expected 2 to 100"),
        v.maxValue(100, "expected 2 to 100"),
      ),
      over: duration,
    }),
  ),
  processors: v.optional(v.array(id), []),
  erasure: v.exactOptional(members({ keep: members({ proof: oneOf<ProofGround>(PROOF_GROUNDS) }) })),
  requireContracts: v.exactOptional(v.boolean()),
  events: v.optional(members({ includePhone: v.optional(v.boolean(), false) }), {}),
  evidence: v.exactOptional(members({ ipAddress: v.optional(oneOf(["drop", "truncate"]), "drop") })),
  registries: v.exactOptional(v.array(registry)),
  api: v.optional(api, { type: "iam" }),
  publicBaseUrl: v.exactOptional(baseAddress),
  region: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "expected an AWS region such as eu-central-1")),
  ),
  concurrency: v.optional(
    tableOf(oneOf<FunctionName>(FUNCTION_NAMES), v.pipe(v.number(), v.integer(), v.minValue(1, "expected at least 1"))),
    {},
  ),
});
