import type { Deployment } from "../functions/deployment.ts";
import { carriersOf } from "./bundled-carriers.ts";
import { type FunctionName, forEachFunction } from "./function-names.ts";

/**
 * The most bytes that a function's bundle may have, what stands beside its code included, since what is loaded is what a cold start takes. Raise
 * one knowingly, with what it is spent on: `inbound` and `delivery` carry every language, packed, and the deployment's carriers, `check` where
 * numbers are, the hours there and the words that stop, `api` the replies and the description of `/v1`; all four the numbering
 * plans; `preferences` carries its page and the replies in every language.
 */
export const BUNDLE_BUDGETS: Readonly<Record<FunctionName, number>> = {
  inbound: 900_000,
  delivery: 900_000,
  check: 470_000,
  api: 640_000,
  outbox: 320_000,
  sender: 370_000,
  heads: 290_000,
  deadlines: 295_000,
  preferences: 470_000,
};

/**
 * The most bytes that a connection of every carrier there is may add to a bundle over a deployment with Twilio alone, its configuration not
 * counted. A deployment with fewer pays for those it names.
 */
export const CARRIER_BUDGETS: Readonly<Partial<Record<FunctionName, number>>> = {
  inbound: 82_500,
  delivery: 82_500,
  sender: 32_000,
};

/** The bundles' budgets for a deployment: what it is itself is not held against the code, and each carrier after the first has room of its own. */
export function bundleBudgets(deployment: Deployment): Readonly<Record<FunctionName, number>> {
  const configuration = Buffer.byteLength(JSON.stringify(deployment));
  const hasMoreCarriers = carriersOf(deployment).length > 1;
  return forEachFunction(
    (name) => BUNDLE_BUDGETS[name] + configuration + (hasMoreCarriers ? (CARRIER_BUDGETS[name] ?? 0) : 0),
  );
}
