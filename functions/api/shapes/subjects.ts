import * as v from "valibot";
import { CONSENT_STATUSES } from "../../consent/state.ts";
import { DELIVERY_STATUSES } from "../../messages.ts";
import { REQUEST_KINDS } from "../../rights/request.ts";
import { phoneField } from "../fields.ts";
import { attestation, ledgerHead, ledgerVerdict } from "./heads.ts";
import { requestView } from "./requests.ts";

/** `POST /v1/subjects/lookup`. */
export const lookupRequest = v.strictObject({ phone: phoneField });

const time = v.pipe(v.string(), v.description("RFC 3339 UTC."));

const purposeState = v.looseObject({
  status: v.picklist(CONSENT_STATUSES),
  since: v.exactOptional(time),
  ledgerSeq: v.exactOptional(v.pipe(v.number(), v.description("The ledger entry that this rests on."))),
  method: v.exactOptional(v.string()),
  policyVersion: v.exactOptional(v.string()),
  expiresAt: v.exactOptional(v.pipe(v.string(), v.description("When the grant will be too old to send on."))),
  source: v.exactOptional(v.pipe(v.string(), v.description("Who withdrew: sms, api or carrier."))),
  requestedAt: v.exactOptional(v.pipe(v.string(), v.description("When the person was asked to confirm."))),
  requestExpiresAt: v.exactOptional(time),
});

const subjectState = v.looseObject({
  programs: v.pipe(
    v.record(v.string(), v.record(v.string(), purposeState)),
    v.description("By program and purpose, what was ever given, asked for or withdrawn."),
  ),
  locale: v.exactOptional(v.string()),
  restricted: v.boolean(),
  restrictedUntil: v.exactOptional(
    v.pipe(v.string(), v.description("When the restriction is due to be lifted; it stands until somebody does.")),
  ),
  legalHold: v.exactOptional(
    v.pipe(
      v.strictObject({ since: time, until: time }),
      v.description("What is held is kept from expiring until then, for claims."),
    ),
  ),
  suppressed: v.boolean(),
  unreachable: v.boolean(),
  requests: v.exactOptional(
    v.pipe(
      v.array(v.looseObject({ id: v.string(), kind: v.picklist(REQUEST_KINDS), program: v.string(), dueAt: time })),
      v.description("What the person asks about their data and is not answered yet."),
    ),
  ),
  createdAt: v.exactOptional(time),
  ledgerFrom: v.exactOptional(
    v.pipe(v.number(), v.description("The first entry that is kept, where the proof before it has expired.")),
  ),
  ledgerSeq: v.pipe(v.number(), v.description("The end of the person's ledger; 0 for none.")),
});

const subject = v.pipe(
  v.string(),
  v.description("The person: a keyed hash of the number, the key of everything else."),
);

/** Of a number, or of `GET /v1/subjects/{subject}`. */
export const subjectAnswer = v.strictObject({ subject, state: subjectState });

const ledgerEntry = v.looseObject({
  version: v.literal(1),
  subject: v.string(),
  seq: v.pipe(v.number(), v.description("1 for the first, without gaps.")),
  act: v.string(),
  changes: v.array(
    v.strictObject({
      program: v.string(),
      purpose: v.string(),
      from: v.picklist(CONSENT_STATUSES),
      to: v.picklist(CONSENT_STATUSES),
    }),
  ),
  receivedAt: v.pipe(v.string(), v.description("When we first heard of it.")),
  recordedAt: time,
  cause: v.pipe(v.looseObject({ channel: v.string() }), v.description("The evidence; its members differ by channel.")),
  commitments: v.pipe(
    v.record(v.string(), v.string()),
    v.description("Salted SHA-256 of each personal field, which can be erased without breaking the chain."),
  ),
  personal: v.record(v.string(), v.strictObject({ salt: v.string(), value: v.exactOptional(v.string()) })),
  prevHash: v.string(),
  hash: v.pipe(v.string(), v.description("SHA-256 of the entry without `hash` and `personal`, as RFC 8785 writes it.")),
});

/** `GET /v1/subjects/{subject}/ledger`. */
export const ledgerAnswer = v.strictObject({
  subject,
  ledger: v.array(ledgerEntry),
  head: v.exactOptional(ledgerHead),
  verdict: ledgerVerdict,
  attestation: v.exactOptional(attestation),
});

const message = v.looseObject({
  connection: v.string(),
  id: v.string(),
  from: v.string(),
  to: v.string(),
  text: v.string(),
  at: v.pipe(v.string(), v.description("When the carrier says it was sent, else when we received it.")),
  receivedAt: time,
  intent: v.pipe(v.string(), v.description("What it was understood to ask for.")),
  rule: v.string(),
  language: v.exactOptional(v.string()),
  reply: v.exactOptional(v.pipe(v.string(), v.description("What we answered."))),
});

const delivery = v.looseObject({
  connection: v.string(),
  id: v.string(),
  to: v.exactOptional(v.string()),
  status: v.picklist(DELIVERY_STATUSES),
  errorCode: v.exactOptional(v.string()),
  errorClass: v.exactOptional(v.string()),
  at: time,
});

/** `GET /v1/subjects/{subject}/export`: everything held about a person. Members may be added. */
export const exportAnswer = v.looseObject({
  subject,
  phone: v.exactOptional(v.pipe(v.string(), v.description("The number in E.164 form, while it is held."))),
  state: subjectState,
  messages: v.array(message),
  deliveries: v.array(delivery),
  replies: v.array(v.looseObject({ text: v.string(), status: v.string() })),
  reviews: v.array(v.looseObject({ status: v.string() })),
  requests: v.array(requestView),
  ledger: v.array(ledgerEntry),
});
