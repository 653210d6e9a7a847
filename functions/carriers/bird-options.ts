import * as v from "valibot";
import { apiBaseUrl } from "./api-url.ts";

const given = v.pipe(v.string(), v.nonEmpty());

/** Options of a connection to Bird's channels (api.bird.com); the older platform at rest.messagebird.com is the carrier `messagebird`. */
export const birdOptions = v.strictObject({
  /**
   * Who answers STOP, START and HELP. `carrier` (default): Bird does, by the compliance keywords of its SMS channels. `self`: they are
   * switched off. Toll-free numbers are answered by their network in both cases.
   */
  optOutHandling: v.optional(v.picklist(["carrier", "self"]), "carrier"),
  /**
   * The sender behind each channel's id, e.g. `{"614208aa-…": "+14155550100"}`, since webhooks name the channel and not surely the number.
   * A message on a channel that is neither listed nor named goes to the channel's id as its sender.
   */
  channels: v.optional(v.record(v.string(), given), {}),
  /** The workspace, for the send API. */
  workspaceId: v.optional(given),
  /**
   * How far the signed time may be from ours, in seconds, either way. Wide, since resends are known to carry the first attempt's time for
   * hours; what comes twice is told by the message's id.
   */
  toleranceSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(60), v.maxValue(172_800)), 86_400),
  /** Base of the API; a stand-in on this machine. */
  apiBaseUrl: v.optional(apiBaseUrl, "https://api.bird.com"),
  /** How long the same webhook may still come after its first attempt: Bird resends for 8 hours. */
  redeliverySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(60), v.maxValue(172_800)), 28_800),
});
export type BirdOptions = v.InferOutput<typeof birdOptions>;
