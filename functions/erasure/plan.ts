import { type Instant, plusMilliseconds } from "../instant.ts";
import { outstandingOf } from "../rights/decide-request.ts";
import { type DataRequest, isOver } from "../rights/request.ts";
import type { Erasure } from "../store/erasures.ts";
import type { ReplyRecord, StateRecord } from "../store/records.ts";
import { type Deletion, deletionOf, type HeldItem, isLate, personalValuesOf, tellsOfErasure } from "./fate.ts";

/** Everything held about a person, as it decides what comes next. */
export interface Held {
  readonly state?: StateRecord;
  readonly requests: readonly DataRequest[];
  /** The last erasure that began. */
  readonly erasure?: Erasure;
  readonly items: readonly HeldItem[];
  /** What the person is told by. */
  readonly telling?: ReplyRecord;
}

/** Personal values of a ledger entry that are taken away. */
export interface Blanking {
  readonly item: HeldItem;
  readonly values: number;
}

/**
 * What comes next of an erasure. `begin`: stop all messaging. `bury`: write the tombstone. `delete`: whatever is to go and is there. `tell`: say to the
 * person that it is done. `forget`: take the number away. `close`: the request is answered. `call-off`: the request was refused or taken back before
 * anything was deleted. `look-later`: nothing more for now, at the latest until then. `purge`: the proof is not needed any more. `end`: nor is anything
 * of the erasure. `rest`: nothing, until something happens.
 */
export type ErasureStep =
  | { readonly step: "begin"; readonly request: DataRequest }
  | { readonly step: "bury" | "tell" | "forget" | "call-off" | "purge" | "end" | "rest" }
  | { readonly step: "delete"; readonly deletions: readonly Deletion[]; readonly blankings: readonly Blanking[] }
  | { readonly step: "close"; readonly request: DataRequest }
  | { readonly step: "look-later"; readonly at: Instant };

const REST: ErasureStep = { step: "rest" };

/** So long the person's message is waited for: as long as a reply is worth sending. */
const TELLING_MILLISECONDS = 3_600_000;

/** How often what comes late is looked for. */
export const LOOK_AGAIN_MILLISECONDS = 24 * 3_600_000;

/** How long messages that were sent before may yet be reported on, and what a carrier was keeping may yet be delivered. */
const WATCHED_MILLISECONDS = 7 * LOOK_AGAIN_MILLISECONDS;

const ON_ITS_WAY: readonly ReplyRecord["status"][] = ["pending", "sending"];

/** The requests to be erased that are still to be met: of somebody who has shown that the number is theirs (R60). */
export const openErasures = (requests: readonly DataRequest[]): readonly DataRequest[] =>
  requests.filter((one) => one.kind === "erasure" && one.identifiedAt !== undefined && !isOver(one));

const isOutstanding = (request: DataRequest) => outstandingOf(request).length > 0;

function deletionStep(items: readonly HeldItem[]): ErasureStep | undefined {
  const deletions = items.flatMap((item) => deletionOf(item) ?? []);
  const blankings = items.map((item) => ({ item, values: personalValuesOf(item) })).filter(({ values }) => values > 0);
  return deletions.length + blankings.length === 0 ? undefined : { step: "delete", deletions, blankings };
}

/** Whether the person has been told, as far as that can be. */
function isTold({ told }: Erasure, telling: ReplyRecord | undefined, now: Instant): boolean {
  if (told === undefined) return false;
  if (told.outcome === "impossible" || telling === undefined || !ON_ITS_WAY.includes(telling.status)) return true;
  return plusMilliseconds(told.at, TELLING_MILLISECONDS) <= now;
}

/** Whether the request that it was begun for came to nothing. */
const wasTurnedDown = ({ request }: Erasure, requests: readonly DataRequest[]): boolean =>
  requests.some(({ ledgerSeq, status }) => ledgerSeq === request && (status === "refused" || status === "withdrawn"));

function whileErasing(erasure: Erasure, { requests, state, items, telling }: Held, now: Instant): ErasureStep {
  const open = openErasures(requests);
  const asked = erasure.request !== undefined;
  if (asked && open.length === 0 && wasTurnedDown(erasure, requests) && Object.keys(erasure.deleted).length === 0)
    return { step: "call-off" };
  if (erasure.tombstonedAt === undefined) return { step: "bury" };
  const hold = state?.state.legalHold;
  if (hold !== undefined && hold.until > now) return REST;
  // A processor may need the number to find the person, so that it waits for them with everything else. After a restore they are not asked again.
  if (asked && open.some(isOutstanding)) return REST;
  const untold = erasure.told === undefined;
  const first = untold ? deletionStep(items.filter((item) => !tellsOfErasure(item))) : undefined;
  if (first !== undefined) return first;
  if (untold) return { step: "tell" };
  if (!isTold(erasure, telling, now)) return REST;
  return deletionStep(items) ?? { step: "forget" };
}

function afterwards(erasure: Erasure, erasedAt: Instant, { state, items }: Held, now: Instant): ErasureStep {
  if (erasure.lookAt === undefined || erasure.lookAt > now) return REST;
  // Somebody who has come back has a ledger that goes on, and its proof is kept as anybody's.
  if (state?.state.erasedAt === undefined) return { step: "end" };
  const late = deletionStep(items.filter((item) => isLate(item, erasedAt)));
  if (late !== undefined) return late;
  const { proofUntil } = erasure;
  const watchedUntil = plusMilliseconds(erasedAt, WATCHED_MILLISECONDS);
  if (now < watchedUntil) return { step: "look-later", at: plusMilliseconds(now, LOOK_AGAIN_MILLISECONDS) };
  if (proofUntil !== undefined && now < proofUntil) return { step: "look-later", at: proofUntil };
  return { step: "purge" };
}

/** The next step of a person's erasure, by what is there; the same however often it was broken off before. */
export function nextErasureStep(held: Held, now: Instant): ErasureStep {
  const { erasure, requests } = held;
  if (erasure !== undefined && erasure.erasedAt === undefined) return whileErasing(erasure, held, now);
  const erasedAt = erasure?.erasedAt;
  const open = openErasures(requests);
  const isMet = ({ receivedAt }: DataRequest) => erasedAt !== undefined && receivedAt <= erasedAt;
  const asked = open.find((request) => !isMet(request));
  if (asked !== undefined) return { step: "begin", request: asked };
  const met = open.find((request) => !isOutstanding(request));
  if (met !== undefined) return { step: "close", request: met };
  return erasure === undefined || erasedAt === undefined ? REST : afterwards(erasure, erasedAt, held, now);
}
