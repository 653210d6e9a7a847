import type { Instant } from "../instant.ts";

/** Why something may be kept of a person who was erased. */
const KEEPING_GROUNDS = {
  "legal-obligation": "GDPR 17(3)(b)",
  "legal-claims": "GDPR 17(3)(e)",
  objection: "GDPR 21(3), 17(3)(b)",
  accountability: "GDPR 5(2), 17(3)(b)",
} as const;

export const GROUND_NAMES = [
  "legal-obligation",
  "legal-claims",
  "objection",
  "accountability",
] as const satisfies readonly (keyof typeof KEEPING_GROUNDS)[];

/** What a controller may say to keep the proof on. */
export const PROOF_GROUNDS = ["legal-claims", "legal-obligation"] as const;
export type ProofGround = (typeof PROOF_GROUNDS)[number];

export const KEPT_DATA = ["suppression", "request", "proof"] as const;

/** What stays of a person who was erased, under the keyed hash of their number and without anything that tells who they are. */
export interface KeptData {
  /** That they are not to be texted; that they asked to be erased and what was done; what they had agreed to and withdrawn. */
  readonly what: (typeof KEPT_DATA)[number];
  readonly ground: keyof typeof KEEPING_GROUNDS;
  readonly article: string;
  /** Absent: for as long as there is marketing by text. */
  readonly until?: Instant;
}

/** What an erasure did: what was deleted, counted by kind, and what stays, each with its ground. */
export interface ErasureCertificate {
  readonly erasedAt: Instant;
  readonly deleted: Readonly<Record<string, number>>;
  /** Whether a carrier took the message by which the person was told. */
  readonly told: boolean;
  readonly kept: readonly KeptData[];
}

/** What stays of anybody who is erased, the proof on the ground that the controller states. */
export function keptAfterErasure(
  proof: ProofGround,
  until: { readonly request?: Instant; readonly proof?: Instant } = {},
): readonly KeptData[] {
  const kept = (what: KeptData["what"], ground: KeptData["ground"], end?: Instant): KeptData => ({
    what,
    ground,
    article: KEEPING_GROUNDS[ground],
    ...(end !== undefined && { until: end }),
  });
  return [
    kept("suppression", "objection"),
    kept("request", "accountability", until.request),
    kept("proof", proof, until.proof),
  ];
}
