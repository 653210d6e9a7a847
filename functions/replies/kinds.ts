import type { OptOutScope } from "../deployment.ts";
import type { Instant } from "../instant.ts";

/** What we say to a person, by the name that configuration uses to override its text. */
export const REPLY_KINDS = [
  /** A withdrawal is done (R43): which scope, how to come back, how to get help, and nothing else. */
  "optedOut",
  /** The same after a word that means both "unsubscribe" and "delete": asks whether the data should be deleted too, and what to reply. */
  "optedOutAskErasure",
  /** The same after "stop this, keep that", where we stopped more than that: with the page where the person chooses. */
  "optedOutChoose",
  /** A withdrawal of what had been withdrawn or never granted (R32). */
  "alreadyOut",
  /** Consent is in force (R95). */
  "optedIn",
  "alreadyIn",
  /** The request of the double opt-in (R20). */
  "confirm",
  /** Brand, program, a contact, how to stop (R49). */
  "help",
  /** A data-subject request is registered: its reference and the day by which it is answered. */
  "requestReceived",
  /** The person's own page of data and choices. */
  "requestLink",
  /** What was held about the person is deleted, and what stays (GDPR 12(3), 17): sent before the number goes as well. */
  "dataDeleted",
  /** Asks the number whether a request that was made elsewhere is theirs. */
  "verifyRequest",
  /** The data that a request asked for, on a page of the person's own. */
  "requestReady",
  /** The answer takes longer: until when, and where the reason stands (GDPR 12(3)). */
  "requestExtended",
  /** A request was refused: where the ground and the remedies stand (GDPR 12(4)). */
  "requestRefused",
  "requestCompleted",
] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

type WithdrawalReplyKind = "optedOut" | "optedOutAskErasure" | "alreadyOut";
/** What answers a yes or asks for one, and so links the privacy notice (GDPR 13). */
type OptInReplyKind = "optedIn" | "alreadyIn" | "confirm";

interface ScopeValue {
  /** What was withdrawn: the program, every marketing message of the brand, or everything. */
  readonly scope: OptOutScope;
}

interface NoticeValue {
  /** The address of the privacy notice in force. */
  readonly notice: string;
}

interface UrlValue {
  readonly url: string;
}

interface ReferenceValue {
  readonly reference: string;
}

/** What the caller supplies for each kind, beyond what the program and the language already say. */
export interface ReplyValues
  extends Readonly<Record<WithdrawalReplyKind, ScopeValue>>,
    Readonly<Record<OptInReplyKind, NoticeValue>> {
  readonly help: Readonly<Record<never, never>>;
  readonly optedOutChoose: ScopeValue & UrlValue;
  /** `due` is the last instant of the answer's term; it is shown as a date in the controller's time zone. */
  readonly requestReceived: ReferenceValue & { readonly due: Instant };
  readonly requestLink: UrlValue;
  readonly dataDeleted: { readonly reference: string };
  readonly verifyRequest: ReferenceValue & UrlValue;
  readonly requestReady: ReferenceValue & UrlValue;
  readonly requestExtended: ReferenceValue & UrlValue & { readonly due: Instant };
  readonly requestRefused: ReferenceValue & UrlValue;
  readonly requestCompleted: ReferenceValue;
}

/** What every text may name: the program's names, and the words of the language that a person can reply. */
export const COMMON_PLACEHOLDERS = ["brand", "program", "support", "stop", "yes", "start", "help", "erase"] as const;

/** What the texts of one kind may name besides. */
export const KIND_PLACEHOLDERS: { readonly [K in ReplyKind]: readonly (keyof ReplyValues[K])[] } = {
  optedOut: ["scope"],
  optedOutAskErasure: ["scope"],
  optedOutChoose: ["scope", "url"],
  alreadyOut: ["scope"],
  optedIn: ["notice"],
  alreadyIn: ["notice"],
  confirm: ["notice"],
  help: [],
  requestReceived: ["reference", "due"],
  requestLink: ["url"],
  dataDeleted: ["reference"],
  verifyRequest: ["reference", "url"],
  requestReady: ["reference", "url"],
  requestExtended: ["reference", "due", "url"],
  requestRefused: ["reference", "url"],
  requestCompleted: ["reference"],
};

/** The placeholders of a text that its kind has no value for. For the configuration's check: a text with one must not be deployed. */
export function unknownPlaceholders(kind: ReplyKind, text: string): readonly string[] {
  const known: readonly string[] = [...COMMON_PLACEHOLDERS, ...KIND_PLACEHOLDERS[kind]];
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).filter((name) => !known.includes(name));
}
