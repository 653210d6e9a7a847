import type { FunctionName } from "./function-names.ts";

/**
 * The most bytes that a function's bundle may have, a little above what it has: what is loaded is what a cold start takes. Raise one knowingly,
 * with what it is spent on.
 */
export const BUNDLE_BUDGETS: Readonly<Record<FunctionName, number>> = {
  inbound: 600_000,
  delivery: 600_000,
  check: 440_000,
  api: 450_000,
  outbox: 320_000,
  sender: 345_000,
};
