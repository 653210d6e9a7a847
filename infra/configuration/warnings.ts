import type { Deployment } from "../../functions/deployment.ts";
import { contractWarning } from "./contract-checks.ts";
import { replyWarnings } from "./reply-checks.ts";

/** What a person should look at in a configuration that can be used. One line each. */
export function configurationWarnings(deployment: Deployment): readonly string[] {
  const contract = contractWarning(deployment);
  return [
    ...(contract === undefined ? [] : [contract]),
    ...deployment.programs.flatMap((program, index) => replyWarnings(["programs", index], program)),
  ];
}
