import * as v from "valibot";
import { REGIME_NAMES } from "../../rights/regimes.ts";
import {
  REFUSAL_GROUNDS,
  REQUEST_CHANNELS,
  REQUEST_KINDS,
  REQUEST_STATUSES,
  REQUEST_STEPS,
} from "../../rights/request.ts";
import { instantField, phoneField, textField } from "../fields.ts";

const oneOf = <const Choices extends readonly string[]>(choices: Choices) =>
  v.picklist(choices, `one of ${choices.join(", ")}`);

const LONGEST_REASON = 1_000;
const MOST_REQUESTS = 100;
const DEFAULT_REQUESTS = 50;

/** `POST /v1/requests`. */
export const newRequest = v.strictObject({
  phone: phoneField,
  kind: v.pipe(oneOf(REQUEST_KINDS), v.description("The right that the person exercises (GDPR 15 to 18, 20, 21).")),
  program: v.optional(
    v.pipe(v.string(), v.description("Whose controller is asked; default: the deployment's first program.")),
  ),
  channel: v.pipe(textField(64), v.description("Where the person said it, e.g. email.")),
  receivedAt: v.pipe(
    instantField,
    v.description("When it reached the controller by whatever channel: the clock starts with that day."),
  ),
  details: v.optional(
    v.pipe(textField(4_000), v.description("What they said, kept with the ledger entry as personal data.")),
  ),
});

const status = oneOf(REQUEST_STATUSES);
const kind = oneOf(REQUEST_KINDS);
const time = v.pipe(v.string(), v.description("RFC 3339 UTC."));

const summary = {
  id: v.pipe(v.string(), v.description("Names the request in paths; it holds no number.")),
  reference: v.pipe(v.string(), v.description("What the person is told to name it by.")),
  subject: v.string(),
  kind,
  status,
  dueAt: v.pipe(v.string(), v.description("The last instant of the term, RFC 3339 UTC.")),
};

export const requestOpened = v.strictObject({
  ...summary,
  joined: v.pipe(
    v.boolean(),
    v.description("The same was asked before and is not answered yet: this is that request, and its date holds."),
  ),
  ledgerSeq: v.pipe(v.number(), v.description("The end of the person's ledger.")),
});

const limit = v.pipe(
  v.string(),
  v.regex(/^\d{1,3}$/, `a number from 1 to ${MOST_REQUESTS}`),
  v.transform(Number),
  v.minValue(1, `a number from 1 to ${MOST_REQUESTS}`),
  v.maxValue(MOST_REQUESTS, `a number from 1 to ${MOST_REQUESTS}`),
  v.description("How many are looked at for one answer; where a filter is given, fewer may be shown."),
);

/** `GET /v1/requests`. */
export const requestsQuery = v.strictObject({
  status: v.optional(
    v.pipe(
      status,
      v.description("Default: every one that is open, by when it is due. Those that are over come by when that was."),
    ),
  ),
  kind: v.optional(kind),
  program: v.optional(v.pipe(v.string(), v.description("Only requests to this program."))),
  dueBefore: v.optional(v.pipe(instantField, v.description("Only open requests that are due until then."))),
  limit: v.optional(limit, String(DEFAULT_REQUESTS)),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(400), v.description("Where an earlier answer ended."))),
});

const step = v.strictObject({
  step: v.picklist(REQUEST_STEPS),
  at: time,
  by: v.pipe(v.string(), v.description("person, system, or the caller of /v1 as its authoriser knows it.")),
  note: v.exactOptional(v.pipe(v.string(), v.description("The reason, ground or processor that the step names."))),
});

/** A request as `/v1` shows it; members may be added. */
export const requestView = v.looseObject({
  ...summary,
  channel: v.picklist(REQUEST_CHANNELS),
  program: v.string(),
  regime: v.pipe(v.picklist(REGIME_NAMES), v.description("The law that its terms are counted by.")),
  language: v.exactOptional(v.string()),
  receivedAt: time,
  targetAt: v.pipe(v.string(), v.description("What to work towards: 28 days, which no holiday moves.")),
  acknowledgeBy: v.exactOptional(
    v.pipe(v.string(), v.description("By when its receipt is to be confirmed, where the law asks for that.")),
  ),
  identifiedAt: v.exactOptional(v.pipe(v.string(), v.description("When control of the number was shown."))),
  extension: v.exactOptional(v.strictObject({ at: time, reason: v.string() })),
  refusal: v.exactOptional(v.picklist(REFUSAL_GROUNDS)),
  processors: v.pipe(
    v.record(v.string(), v.nullable(v.string())),
    v.description("Who has to confirm, and when each did; nothing closes while one has not."),
  ),
  closedAt: v.exactOptional(time),
  certificate: v.exactOptional(
    v.pipe(
      v.looseObject({
        erasedAt: time,
        deleted: v.record(v.string(), v.number()),
        told: v.boolean(),
        kept: v.array(
          v.looseObject({ what: v.string(), ground: v.string(), article: v.string(), until: v.exactOptional(time) }),
        ),
      }),
      v.description("Of an erasure: how many items of each kind were deleted, and what stays, on which ground."),
    ),
  ),
  steps: v.array(step),
  ledgerSeq: v.pipe(v.number(), v.description("The ledger entry that opened it.")),
});

export const requestsAnswer = v.strictObject({
  requests: v.array(requestView),
  cursor: v.exactOptional(v.pipe(v.string(), v.description("Where to go on; absent at the end."))),
});

const reason = v.pipe(textField(LONGEST_REASON), v.description("Kept with the ledger entry."));

/** `POST /v1/requests/{id}/confirmations`. */
export const confirmationRequest = v.strictObject({
  processor: v.pipe(v.string(), v.maxLength(100), v.description("Who did its part (GDPR 19).")),
});

/** `POST /v1/requests/{id}/extend`. */
export const extensionRequest = v.strictObject({
  reason: v.pipe(textField(LONGEST_REASON), v.description("Why it takes longer, which the person has to be told.")),
});

/** `POST /v1/requests/{id}/refuse`. */
export const refusalRequest = v.strictObject({
  ground: v.pipe(oneOf(REFUSAL_GROUNDS), v.description("Why, as the person is told.")),
  reason: v.optional(
    v.pipe(
      reason,
      v.description("Why the ground applies; required where the request is called unfounded or excessive."),
    ),
  ),
});

/** `POST /v1/requests/{id}/take`, `…/complete` and `…/withdraw`: with nothing, or with a reason. */
export const stepRequest = v.strictObject({ reason: v.optional(reason) });

/** The request after a step. */
export const requestAnswer = v.strictObject({ request: requestView, ledgerSeq: v.number() });
