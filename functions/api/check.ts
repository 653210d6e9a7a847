import { isPossiblePhoneNumber } from "libphonenumber-js/min";
import { checkedPeppers } from "../connections/ready-peppers.ts";
import { type Permission, permissionFor } from "../consent/permission.ts";
import { defaultPurpose } from "../consent/scope.ts";
import type { PersonState, SentMessage } from "../consent/state.ts";
import type { Deployment, Program, Purpose } from "../deployment.ts";
import { readJson } from "../http/json-request.ts";
import { jsonAnswer } from "../http/problem.ts";
import { type Instant, laterOf } from "../instant.ts";
import { isLanguage, type Language } from "../language.ts";
import { cappedUntil } from "../marketing/frequency-caps.ts";
import { judgeMessage, languagesOfReader, type MessageVerdict } from "../marketing/message.ts";
import { compiledOptOutWords } from "../marketing/opt-out-words.ts";
import { count } from "../observability/metrics.ts";
import { type E164, parseE164 } from "../phone-number.ts";
import { type Opening, openingAt } from "../quiet-hours/opening.ts";
import { compiledPlaces, type Place, placeOfNumber, placesOf } from "../quiet-hours/place.ts";
import { type Person, readPeople } from "../store/person.ts";
import { subjectsOf } from "../subject.ts";
import { requireProgram, requirePurpose } from "./fields.ts";
import type { Route } from "./handler.ts";
import { type RegistryBars, readRegistryBars } from "./registry-bars.ts";
import { type CheckReason, type CheckRequest, checkRequest } from "./shapes/check.ts";

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
type Verdict = Omit<Permission, "reasons"> &
  Omit<MessageVerdict, "reasons"> &
  Pick<RegistryBars, "warnings"> & { readonly reasons: readonly CheckReason[]; readonly allowedFrom?: Instant };

const INVALID_NUMBER: Verdict = { allowed: false, status: "none", reasons: ["invalid-number"] };

/** What is asked, of every number alike. */
interface Question {
  readonly deployment: Deployment;
  readonly program: Program;
  readonly purpose: Purpose;
  readonly at: Instant;
  readonly text?: string;
  /** Where people are known to be. */
  readonly regions: ReadonlyMap<E164, string>;
}

/** Computes once what has the same key. */
function memoised<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** What holds of a number wherever consent stands. */
interface Circumstances {
  readonly openingFrom: (at: Instant) => Opening;
  /** When one more message may go to somebody who got these, where the country caps how many. */
  readonly cappedUntil: (messages: readonly SentMessage[]) => Instant | undefined;
  /** What the message lacks for a reader of this language. */
  readonly messageFor: (locale: Language | undefined) => MessageVerdict;
}

const NO_CIRCUMSTANCES: Circumstances = {
  openingFrom: () => ({ open: true }),
  cappedUntil: () => undefined,
  messageFor: () => ({ reasons: [] }),
};

/**
 * The circumstances of a number. Only marketing has hours (R101) and must say how to stop it (R91): a service message goes out at any time, as
 * it is.
 */
function circumstances({ deployment, program, purpose, at, text, regions }: Question): (number: E164) => Circumstances {
  if (purpose.kind === "service") return () => NO_CIRCUMSTANCES;
  const places = compiledPlaces();
  const openingOf = (place: Place | undefined, region: string | undefined, from: Instant) =>
    openingAt(placesOf(place, region), program, from, purpose.night);
  const openingNow = memoised((region: string | undefined) =>
    memoised((place: Place | undefined) => openingOf(place, region, at)),
  );
  const judged = memoised((key: string): MessageVerdict => {
    const [country, ...languages] = key.split(" ");
    const [first, ...others] = languages.filter(isLanguage);
    if (text === undefined || first === undefined) return { reasons: [] };
    const reader = { languages: [first, ...others] as const, ...(country && { country }) };
    return judgeMessage(text, program, reader, compiledOptOutWords());
  });
  return (number) => {
    const place = placeOfNumber(number, places);
    const region = regions.get(number);
    return {
      openingFrom: (from) => (from === at ? openingNow(region)(place) : openingOf(place, region, from)),
      cappedUntil: (messages) => place && cappedUntil(messages, [place.country], program, deployment, at),
      messageFor: (locale) => judged([place?.country ?? "", ...languagesOfReader(number, program, locale)].join(" ")),
    };
  };
}

