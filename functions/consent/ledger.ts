import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Instant } from "../instant.ts";
import type { Language } from "../language.ts";
import type { Subject } from "../subject.ts";
import type { Intent } from "../understanding/intent.ts";
import type { ConfirmedElsewhere } from "./confirmed-elsewhere.ts";
import type { Recorded } from "./decision.ts";
import type { ShownDisclosure } from "./policies.ts";
import type { GrantMethod, Relationship } from "./state.ts";

/** The affirmative act behind a grant that reached us through the API, as its collector recorded it (GDPR 7(1)). */
export interface GrantEvidence {
  /** What the person did, e.g. "ticked the box"; absent where an existing customer did nothing of the kind. */
  readonly action?: string;
  /** What the person did for each purpose, where there are several. */
  readonly actions?: Readonly<Record<string, string>>;
  /** The exact text the person was shown. */
  readonly disclosure: string;
  /** The disclosure of the configuration that the text is, where it was referred to. */
  readonly disclosureId?: string;
  readonly disclosureVersion?: string;
  readonly language: string;
  readonly policyVersion: string;
  readonly capturedAt: Instant;
  /** Whom the grant is to: the controller, and third parties that will rely on it, by their legal names. */
  readonly controller?: string;
  readonly partners?: readonly string[];
  /** How the person signed, where consent has to be written. */
  readonly signature?: string;
  /** What made the person a customer. */
  readonly relationship?: Relationship;
  /** That the number confirmed to another system. */
  readonly confirmation?: ConfirmedElsewhere;
}

/** Why the entry exists. Nothing here identifies the person: what does is committed to by salted hash. */
export type Cause =
  | {
      readonly channel: "sms";
      readonly connection: string;
      readonly sender: string;
      readonly intent: Intent;
      readonly rule: string;
      readonly certainty: "certain" | "likely";
      readonly language?: Language;
      /** The call to action that a keyword answered, as the configuration had it then. */
      readonly disclosure?: ShownDisclosure;
      /** Taken on trial although its signature did not match. */
      readonly unverified?: true;
      /** Set when the carrier says it acted on the message itself. */
      readonly carrierActed?: true;
      /** The carrier gave a time that cannot be true; our receipt counts. */
      readonly carrierTimeIgnored?: true;
    }
  | {
      readonly channel: "api";
      readonly method?: GrantMethod;
      readonly basis?: string;
      readonly evidence?: GrantEvidence;
      /** The channel the person used, as the caller names it, e.g. `call-centre`. */
      readonly through?: string;
    }
  | {
      /** On the page that a link sent to the number opens. */
      readonly channel: "preference-page";
      readonly method?: GrantMethod;
      readonly evidence?: GrantEvidence;
      /** The browser said that it objects to sale, sharing and profiling (`Sec-GPC: 1`, 11 CCR §7025). */
      readonly globalPrivacyControl?: true;
    }
  | {
      readonly channel: "carrier";
      readonly connection: string;
      readonly errorCode: string;
      readonly errorClass: string;
    }
  | {
      readonly channel: "schedule";
      /** The end that was stated, of what ends. */
      readonly until?: Instant;
      /** The entry up to which none is kept any longer, since the period of its proof is over. */
      readonly through?: LedgerHead;
    }
  | {
      readonly channel: "operator";
      /** Who decided, as the authoriser of `/v1` knows them; `api` where it knows nobody. */
      readonly by: string;
      /** The earlier entry that was decided on. */
      readonly about?: number;
      /** The earlier entry that this one says is wrong in something. */
      readonly corrects?: number;
      /** When the person was told beforehand, for what they have to be told. */
      readonly announcedAt?: Instant;
      /** When it is due to end. */
      readonly until?: Instant;
      /** Since when the number has been somebody else's, and who says so. */
      readonly reassignedAt?: Instant;
      readonly source?: string;
    };

export interface LedgerEntry extends Recorded {
  readonly version: 1;
  readonly subject: Subject;
  /** 1 for a person's first entry, without gaps. */
  readonly seq: number;
  /** Our first receipt of what the entry records. */
  readonly receivedAt: Instant;
  readonly carrierTime?: Instant;
  /** When it was written. */
  readonly recordedAt: Instant;
  readonly cause: Cause;
  /** The privacy notice in force, for acts that rest on one. */
  readonly policyVersion?: string;
  /** The text in which the number was asked to confirm. */
  readonly asked?: string;
  /** Salted hash of each personal field, by name; the values are kept beside the entry and can be erased without breaking the chain. */
  readonly commitments: Readonly<Record<string, string>>;
  readonly prevHash: string;
  readonly hash: string;
}

/** A personal field of an entry. The salt alone stays where the value has its own, shorter life. */
export interface PersonalField {
  readonly salt: string;
  readonly value?: string;
}

export interface LedgerRecord {
  readonly entry: LedgerEntry;
  readonly personal: Readonly<Record<string, PersonalField>>;
}

