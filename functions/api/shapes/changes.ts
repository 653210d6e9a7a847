import * as v from "valibot";
import { CONSENT_STATUSES } from "../../consent/state.ts";
import { instantField } from "../fields.ts";

/** `GET /v1/changes`. */
export const changesQuery = v.strictObject({
  program: v.optional(v.pipe(v.string(), v.description("Only changes of this program; default all."))),
  since: v.optional(
    v.pipe(instantField, v.description("Changes recorded from this time on; default thirty days ago.")),
  ),
  cursor: v.optional(
    v.pipe(v.string(), v.maxLength(200), v.description("Where an earlier answer ended; takes the place of `since`.")),
  ),
});

export const changesAnswer = v.strictObject({
  changes: v.array(
    v.strictObject({
      subject: v.string(),
      phone: v.exactOptional(v.pipe(v.string(), v.description("The number in E.164 form, while it is held."))),
      program: v.string(),
      purpose: v.string(),
      status: v.picklist(CONSENT_STATUSES),
      current: v.pipe(
        v.boolean(),
        v.description("Whether the purpose still has this status; where not, a later change is in the feed."),
      ),
      at: v.pipe(v.string(), v.description("When the change was recorded, RFC 3339 UTC.")),
      ledgerSeq: v.pipe(v.number(), v.description("The person's ledger entry, which tells a change that comes again.")),
    }),
  ),
  cursor: v.string(),
  more: v.pipe(v.boolean(), v.description("Whether asking again at once gives more.")),
});