/** When it opens next; where it is open, `otherwise`. */
const nextOpening = (opening: Opening, otherwise: Instant | undefined): Instant | undefined =>
  opening.open ? otherwise : opening.next;

function verdictOf(
  permission: Permission,
  person: Person | undefined,
  { openingFrom, cappedUntil, messageFor }: Circumstances,
  bars: RegistryBars,
  at: Instant,
): Verdict {
  const states = [person?.record, ...(person?.older ?? [])].map((record) => record?.state);
  const { reasons: lacks, ...additions } = messageFor(states[0]?.locale);
  const opening = openingFrom(at);
  const capped = cappedUntil(states.flatMap((state) => state?.sentMessages ?? []));
  const allowedFrom = nextOpening(capped === undefined ? opening : openingFrom(capped), capped);
  const reasons = [
    ...new Set([...permission.reasons, ...bars.reasons]),
    ...(opening.open ? [] : (["quiet-hours"] as const)),
    ...(capped === undefined ? [] : (["frequency-cap"] as const)),
    ...lacks,
  ];
  return {
    ...permission,
    allowed: reasons.length === 0,
    reasons,
    ...(bars.warnings && { warnings: bars.warnings }),
    ...(allowedFrom !== undefined && { allowedFrom }),
    ...additions,
  };
}

/** Where people are known to be, by their numbers as they are read. */
const regionsOf = ({ regions = [] }: CheckRequest): ReadonlyMap<E164, string> =>
  new Map(
    regions.flatMap(({ region, to }) =>
      to.flatMap((text): [E164, string][] => {
        const number = readNumber(text);
        return number === undefined ? [] : [[number, region]];
      }),
    ),
  );

/** `POST /v1/check`: may these numbers be texted for this purpose? Strongly consistent, in the order asked. */
export const checkRoute: Route = async (event, { deployment, table, now, signal }) => {
  const request = readJson(event, checkRequest);
  const program = requireProgram(deployment, request.program);
  const purpose =
    request.purpose === undefined ? defaultPurpose(program) : requirePurpose(program, request.purpose, "purpose");
  // What is planned for later is judged by then; nothing is judged by an earlier time than now.
  const at = request.at === undefined ? now : laterOf(request.at, now);
  const asked = typeof request.to === "string" ? [request.to] : request.to;
  const numbers = asked.map(readNumber);
  const valid = [...new Set(numbers.filter((number) => number !== undefined))];
  const peppers = await checkedPeppers(table, signal);
  const sought = valid.map((number) => ({ number, subjects: subjectsOf(number, peppers) }));
  const subjects = sought.map((person) => person.subjects);
  const ref = { program: program.id, purpose: purpose.id };
  const reading = Promise.all([
    readPeople(table, subjects, now, signal),
    readRegistryBars(sought, { deployment, purpose, ref, at }, { table, now, signal }),
  ]);
  // The clocks are read while the table is.
  const { text } = request;
  const regions = regionsOf(request);
  const circumstancesOf = circumstances({ deployment, program, purpose, at, regions, ...(text && { text }) });
  const around = valid.map((number) => ({ number, circumstances: circumstancesOf(number) }));
  const [people, bars] = await reading;
  const verdicts = new Map(
    around.map(({ number, circumstances }, index) => {
      const person = people[index];
      const permission = strictest(person, (state) => permissionFor(state, program, purpose, at));
      const barred = bars[index]?.(person?.record?.state) ?? { reasons: [] };
      return [number, verdictOf(permission, person, circumstances, barred, at)];
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
