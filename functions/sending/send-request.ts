import * as v from "valibot";
import { REPLY_PREFIX } from "../store/keys.ts";

/** What the send queue carries: the key of a waiting reply, and nothing of the person. */
export const sendRequest = v.strictObject({
  PK: v.pipe(v.string(), v.startsWith("P#")),
  SK: v.pipe(v.string(), v.startsWith(REPLY_PREFIX)),
});
export type SendRequest = v.InferOutput<typeof sendRequest>;
