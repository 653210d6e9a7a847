import { OWN_GATEWAYS } from "../../functions/accountability/carrier-companies.ts";
import { problem } from "./problem.ts";
import type { WrittenDeployment } from "./schema.ts";

/** The connections whose carrier is a company with which no contract is named (GDPR 28(3)). */
function connectionsWithoutContract({ connections }: Pick<WrittenDeployment, "connections">): readonly string[] {
  return Object.entries(connections)
    .filter(([, { carrier, processor }]) => !OWN_GATEWAYS.includes(carrier) && processor?.contract === undefined)
    .map(([name]) => name);
}

/** What is wrong with a deployment that wants a contract for every carrier and has not named it. */
export function contractProblems(deployment: WrittenDeployment): readonly string[] {
  if (deployment.requireContracts !== true) return [];
  return connectionsWithoutContract(deployment).map((name) => {
    const path = ["connections", name, "processor", "contract"];
    return problem(path, "the contract with the carrier (GDPR 28(3)), since requireContracts is true", undefined);
  });
}

/** What to say of a deployment that runs without; undefined where nothing is missing. */
export function contractWarning(deployment: Pick<WrittenDeployment, "connections">): string | undefined {
  const names = connectionsWithoutContract(deployment);
  if (names.length === 0) return undefined;
  return `no contract is named for ${names.join(", ")}: personal data go to a carrier only under one (GDPR 28(3)); name it in connections.<name>.processor.contract`;
}
