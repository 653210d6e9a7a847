import type { Controller, Deployment, Program } from "../../functions/deployment.ts";

/** A controller with everything it answers for in one deployment. */
export interface ControllerPrograms {
  readonly controller: Controller;
  readonly programs: readonly Program[];
}

/** The controllers of a deployment, by name. */
export function controllersOf({ programs }: Deployment): readonly ControllerPrograms[] {
  const byName = Map.groupBy(programs, ({ controller }) => controller.name);
  return [...byName.values()].flatMap((theirs) =>
    theirs[0] ? [{ controller: theirs[0].controller, programs: theirs }] : [],
  );
}

export const MISSING = "MISSING: name it in the configuration";
