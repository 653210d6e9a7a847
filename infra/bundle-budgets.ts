import type { Deployment } from "../functions/deployment.ts";
import { carriersOf } from "./bundled-carriers.ts";
import { type FunctionName, forEachFunction } from "./function-names.ts";

/**
 * The most bytes that a function may load: its code, what stands beside it to be read when it is needed, and of carriers the largest. Raise one
 * knowingly, with what it is spent on: `inbound` and `delivery` carry every language, packed, what opens a request with the holidays of its term, and the
 * link to the data, `check` the numbering plans, the hours of
 * each place and the words that stop, `api` the replies, the holidays that terms are counted by and the description of `/v1`; `preferences` its
 * pages and the replies in every language.
 */
export const BUNDLE_BUDGETS: Readonly<Record<FunctionName, number>> = {
  inbound: 820_000,
  delivery: 820_000,
  check: 480_000,
  api: 620_000,
  outbox: 320_000,
  sender: 370_000,
  heads: 290_000,
  deadlines: 310_000,
  erasure: 400_000,
  preferences: 810_000,
};

/**
 * The most bytes that a connection of every carrier there is may add to what a function loads over a deployment with Twilio alone, its configuration
 * not counted: each carrier has a file of its own, which the first webhook or reply that is of it loads.
 */
export const CARRIER_BUDGETS: Readonly<Partial<Record<FunctionName, number>>> = {
  inbound: 10_000,
  delivery: 10_000,
  sender: 5_000,
};

/** The bundles' budgets for a deployment: what it is itself is not held against the code, and carriers larger than Twilio have room of their own. */
export function bundleBudgets(deployment: Deployment): Readonly<Record<FunctionName, number>> {
  const configuration = Buffer.byteLength(JSON.stringify(deployment));
  const hasMoreCarriers = carriersOf(deployment).length > 1;
  return forEachFunction(
    (name) => BUNDLE_BUDGETS[name] + configuration + (hasMoreCarriers ? (CARRIER_BUDGETS[name] ?? 0) : 0),
  );
}
