import type { FunctionName } from "./function-names.ts";

/**
 * The most bytes that a function's bundle may have, since what is loaded is what a cold start takes. Raise one knowingly, with what it is spent
 * on: `inbound` and `delivery` carry every carrier and language, `api` the replies, `sender` the carriers.
 */
export const BUNDLE_BUDGETS: Readonly<Record<FunctionName, number>> = {
  inbound: 780_000,
  delivery: 780_000,
  check: 440_000,
  api: 560_000,
  outbox: 320_000,
  sender: 470_000,
};
