import type { Program, Purpose } from "../deployment.ts";
import type { Instant } from "../instant.ts";

/** What a caller says about how a grant was given, before any of it is believed. */
export interface ClaimedGrant {
  readonly method: string;
  readonly basis?: string | undefined;
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** What a claim is judged by. */
export interface GrantContext {
  readonly program: Program;
  readonly purposes: readonly Purpose[];
  /** The countries that the number may be of (ISO 3166-1 alpha-2): one, where it can be told. */
  readonly countries: readonly string[];
  /** Whether the number is under the calling code +1. */
  readonly northAmerican: boolean;
  /** The evidence's time as it was read; undefined when it is none. */
  readonly capturedAt: Instant | undefined;
  readonly now: Instant;
}

export interface AcceptanceProblem {
  readonly path: string;
  /** A stable name for the rule that refuses. */
  readonly rule: string;
  readonly expected: string;
}

/** Whether a member of the evidence is text that says something. */
export const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** A word or two that stand for something, in one form: lower case, hyphens for blanks. */
export const nameOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");

/** Whether a member of the evidence is set at all: not absent and not plainly denied. */
export const isSet = (value: unknown): boolean => value !== undefined && value !== false;