/** The end of a person's chain, kept in the state. */
export interface LedgerHead {
  readonly seq: number;
  readonly hash: string;
}

/** The head of an empty chain. */
export const EMPTY_LEDGER: LedgerHead = { seq: 0, hash: "0".repeat(64) };

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** The commitment to a personal value: it can be checked while value and salt exist, and tells nothing once they are gone. */
function commitmentTo(value: string, salt: string): string {
  return sha256(`${salt}\n${value}`);
}

/** SHA-256 over the RFC 8785 canonical form of the entry without its own hash. */
function hashOf(entry: Omit<LedgerEntry, "hash">): string {
  return sha256(canonicalize(entry) ?? "");
}

export type LedgerDraft = Omit<LedgerEntry, "version" | "seq" | "commitments" | "prevHash" | "hash">;

/** A value to commit to. With `keep: false` the entry holds only its commitment and salt. */
export interface PersonalValue {
  readonly value: string;
  readonly keep: boolean;
}

/** Appends to a chain. `salt` gives fresh unguessable text for each personal field. */
export function appendEntry(
  head: LedgerHead,
  draft: LedgerDraft,
  personalValues: Readonly<Record<string, PersonalValue>>,
  salt: () => string,
): LedgerRecord {
  const commitments: Record<string, string> = {};
  const personal: Record<string, PersonalField> = {};
  for (const [name, { value, keep }] of Object.entries(personalValues)) {
    const field = salt();
    commitments[name] = commitmentTo(value, field);
    personal[name] = keep ? { salt: field, value } : { salt: field };
  }
  const unsealed = { version: 1 as const, ...draft, seq: head.seq + 1, commitments, prevHash: head.hash };
  return { entry: { ...unsealed, hash: hashOf(unsealed) }, personal };
}

export type LedgerVerdict =
  | {
      readonly intact: true;
      readonly entries: number;
      /** The first entry that is kept, where those before it are not any longer. */
      readonly from?: number;
      readonly head: LedgerHead;
    }
  | { readonly intact: false; readonly seq: number; readonly problem: string };

function problemWith(record: LedgerRecord, previous: LedgerHead, subject: Subject | undefined): string | undefined {
  const { hash, ...unsealed } = record.entry;
  if (unsealed.seq !== previous.seq + 1) return `expected entry ${previous.seq + 1}, found ${unsealed.seq}`;
  if (unsealed.prevHash !== previous.hash) return "it does not follow the entry before it";
  if (subject !== undefined && unsealed.subject !== subject) return "it belongs to another subject";
  if (hashOf(unsealed) !== hash) return "its content does not match its hash";
  for (const [name, field] of Object.entries(record.personal)) {
    if (field.value !== undefined && commitmentTo(field.value, field.salt) !== unsealed.commitments[name]) {
      return `its personal field ${name} does not match its commitment`;
    }
  }
  return undefined;
}

/** The end of a chain as somebody else names it; of one who counts entries alone, without the hash. */
export interface NamedHead {
  readonly seq: number;
  readonly hash?: string;
}

/** The entry up to which none need be there: the last that an entry of the chain says is no longer kept. */
export function keptAfter(records: readonly LedgerRecord[]): LedgerHead {
  const through = records.flatMap(({ entry: { act, cause } }) =>
    act === "proof-expired" && cause.channel === "schedule" && cause.through !== undefined ? [cause.through] : [],
  );
  return through.at(-1) ?? EMPTY_LEDGER;
}

/** What the first entry has to follow: the entry that was cut last, or, while those before that are still going one by one, whatever it says. */
function beginningOf(records: readonly LedgerRecord[]): LedgerHead {
  const first = records[0]?.entry;
  const cut = keptAfter(records);
  if (first === undefined || first.seq === 1) return EMPTY_LEDGER;
  return first.seq <= cut.seq ? { seq: first.seq - 1, hash: first.prevHash } : cut;
}

/**
 * Checks a whole chain from its first entry, or from where a later entry says that it is kept (R90). With `expected`, the head that the state names, a cut-off end is found too; with `subject`, a chain
 * that is another person's.
 */
export function verifyLedger(
  records: readonly LedgerRecord[],
  expected?: NamedHead,
  subject: Subject | undefined = records[0]?.entry.subject,
): LedgerVerdict {
  let head = beginningOf(records);
  const from = head.seq + 1;
  for (const record of records) {
    const problem = problemWith(record, head, subject);
    if (problem !== undefined) return { intact: false, seq: record.entry.seq, problem };
    head = { seq: record.entry.seq, hash: record.entry.hash };
  }
  if (expected !== undefined && (expected.seq !== head.seq || (expected.hash ?? head.hash) !== head.hash)) {
    return { intact: false, seq: head.seq, problem: `the state names entry ${expected.seq} as the last` };
  }
  return { intact: true, entries: records.length, ...(from > 1 && { from }), head };
}
