import * as v from "valibot";
import { GROUND_NAMES, KEPT_DATA } from "../rights/erasure-certificate.ts";
import { REGIME_NAMES } from "../rights/regimes.ts";
import {
  type DataRequest,
  REFUSAL_GROUNDS,
  REQUEST_CHANNELS,
  REQUEST_KINDS,
  REQUEST_STATUSES,
  REQUEST_STEPS,
} from "../rights/request.ts";
import { expiry, instant, language, subject } from "./record-fields.ts";

const certificate = v.object({
  erasedAt: instant,
  deleted: v.record(v.string(), v.number()),
  told: v.boolean(),
  kept: v.array(
    v.object({
      what: v.picklist(KEPT_DATA),
      ground: v.picklist(GROUND_NAMES),
      article: v.string(),
      until: v.exactOptional(instant),
    }),
  ),
});

/** A request about somebody's data, as it is kept. */
export const requestRecord: v.GenericSchema<unknown, DataRequest> = v.object({
  subject,
  ledgerSeq: v.number(),
  kind: v.picklist(REQUEST_KINDS),
  status: v.picklist(REQUEST_STATUSES),
  channel: v.picklist(REQUEST_CHANNELS),
  program: v.string(),
  regime: v.picklist(REGIME_NAMES),
  language: v.exactOptional(language),
  receivedAt: instant,
  dueAt: instant,
  targetAt: instant,
  acknowledgeBy: v.exactOptional(instant),
  identifiedAt: v.exactOptional(instant),
  extension: v.exactOptional(v.object({ at: instant, reason: v.string() })),
  refusal: v.exactOptional(v.picklist(REFUSAL_GROUNDS)),
  processors: v.record(v.string(), v.nullable(instant)),
  closedAt: v.exactOptional(instant),
  steps: v.array(
    v.object({ step: v.picklist(REQUEST_STEPS), at: instant, by: v.string(), note: v.exactOptional(v.string()) }),
  ),
  version: v.number(),
  certificate: v.exactOptional(certificate),
  expiresAt: expiry,
});
