import { createHash } from "node:crypto";
import { countryOfRegion } from "../accountability/aws-regions.ts";
import { isInEea } from "../accountability/recipients.ts";
import { type Deployment, type Program, type Purpose, programById } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { parseE164 } from "../phone-number.ts";
import type { Subject } from "../subject.ts";
import type { LedgerEntry } from "./ledger.ts";
import { RECEIPT_CONTEXT } from "./receipt-context.ts";
import { basisOf, type ConsentStateEvent, consentEvents, type Periods } from "./receipt-events.ts";
import { controllerParty, isUnderGdpr, processorParties, type ReceiptParty } from "./receipt-parties.ts";
import { expiryOf } from "./retention.ts";
import { consentFor, type PersonState, type PurposeRef } from "./state.ts";
import { lapseOf } from "./validity.ts";

/** A record is what the controller keeps, a receipt the copy that is handed over (ISO/IEC TS 27560:2023). */
export type ReceiptKind = "record" | "receipt";

/** What a person consented to in one program, and how that came and went. */
export interface ProgramConsent {
  readonly program: Program;
  readonly purposes: readonly { readonly purpose: Purpose; readonly events: readonly ConsentStateEvent[] }[];
  /** Of all purposes, in their order in time. */
  readonly events: readonly ConsentStateEvent[];
  /** The entries that say of another, by its number, that something in it is wrong. */
  readonly corrections: Corrections;
}

type Corrections = ReadonlyMap<number, readonly LedgerEntry[]>;

function correctionsAmong(entries: readonly LedgerEntry[]): Corrections {
  return Map.groupBy(
    entries.filter(({ act }) => act === "corrected"),
    ({ cause }) => (cause.channel === "operator" ? (cause.corrects ?? 0) : 0),
  );
}

/** When the person last acted for a grant that stands, as their state has it. */
function lastActAt(state: PersonState | undefined, ref: PurposeRef): Instant | undefined {
  const { standing } = state === undefined ? {} : consentFor(state, ref);
  return standing?.status === "granted" ? standing.lastActAt : undefined;
}

/** The programs that a ledger speaks of and the deployment still has, each with the purposes that were ever asked about. */
export function programConsents(
  entries: readonly LedgerEntry[],
  deployment: Deployment,
  now: Instant,
  state?: PersonState,
): readonly ProgramConsent[] {
  const corrections = correctionsAmong(entries);
  const ids = [...new Set(entries.flatMap(({ changes }) => changes.map(({ program }) => program)))];
  return ids.flatMap((id) => {
    const program = programById(deployment, id);
    if (program === undefined) return [];
    const periods: Periods = {
      requestEnd: (from) => expiryOf("pendingOptIn", from, deployment.retention),
      lapse: (lastActAt, grounds) => lapseOf(lastActAt, grounds, program.refreshAfterMonths),
    };
    const purposes = program.purposes
      .map((purpose) => ({
        purpose,
        events: consentEvents(
          entries,
          { program: id, purpose: purpose.id },
          periods,
          now,
          lastActAt(state, { program: id, purpose: purpose.id }),
        ),
      }))
      .filter(({ events }) => events.length > 0);
    if (purposes.length === 0) return [];
    const events = purposes.flatMap((one) => one.events).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    return [{ program, purposes, events, corrections }];
  });
}

