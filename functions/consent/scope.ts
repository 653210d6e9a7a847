import type { Deployment, OptOutScope, Program, Purpose } from "../deployment.ts";
import { type Circumstances, optOutScopeOf } from "./dated-rules.ts";
import type { PurposeRef } from "./state.ts";

/** How far a withdrawal goes: as a STOP may, or over all marketing of the controller. */
export type WithdrawalBreadth = OptOutScope | "objection";

/** What the words or the caller ask for: what a STOP to the program covers, marketing alone, or a breadth by its name. */
export type AskedBreadth = "default" | "marketing" | WithdrawalBreadth;

const refsOf = (program: Program, purposes: readonly Purpose[]): readonly PurposeRef[] =>
  purposes.map((purpose) => ({ program: program.id, purpose: purpose.id }));

const marketing = (program: Program) => program.purposes.filter((purpose) => purpose.kind === "marketing");

/** A program with nothing but service messages honours its own STOP for those. */
const stoppable = (program: Program) => {
  const purposes = marketing(program);
  return refsOf(program, purposes.length > 0 ? purposes : program.purposes);
};

const ofTheController = (deployment: Deployment, program: Program) =>
  deployment.programs.filter((other) => other.controller.name === program.controller.name);

const marketingOfTheBrand = (deployment: Deployment, program: Program) => [
  ...stoppable(program),
  ...deployment.programs
    .filter((other) => other.brand === program.brand && other.id !== program.id)
    .flatMap((other) => refsOf(other, marketing(other))),
];

/**
 * How far a wish to stop goes. A person sees a brand and not our programs, so that is the default (47 CFR 64.1200(a)(12)); a program may be
 * configured otherwise, and a dated rule may say more. Words such as STOPALL reach everything; an objection to direct marketing is to the
 * controller's, whatever its programs (GDPR 21(2)).
 */
export function breadthOf(program: Program, asked: AskedBreadth, circumstances: Circumstances): WithdrawalBreadth {
  const scope = optOutScopeOf(program, circumstances);
  if (asked === "default") return scope;
  return asked === "marketing" ? (scope === "program" ? "program" : "brand") : asked;
}

/** The purposes that a withdrawal of this breadth covers, told to this program. */
export function withdrawalScope(
  deployment: Deployment,
  program: Program,
  breadth: WithdrawalBreadth,
): readonly PurposeRef[] {
  switch (breadth) {
    case "program":
      return stoppable(program);
    case "brand":
      return marketingOfTheBrand(deployment, program);
    case "objection":
      return ofTheController(deployment, program).flatMap((other) => refsOf(other, marketing(other)));
    case "all":
      return ofTheController(deployment, program).flatMap((other) => refsOf(other, other.purposes));
  }
}

/** What a withdrawal that names no program covers, as if it were told to each of them; a purpose that several reach is there once. */
export function scopeOverPrograms(
  deployment: Deployment,
  breadthFor: (program: Program) => WithdrawalBreadth,
): readonly PurposeRef[] {
  const refs = deployment.programs.flatMap((program) => withdrawalScope(deployment, program, breadthFor(program)));
  return refs.filter(
    ({ program, purpose }, index) =>
      refs.findIndex((other) => other.program === program && other.purpose === purpose) === index,
  );
}

/** How the scope of a withdrawal is put to the person. */
export function statedScope(breadth: WithdrawalBreadth): OptOutScope {
  return breadth === "objection" ? "brand" : breadth;
}

/** What a keyword opt-in grants: the marketing purposes that its call to action names, each by its own id; where it names none, all but those of the night. */
export function grantScope(program: Program): readonly PurposeRef[] {
  const named = program.callToAction?.purposes;
  return refsOf(
    program,
    marketing(program).filter(({ id, night }) => (named === undefined ? night !== true : named.includes(id))),
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

/** What the check asks about when the caller names no purpose: the first marketing purpose by day, or the first of all. */
export function defaultPurpose(program: Program): Purpose {
  return marketing(program).find(({ night }) => night !== true) ?? program.purposes[0];
}
