import type { Deployment } from "../../functions/deployment.ts";
import { replyWarnings } from "./reply-checks.ts";

/** What a person should look at in a configuration that can be used. One line each. */
export function configurationWarnings({ programs }: Deployment): readonly string[] {
  return programs.flatMap((program, index) => replyWarnings(["programs", index], program));
}
