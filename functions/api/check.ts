import { isPossiblePhoneNumber } from "libphonenumber-js/min";
import * as v from "valibot";
import { checkedPeppers } from "../connections/ready-peppers.ts";
import { type Permission, permissionFor } from "../consent/permission.ts";
import { defaultPurpose } from "../consent/scope.ts";
import type { PersonState } from "../consent/state.ts";
import { readJson } from "../http/json-request.ts";
import { jsonAnswer } from "../http/problem.ts";
import { laterOf } from "../instant.ts";
import { count } from "../observability/metrics.ts";
import { type E164, parseE164 } from "../phone-number.ts";
import { type Person, readPeople } from "../store/person.ts";
import { subjectsOf } from "../subject.ts";
import { instantField, requireProgram, requirePurpose } from "./fields.ts";
import type { Route } from "./handler.ts";

const MOST_NUMBERS = 1_000;

const checkRequest = v.strictObject({
  program: v.string(),
  purpose: v.optional(v.string()),
  to: v.union(
    [
      v.string(),
      v.pipe(
        v.array(v.string()),
        v.minLength(1, "at least one number"),
        v.maxLength(MOST_NUMBERS, `at most ${MOST_NUMBERS} numbers`),
      ),
    ],
    "a number or a list of numbers",
  ),
  at: v.optional(instantField),
});

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

const INVALID_NUMBER: Permission = { allowed: false, status: "none", reasons: ["invalid-number"] };

/** `POST /v1/check`: may these numbers be texted for this purpose? Strongly consistent, in the order asked. */
export const checkRoute: Route = async (event, { deployment, table, now, signal }) => {
  const request = readJson(event, checkRequest);
  const program = requireProgram(deployment, request.program);
  const purpose =
    request.purpose === undefined ? defaultPurpose(program) : requirePurpose(program, request.purpose, "purpose");
  const asked = typeof request.to === "string" ? [request.to] : request.to;
  const numbers = asked.map(readNumber);
  const peppers = await checkedPeppers(table, signal);
  const valid = [...new Set(numbers.filter((number) => number !== undefined))];
  const people = await readPeople(
    table,
    valid.map((number) => subjectsOf(number, peppers)),
    now,
    signal,
  );
  // What is planned for later is judged by then; nothing is judged by an earlier time than now.
  const at = request.at === undefined ? now : laterOf(request.at, now);
  const permissions = new Map(
    valid.map((number, index) => [
      number,
      strictest(people[index], (state) => permissionFor(state, program, purpose, at)),
    ]),
  );
  const results = asked.map((to, index) => {
    const number = numbers[index];
    const permission = (number !== undefined && permissions.get(number)) || INVALID_NUMBER;
    return { to, ...permission };
  });
  const allowed = results.filter((result) => result.allowed).length;
  count("checkAllowed", { program: program.id }, allowed);
  count("checkRefused", { program: program.id }, results.length - allowed);
  return jsonAnswer(200, { results });
};
