import type { FunctionName } from "./function-names.ts";

/**
 * The most bytes that a function's bundle may have, since what is loaded is what a cold start takes. Raise one knowingly, with what it is spent
 * on: `inbound` and `delivery` carry every language and the deployment's carriers, `check` where numbers are, the hours there and the words that
 * stop, `api` the replies, `sender` the carriers; all of these but `sender`, the numbering plans.
 */
export const BUNDLE_BUDGETS: Readonly<Record<FunctionName, number>> = {
  inbound: 1_450_000,
  delivery: 1_450_000,
  check: 470_000,
  api: 700_000,
  outbox: 320_000,
  sender: 470_000,
  heads: 400_000,
  deadlines: 400_000,
};

/**
 * The most bytes that a connection of every carrier there is may add to a bundle over a deployment with Twilio alone, its configuration not
 * counted. A deployment with fewer pays for those it names.
 */
export const CARRIER_BUDGETS = { inbound: 84_000, delivery: 84_000, sender: 34_000 } as const;
