import type { WebhookRequest } from "../http/webhook-request.ts";
import { queryFields } from "../http/webhook-request.ts";
import type { Verdict } from "./carrier.ts";
import { equalInConstantTime } from "./credentials.ts";

/** The values of a query parameter. */
export function parameterValues(request: WebhookRequest, parameter: string): readonly string[] {
  return queryFields(request)
    .filter(([name]) => name === parameter)
    .map(([, value]) => value);
}

/**
 * Whether a fixed secret, with `prefix` before it, was given where it is expected. A secret that occurs twice is refused even when both are
 * right: whoever reads the other one would see another request.
 */
export function verifySharedSecret(
  given: readonly (string | undefined)[],
  valid: readonly string[] = [],
  prefix = "",
): Verdict {
  const [value, ...others] = given.filter((one) => one !== undefined);
  if (value === undefined || value === "") return { genuine: false, reason: "credential-missing", differs: "key" };
  if (others.length > 0) return { genuine: false, reason: "credential-repeated", differs: "key" };
  const genuine = valid.map((secret) => equalInConstantTime(value, prefix + secret)).includes(true);
  return genuine ? { genuine } : { genuine, reason: "credential-wrong", differs: "key" };
}
