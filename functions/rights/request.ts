import { createHash } from "node:crypto";
import type { Instant } from "../instant.ts";
import type { Language } from "../language.ts";
import type { Subject } from "../subject.ts";
import type { ErasureCertificate } from "./erasure-certificate.ts";
import type { RegimeName } from "./regimes.ts";

/** The rights that a person may exercise by a request (GDPR 15 to 18, 20, 21), in the words of the intents that open one. */
export const REQUEST_KINDS = ["access", "portability", "erasure", "rectification", "restriction", "objection"] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const REQUEST_CHANNELS = ["sms", "preference-page", "api"] as const;
export type RequestChannel = (typeof REQUEST_CHANNELS)[number];

/** Where a request stands (R77). Those that are over come last. */
export const REQUEST_STATUSES = [
  "received",
  "identified",
  "in-progress",
  "waiting-for-processors",
  "completed",
  "refused",
  "withdrawn",
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

const OVER: readonly RequestStatus[] = ["completed", "refused", "withdrawn"];

/** Whether nothing more is to be done about it. */
export const isOver = ({ status }: { readonly status: RequestStatus }): boolean => OVER.includes(status);

export const REQUEST_STEPS = [
  "received",
  "joined",
  "identified",
  "taken",
  "due-soon",
  "overdue",
  "extended",
  "confirmed",
  "completed",
  "refused",
  "withdrawn",
] as const;

/** One thing that was done about a request, by whom and when (R77). */
export interface RequestStep {
  readonly step: (typeof REQUEST_STEPS)[number];
  readonly at: Instant;
  /** `person`, `system`, or the caller of `/v1` as its authoriser knows it. */
  readonly by: string;
  /** The reason, ground or processor that the step names. */
  readonly note?: string;
}

/**
 * Why a request may be refused, each with its article; the person is told of it, and of their remedies (GDPR 12(4)). The names beyond the GDPR's
 * are those of the Data Rights Protocol.
 */
export const REFUSAL_GROUNDS = [
  "manifestly-unfounded",
  "excessive",
  "not-identified",
  "legal-obligation",
  "legal-claims",
  "rights-of-others",
  "no-match",
  "suspected-fraud",
  "claim-not-covered",
  "outside-jurisdiction",
] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

/** A request of a person about their data. What they wrote is not in it but in the message, or in the ledger's erasable part. */
export interface DataRequest {
  readonly subject: Subject;
  /** The ledger entry that opened it; subject and number together are its id. */
  readonly ledgerSeq: number;
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  readonly channel: RequestChannel;
  /** The program that was asked, whose controller answers. */
  readonly program: string;
  readonly regime: RegimeName;
  readonly language?: Language;
  /** When it reached us, or another official channel of the controller. */
  readonly receivedAt: Instant;
  readonly dueAt: Instant;
  readonly targetAt: Instant;
  readonly acknowledgeBy?: Instant;
  /** When control of the number was shown; absent until then. */
  readonly identifiedAt?: Instant;
  readonly extension?: { readonly at: Instant; readonly reason: string };
  readonly refusal?: RefusalGround;
  /** Who has to confirm that they did their part, and when each did. */
  readonly processors: Readonly<Record<string, Instant | null>>;
  readonly closedAt?: Instant;
  readonly steps: readonly RequestStep[];
  readonly version: number;
  /** What became of what was held, of an erasure that is completed. */
  readonly certificate?: ErasureCertificate;
  /** Epoch seconds; absent until it is over, and while a restriction stands. */
  readonly expiresAt?: number;
}

/** Names one request: the person, and the ledger entry that opened it. */
export type RequestRef = Pick<DataRequest, "subject" | "ledgerSeq">;

/** An open request as the person's state names it, so that the same wish again finds it without another read. */
export interface OpenRequest extends Pick<DataRequest, "kind" | "program" | "ledgerSeq" | "dueAt"> {
  /** When the person last asked for it on record. */
  readonly askedAt: Instant;
  readonly identified: boolean;
}

/** What is written of a request, beside the state and the ledger: the whole of it, or that it was asked for again. */
export type RequestWrite =
  | {
      readonly request: DataRequest;
      /** The version it was decided on; absent for a new one. */
      readonly previousVersion?: number;
    }
  | { readonly joined: RequestRef; readonly step: RequestStep };

const REFERENCE_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const REFERENCE_LENGTH = 6;

/** What a person is told to name their request by: short enough to read out, and without letters that look alike. */
export function referenceOf({ subject, ledgerSeq }: RequestRef): string {
  const bytes = createHash("sha256").update(`${subject}.${ledgerSeq}`).digest();
  return Array.from(bytes.subarray(0, REFERENCE_LENGTH), (byte) => REFERENCE_ALPHABET[byte % 32]).join("");
}