/** A UUID that is the same for a person and program each time (RFC 9562, version 8), so that a receipt can be told from another. */
function uuidOf(...parts: readonly string[]): string {
  const bytes = createHash("sha256").update(parts.join("\n")).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

const isGiven = ({ state }: ConsentStateEvent) => state === "ConsentGiven" || state === "RenewedConsentGiven";

const duration = (type: "UntilTimeDuration" | "UntilEventDuration", value: string) => ({
  "@type": `dpv:${type}`,
  "rdf:value": value,
});

function validityOf({ state, until }: ConsentStateEvent) {
  if (until !== undefined) return duration("UntilTimeDuration", until);
  return duration(
    "UntilEventDuration",
    state === "ConsentExpired" ? "consent is given again" : "the person decides anew",
  );
}

/** How the person, or whoever acted, said it. Nothing in it identifies the person. */
function methodOf({ state, entry: { cause } }: ConsentStateEvent): string {
  if (state === "ConsentExpired") return "time ran out since the person's last act";
  if (state === "ConsentRequestDeferred") return "the request was not answered in time";
  switch (cause.channel) {
    case "sms":
      return `SMS to ${cause.sender}, understood as ${cause.intent} (rule ${cause.rule})`;
    case "operator":
      return "decided by the controller";
    case "schedule":
      return "time ran out";
    case "carrier":
      return `the carrier reported that the number is opted out (connection ${cause.connection})`;
    case "preference-page":
      return ["the preference page", cause.evidence?.action].filter((part) => part !== undefined).join(": ");
    case "api": {
      const { confirmation, action } = cause.evidence ?? {};
      const confirmed = confirmation && `confirmed from the number (${confirmation.how}, ${confirmation.where})`;
      const parts = [cause.method, action, confirmed, cause.through];
      return parts.filter((part) => part !== undefined).join(": ") || "API";
    }
  }
}

const languageOf = (entry: LedgerEntry, program: Program): string =>
  entry.cause.channel === "sms"
    ? (entry.cause.disclosure?.language ?? entry.cause.language ?? program.languages[0])
    : entry.cause.channel === "api" || entry.cause.channel === "preference-page"
      ? (entry.cause.evidence?.language ?? program.languages[0])
      : program.languages[0];

/** What the person was shown before they said yes, or asked to confirm in. */
export function disclosureOf({ cause, asked }: LedgerEntry): string | undefined {
  const onForm = cause.channel === "api" || cause.channel === "preference-page";
  if (onForm && cause.evidence !== undefined) return cause.evidence.disclosure;
  if (cause.channel === "sms" && cause.disclosure !== undefined) return cause.disclosure.text;
  return asked;
}

/** The notices that the person's acts rested on, with what they were shown, each once. */
function noticesOf({ program, events }: ProgramConsent) {
  const notices = events.flatMap(({ entry }) => {
    const policy = program.privacyPolicies.find(({ version }) => version === entry.policyVersion);
    const version = entry.policyVersion ?? program.privacyPolicies[0].version;
    const language = languageOf(entry, program);
    const shown = disclosureOf(entry);
    const id = `urn:sms-consent:notice:${program.id}:${encodeURIComponent(version)}:${language}`;
    if (entry.policyVersion === undefined && shown === undefined) return [];
    const notice = {
      "@id": shown === undefined ? id : `${id}:${uuidOf(shown)}`,
      "@type": "dpv:ConsentNotice",
      "dct:language": language,
      "schema:version": version,
      ...(policy && { "schema:url": policy.url }),
      ...(shown !== undefined && { "dct:description": shown }),
    };
    return [notice];
  });
  const known = new Map(notices.map((notice) => [notice["@id"], notice]));
  if (known.size > 0) return [...known.values()];
  const [policy] = program.privacyPolicies;
  const [language] = program.languages;
  const id = `urn:sms-consent:notice:${program.id}:${encodeURIComponent(policy.version)}:${language}`;
  return [
    {
      "@id": id,
      "@type": "dpv:ConsentNotice",
      "dct:language": language,
      "schema:version": policy.version,
      "schema:url": policy.url,
    },
  ];
}

/** Senders that can be texted. */
const withdrawalAddresses = ({ senders }: Program) =>
  senders
    .filter((sender) => parseE164(sender) !== undefined || /^\d{3,8}$/.test(sender))
    .map((sender) => `sms:${sender}?body=STOP`);

const GDPR_RIGHTS = ["A7-3", "A15", "A16", "A17", "A18", "A20", "A21", "A77"].map((article) => `eu-gdpr:${article}`);

function jurisdictionOf({ controller }: Program): readonly string[] {
  return isInEea(controller.country) ? ["loc:EU", `loc:${controller.country}`] : [`loc:${controller.country}`];
}

interface Parties {
  readonly controller: ReceiptParty;
  readonly processors: readonly ReceiptParty[];
}

const SOFT_OPT_IN =
  "Soft opt-in: an existing customer who was offered a refusal (Directive 2002/58/EC, Article 13(2)), not consent. The vocabulary has no term for it.";

/** What the processing rests on: of the grants for a purpose, the latest. */
function legalBasisOf(events: readonly ConsentStateEvent[], gdpr: boolean) {
  const given = events.findLast(isGiven);
  if (given !== undefined && basisOf(given.entry) === "soft-opt-in")
    return { "dpv:hasLegalBasis": "dpv:LegalBasis", "dct:description": SOFT_OPT_IN };
  return { "dpv:hasLegalBasis": gdpr ? "eu-gdpr:A6-1-a" : "dpv:Consent" };
}

function processOf(
  recordId: string,
  { purpose, events }: ProgramConsent["purposes"][number],
  program: Program,
  parties: Parties,
  region: string,
) {
  const country = countryOfRegion(region);
  const addresses = withdrawalAddresses(program);
  const gdpr = isUnderGdpr(program);
  const processors = parties.processors.map(({ id }) => id);
  return {
    "@id": `${recordId}#${purpose.id}`,
    "@type": "dpv:Process",
    "dct:title": purpose.id,
    "dpv:hasPurpose": purpose.kind === "marketing" ? "dpv:DirectMarketing" : "dpv:RequestedServiceProvision",
    ...legalBasisOf(events, gdpr),
    "dpv:hasPersonalData": ["pd:TelephoneNumber"],
    "dpv:hasNecessity": purpose.kind === "marketing" ? "dpv:Optional" : "dpv:Required",
    "dpv:hasDataSource": "dpv:DataSubjectDataSource",
    "dpv:hasProcessing": ["dpv:Collect", "dpv:Store", "dpv:Use"],
    "dpv:hasStorageCondition": [
      {
        "@type": "dpv:StorageLocation",
        "dpv:hasLocation": country === undefined ? `urn:sms-consent:region:${region}` : `loc:${country}`,
        "dct:description": `AWS region ${region}`,
      },
      {
        "@type": "dpv:StorageDuration",
        "dpv:hasDuration": duration("UntilEventDuration", "consent is withdrawn or lapses"),
      },
      {
        "@type": "dpv:StorageDeletion",
        "dpv:hasDuration": duration("UntilEventDuration", "consent can no longer be asked about"),
      },
    ],
    "dpv:hasDataController": parties.controller.id,
    "dpv:hasDataProcessor": processors,
    "dpv:hasRecipient": processors,
    "dpv:hasJurisdiction": jurisdictionOf(program),
    ...(gdpr && { "dpv:hasApplicableLaw": "legal-eu:law-GDPR", "dpv:hasRight": GDPR_RIGHTS }),
    "dpv:hasConsentControl": [
      {
        "@type": "dpv:WithdrawConsent",
        ...(addresses.length > 0 && { "dpv:isExercisedAt": addresses }),
        "dct:description": `Text STOP, or turn to ${program.support}`,
      },
    ],
  };
}

const entityOf = ({ id, role, name, address, contact }: ReceiptParty) => ({
  "@id": id,
  "@type": `dpv:${role}`,
  "dpv:hasName": name,
  "dpv:hasIdentifier": id,
  "dpv:hasAddress": address,
  "dpv:hasContact": contact,
});

/** Consent that was given or renewed was given expressly: nothing else is taken for consent (R1), and a soft opt-in is none. */
const typesOf = (event: ConsentStateEvent) =>
  isGiven(event) && basisOf(event.entry) === "consent"
    ? [`dpv:${event.state}`, "dpv:ExpressedConsent"]
    : [`dpv:${event.state}`];

const entryId = ({ subject, seq }: LedgerEntry) => `${subject}/${seq}`;

/** Where an entry was corrected, by which later ones. */
function correctedBy(entry: LedgerEntry, corrections: Corrections) {
  const by = corrections.get(entry.seq) ?? [];
  if (by.length === 0) return {};
  const when = by.map(({ seq, recordedAt }) => `entry ${seq} of ${recordedAt}`).join(", ");
  return { "dct:isReferencedBy": by.map(entryId), "dct:description": `Corrected by ${when}.` };
}

function statusOf(
  event: ConsentStateEvent,
  corrections: Corrections,
  recordId: string,
  subjectId: string,
  controller: ReceiptParty,
) {
  return {
    "@type": typesOf(event),
    "dpv:isIndicatedAtTime": event.at,
    "dpv:isIndicatedBy": event.by === "person" ? subjectId : controller.id,
    "dpv:isImplementedByEntity": controller.id,
    "dpv:hasIndicationMethod": methodOf(event),
    "dpv:hasDuration": validityOf(event),
    "dpv:hasProcess": [{ "@id": `${recordId}#${event.purpose}` }],
    "dct:identifier": entryId(event.entry),
    ...correctedBy(event.entry, corrections),
  };
}

/** One record or receipt: what was agreed to in one program. */
function receiptOf(
  kind: ReceiptKind,
  subject: Subject,
  consent: ProgramConsent,
  deployment: Deployment,
  region: string,
) {
  const { program, purposes, events } = consent;
  const first = events[0]?.entry;
  const uuid = uuidOf(kind, subject, program.id, first?.hash ?? "");
  const recordId = `urn:uuid:${uuid}`;
  const subjectId = `urn:sms-consent:subject:${subject}`;
  const controller = controllerParty(program);
  const parties = { controller, processors: processorParties(deployment, controller) };
  return {
    "@id": recordId,
    "@type": kind === "record" ? "dpv:ConsentRecord" : "dpv:ConsentReceipt",
    [kind === "record" ? "dct:identifier" : "dpv:hasIdentifier"]: uuid,
    "dct:conformsTo": `https://w3id.org/dpv/schema/dpv-27560#${kind}${isUnderGdpr(program) ? "-eu-gdpr" : ""}`,
    "dct:title": `${program.brand} (${program.id})`,
    ...(first && { "dct:created": first.recordedAt }),
    "dpv:hasDataSubject": { "@id": subjectId, "@type": "dpv:DataSubject" },
    "dpv:hasNotice": noticesOf(consent),
    "dpv:hasProcess": purposes.map((purpose) => processOf(recordId, purpose, program, parties, region)),
    "dpv:hasEntity": [controller, ...parties.processors].map(entityOf),
    "dpv:hasConsentStatus": events.map((event) =>
      statusOf(event, consent.corrections, recordId, subjectId, controller),
    ),
  };
}

/**
 * The consent records or receipts of a person, one for each program, as ISO/IEC TS 27560:2023 has them, in JSON-LD with the terms of the Data Privacy
 * Vocabulary 2.3. They hold the subject and never the number. `region` is the AWS region that the data are stored in.
 */
export function consentReceipts(
  kind: ReceiptKind,
  subject: Subject,
  consents: readonly ProgramConsent[],
  deployment: Deployment,
  region: string,
) {
  return {
    "@context": RECEIPT_CONTEXT,
    "@graph": consents.map((consent) => receiptOf(kind, subject, consent, deployment, region)),
  };
}
