import type { Deployment } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { Contended } from "../store/contention.ts";
import type { Table } from "../store/table.ts";
import type { Subject } from "../subject.ts";
import { readHeld } from "./held.ts";
import { nextErasureStep } from "./plan.ts";
import { takeErasureStep } from "./steps.ts";

/** What an erasure works with. */
export interface ErasureContext {
  readonly deployment: Deployment;
  readonly table: Table;
  readonly tombstones: Table;
  readonly now: Instant;
  readonly signal: AbortSignal;
}

/** A whole erasure is some ten steps; more are those that another run was quicker with. */
const MOST_STEPS = 50;

/**
 * Goes on with a person's erasure as far as it can go now: every step is decided by what is there, and written together with how far it has come, so
 * that it does not matter where an earlier run was broken off, nor whether another goes on beside it. Returns whether it did anything. Rejects with the
 * SDK's error when a table cannot be reached.
 */
export async function continueErasure(subject: Subject, context: ErasureContext): Promise<boolean> {
  const { table, now, signal } = context;
  for (let taken = 0; taken < MOST_STEPS; taken += 1) {
    const held = await readHeld(table, subject, now, signal);
    const next = nextErasureStep(held, now);
    if (next.step === "rest") return taken > 0;
    await takeErasureStep(next, subject, held, context);
  }
  throw new Contended();
}
