import type { Deployment, OptOutScope, Program, Purpose } from "../deployment.ts";
import type { PurposeRef } from "./state.ts";

/** How much a person asked to stop: what the program says a STOP covers, every marketing purpose of the brand, or everything of the controller. */
export type WithdrawalBreadth = "default" | "marketing" | "all";

const refsOf = (program: Program, purposes: readonly Purpose[]): readonly PurposeRef[] =>
  purposes.map((purpose) => ({ program: program.id, purpose: purpose.id }));

const marketing = (program: Program) => program.purposes.filter((purpose) => purpose.kind === "marketing");

/** A program with nothing but service messages honours its own STOP for those. */
const stoppable = (program: Program) => {
  const purposes = marketing(program);
  return refsOf(program, purposes.length > 0 ? purposes : program.purposes);
};

const everythingOfTheController = (deployment: Deployment, program: Program) =>
  deployment.programs
    .filter((other) => other.controller.name === program.controller.name)
    .flatMap((other) => refsOf(other, other.purposes));

const marketingOfTheBrand = (deployment: Deployment, program: Program) => [
  ...stoppable(program),
  ...deployment.programs
    .filter((other) => other.brand === program.brand && other.id !== program.id)
    .flatMap((other) => refsOf(other, marketing(other))),
];

/**
 * The purposes that a withdrawal sent to this program covers. By default that is every marketing purpose of the brand, since a person sees a
 * brand and not our programs (47 CFR 64.1200(a)(12)); words such as STOPALL reach everything of the controller.
 */
export function withdrawalScope(
  deployment: Deployment,
  program: Program,
  breadth: WithdrawalBreadth,
): readonly PurposeRef[] {
  if (breadth === "all" || (breadth === "default" && program.optOutScope === "all")) {
    return everythingOfTheController(deployment, program);
  }
  return program.optOutScope === "program" ? stoppable(program) : marketingOfTheBrand(deployment, program);
}

/** What a STOP to each program of the deployment would cover. */
export function stopOfEveryProgram(deployment: Deployment): readonly PurposeRef[] {
  return deployment.programs.flatMap(stoppable);
}

/** How the scope of a withdrawal is put to the person. */
export function statedScope(program: Program, breadth: WithdrawalBreadth): OptOutScope {
  if (breadth === "all") return "all";
  return breadth === "marketing" && program.optOutScope === "all" ? "brand" : program.optOutScope;
}

/** What a keyword opt-in grants: the marketing purposes that its call to action names, each by its own id; all of them where it names none. */
export function grantScope(program: Program): readonly PurposeRef[] {
  const named = program.callToAction?.purposes;
  return refsOf(
    program,
    marketing(program).filter(({ id }) => named === undefined || named.includes(id)),
  );
}

/** What a yes may confirm: every purpose of the program, of which only those with an open request are touched. */
export function confirmationScope(program: Program): readonly PurposeRef[] {
  return refsOf(program, program.purposes);
}

/** The program's purpose with this id; undefined when it has none. */
export function purposeById(program: Program, id: string): Purpose | undefined {
  return program.purposes.find((purpose) => purpose.id === id);
}

/** What the check asks about when the caller names no purpose: the first marketing purpose, or the first of all. */
export function defaultPurpose(program: Program): Purpose {
  return marketing(program)[0] ?? program.purposes[0];
}
