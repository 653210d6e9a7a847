import * as v from "valibot";
import { carrierByName, carrierNames } from "../../functions/carriers/registry.ts";
import { RETENTION, type RetentionKind } from "../../functions/consent/retention.ts";
import type { Program } from "../../functions/deployment.ts";
import { type Duration, durationMilliseconds } from "../../functions/duration.ts";
import { type Instant, millisecondsBetween } from "../../functions/instant.ts";
import { contractProblems } from "./contract-checks.ts";
import { noticeProblems } from "./notice-checks.ts";
import { type Path, problem, problemOfIssue } from "./problem.ts";
import { replyProblems } from "./reply-checks.ts";
import type { WrittenConnection, WrittenDeployment } from "./schema.ts";

function carrierProblems(path: Path, connection: WrittenConnection): string[] {
  const name = connection.carrier;
  const carrier = carrierByName(name);
  if (carrier === undefined) return [problem([...path, "carrier"], `one of ${carrierNames.join(", ")}`, name)];
  const read = v.safeParse(carrier.optionsSchema, connection.options);
  return (read.issues ?? []).map((issue) => problemOfIssue(issue, path));
}

const DAY_MILLISECONDS = 86_400_000;
/** While it lasts, whoever knows the address can withdraw anybody's consent. */
const LONGEST_TRIAL_DAYS = 30;

/** A trial ends, and soon. */
function trialProblems(path: Path, { verification, reportUntil }: WrittenConnection, now: Instant): string[] {
  const onTrial = verification === "report";
  const until = [...path, "reportUntil"];
  if (reportUntil === undefined) return onTrial ? [problem(until, "a time at which the trial ends", reportUntil)] : [];
  if (!onTrial) return [problem([...path, "verification"], "report where reportUntil is given", verification)];
  const tooLong = millisecondsBetween(now, reportUntil) > LONGEST_TRIAL_DAYS * DAY_MILLISECONDS;
  return tooLong ? [problem(until, `a time at most ${LONGEST_TRIAL_DAYS} days from now`, reportUntil)] : [];
}

function connectionProblems({ connections, programs }: WrittenDeployment, now: Instant): string[] {
  const ids = programs.map(({ id }) => id);
  return Object.entries(connections).flatMap(([name, connection]) => {
    const path = ["connections", name];
    const known = ids.includes(connection.defaultProgram);
    return [
      ...trialProblems(path, connection, now),
      ...(known
        ? []
        : [problem([...path, "defaultProgram"], `a program's id (${ids.join(", ")})`, connection.defaultProgram)]),
      ...carrierProblems(path, connection),
    ];
  });
}

interface Placed {
  readonly path: Path;
  readonly value: string;
}

/** A problem for each value that stands a second time, whatever the case of its letters. */
function repeated(values: readonly Placed[], expected: string): string[] {
  const seen = new Set<string>();
  return values.flatMap(({ path, value }) => {
    const again = seen.has(value.toLowerCase());
    seen.add(value.toLowerCase());
    return again ? [problem(path, expected, value)] : [];
  });
}

function programProblems(program: Program, index: number): string[] {
  const path = ["programs", index];
  const placed = (member: string, values: readonly string[], inner: Path = []): Placed[] =>
    values.map((value, position) => ({ path: [...path, member, position, ...inner], value }));
  const versions = program.privacyPolicies.map(({ version }) => version);
  const { quietHours } = program;
  return [
    ...repeated(
      placed(
        "purposes",
        program.purposes.map(({ id }) => id),
        ["id"],
      ),
      "an id that no other purpose has",
    ),
    ...program.purposes.flatMap(({ kind, night }, position) =>
      night === true && kind === "service"
        ? [
            problem(
              [...path, "purposes", position, "night"],
              "no night for a service purpose, which has no hours",
              night,
            ),
          ]
        : [],
    ),
    ...repeated(placed("languages", program.languages), "a language that is not listed before"),
    ...repeated(placed("privacyPolicy", versions, ["version"]), "a version that no other privacy policy has"),
    ...(quietHours !== undefined && quietHours.from === quietHours.to
      ? [problem([...path, "quietHours", "to"], "another time than from", quietHours.to)]
      : []),
    ...noticeProblems(path, program),
    ...replyProblems(path, program),
  ];
}

function listProblems({ programs, processors, registries = [] }: WrittenDeployment): string[] {
  const ids = programs.map(({ id }, index) => ({ path: ["programs", index, "id"], value: id }));
  const senders = programs.flatMap(({ senders, retiredSenders = [] }, index) => [
    ...senders.map((value, position) => ({ path: ["programs", index, "senders", position], value })),
    ...retiredSenders.map((value, position) => ({ path: ["programs", index, "retiredSenders", position], value })),
  ]);
  const confirmers = processors.map((value, index) => ({ path: ["processors", index], value }));
  return [
    ...repeated(ids, "an id that no other program has"),
    ...repeated(senders, "a sender that no program lists before, since a text to it belongs to one program"),
    ...repeated(
      registries.map(({ id }, index) => ({ path: ["registries", index, "id"], value: id })),
      "a registry that is not listed before",
    ),
    ...repeated(confirmers, "a processor that is not listed before"),
  ];
}

function periodProblems(kind: RetentionKind, period: Duration): string[] {
  const { shortest, longest, reason } = RETENTION[kind];
  const length = durationMilliseconds(period);
  const within = length >= durationMilliseconds(shortest) && length <= durationMilliseconds(longest);
  return within ? [] : [problem(["retention", kind], `${shortest} to ${longest} (${reason})`, period)];
}

function retentionProblems({ retention }: WrittenDeployment): string[] {
  return Object.keys(RETENTION)
    .filter((kind): kind is RetentionKind => Object.hasOwn(retention, kind))
    .flatMap((kind) => {
      const period = retention[kind];
      return period === undefined ? [] : periodProblems(kind, period);
    });
}

/** What is wrong with values that are each well-formed: what must exist, be unique, or lie within bounds. One line each. */
export function crossProblems(deployment: WrittenDeployment, now: Instant): readonly string[] {
  return [
    ...connectionProblems(deployment, now),
    ...listProblems(deployment),
    ...deployment.programs.flatMap(programProblems),
    ...retentionProblems(deployment),
    ...contractProblems(deployment),
  ];
}
