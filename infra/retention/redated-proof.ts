import * as v from "valibot";
import { ledgerExpiry } from "../../functions/consent/state.ts";
import type { Deployment } from "../../functions/deployment.ts";
import { epochSeconds } from "../../functions/instant.ts";
import type { StateChange } from "../../functions/store/change.ts";
import { datedChange } from "../../functions/store/dated-change.ts";
import { STATE_SORT_KEY } from "../../functions/store/keys.ts";
import { stateRecord } from "../../functions/store/records.ts";
import type { Item } from "../data/scan.ts";

/** When the item is looked at next, as it was planned; undefined where it was not. */
function plannedStep({ agendaPosition, agendaPartition }: Item): string | undefined {
  const planned = typeof agendaPartition === "string" && agendaPartition.startsWith("lapse#");
  return planned && typeof agendaPosition === "string" ? agendaPosition.split("#")[0] : undefined;
}

/**
 * A partition's state as it is to be written where its proof ends sooner by the deployment's periods as they are now than was planned, or was planned to
 * have no end; undefined where it does not. Nothing is kept longer than was planned, and nothing that is held is touched.
 */
export function redatedProof(items: readonly Item[], deployment: Deployment): StateChange | undefined {
  const item = items.find(({ SK }) => SK === STATE_SORT_KEY);
  const read = v.safeParse(stateRecord, item);
  if (item === undefined || !read.success) return undefined;
  const previous = read.output;
  const { state, head, lastEntryAt } = previous;
  const change = datedChange({ previous, state }, deployment);
  const cutAt = ledgerExpiry(state, { ledgerSeq: head.seq, lastEntryAt }, deployment);
  const planned = plannedStep(item);
  const cutsSooner = cutAt !== undefined && (planned === undefined || cutAt < planned);
  const lapsesAt = change.expiresAt && epochSeconds(change.expiresAt);
  const lapsesSooner = lapsesAt !== undefined && (previous.expiresAt === undefined || lapsesAt < previous.expiresAt);
  return cutsSooner || lapsesSooner ? change : undefined;
}
