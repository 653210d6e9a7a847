import { isPossiblePhoneNumber } from "libphonenumber-js/min";
import { checkedPeppers } from "../connections/ready-peppers.ts";
import { type Permission, type PermissionStatus, permissionFor } from "../consent/permission.ts";
import { defaultPurpose } from "../consent/scope.ts";
import type { PersonState } from "../consent/state.ts";
import type { Program, Purpose } from "../deployment.ts";
import { readJson } from "../http/json-request.ts";
import { jsonAnswer } from "../http/problem.ts";
import { type Instant, laterOf } from "../instant.ts";
import { count } from "../observability/metrics.ts";
import { type E164, parseE164 } from "../phone-number.ts";
import { type Opening, openingAt } from "../quiet-hours/opening.ts";
import { compiledPlaces, type Place, placeOfNumber } from "../quiet-hours/place.ts";
import { type Person, readPeople } from "../store/person.ts";
import { subjectsOf } from "../subject.ts";
import { requireProgram, requirePurpose } from "./fields.ts";
import type { Route } from "./handler.ts";
import { type CheckReason, checkRequest } from "./shapes/check.ts";

/** A number of a length that its country has; whether anyone answers to it is for its carrier to say. */
function readNumber(text: string): E164 | undefined {
  const phone = parseE164(text);
  return phone !== undefined && isPossiblePhoneNumber(phone) ? phone : undefined;
}

/** Of a person with several states, a refusal by any of them counts. */
function strictest(person: Person | undefined, judge: (state: PersonState | undefined) => Permission): Permission {
  const first = judge(person?.record?.state);
  return [first, ...(person?.older ?? []).map(({ state }) => judge(state))].find(({ allowed }) => !allowed) ?? first;
}

/** What the check answers for one number. */
interface Verdict {
  readonly allowed: boolean;
  readonly status: PermissionStatus;
  readonly reasons: readonly CheckReason[];
  readonly ledgerSeq?: number;
  readonly allowedFrom?: Instant;
}

const INVALID_NUMBER: Verdict = { allowed: false, status: "none", reasons: ["invalid-number"] };

/** What the clock says of each number. Only marketing that is begun by the brand has hours (R101): service messages go out at any time. */
function openingsOf(numbers: readonly E164[], program: Program, purpose: Purpose, at: Instant): readonly Opening[] {
  if (purpose.kind === "service") return numbers.map(() => ({ open: true }));
  const places = compiledPlaces();
  const known = new Map<Place | undefined, Opening>();
  return numbers.map((number) => {
    const place = placeOfNumber(number, places);
    const opening = known.get(place) ?? openingAt(place, program, at);
    known.set(place, opening);
    return opening;
  });
}

function verdictOf(permission: Permission, opening: Opening): Verdict {
  if (opening.open) return permission;
  return {
    ...permission,
    allowed: false,
    reasons: [...permission.reasons, "quiet-hours"],
    ...(opening.next && { allowedFrom: opening.next }),
  };
}

/** `POST /v1/check`: may these numbers be texted for this purpose? Strongly consistent, in the order asked. */
export const checkRoute: Route = async (event, { deployment, table, now, signal }) => {
  const request = readJson(event, checkRequest);
  const program = requireProgram(deployment, request.program);
  const purpose =
    request.purpose === undefined ? defaultPurpose(program) : requirePurpose(program, request.purpose, "purpose");
  const asked = typeof request.to === "string" ? [request.to] : request.to;
  const numbers = asked.map(readNumber);
  const valid = [...new Set(numbers.filter((number) => number !== undefined))];
  // What is planned for later is judged by then; nothing is judged by an earlier time than now.
  const at = request.at === undefined ? now : laterOf(request.at, now);
  const peppers = await checkedPeppers(table, signal);
  const reading = readPeople(
    table,
    valid.map((number) => subjectsOf(number, peppers)),
    now,
    signal,
  );
  // Judged while the table is being read.
  const openings = openingsOf(valid, program, purpose, at);
  const people = await reading;
  const verdicts = new Map(
    valid.map((number, index) => {
      const permission = strictest(people[index], (state) => permissionFor(state, program, purpose, at));
      return [number, verdictOf(permission, openings[index] ?? { open: false })];
    }),
  );
  const results = asked.map((to, index) => {
    const number = numbers[index];
    return { to, ...((number !== undefined && verdicts.get(number)) || INVALID_NUMBER) };
  });
  const allowed = results.filter((result) => result.allowed).length;
  count("checkAllowed", { program: program.id }, allowed);
  count("checkRefused", { program: program.id }, results.length - allowed);
  return jsonAnswer(200, { results });
};
