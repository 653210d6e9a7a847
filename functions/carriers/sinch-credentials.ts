import * as v from "valibot";
import { rotating } from "./credentials.ts";

const given = v.pipe(v.string(), v.nonEmpty());

/** A Sinch connection's secret: how callbacks prove themselves, and what the send API of the options' choice needs. */
export const sinchCredentials = v.pipe(
  v.object({
    /** The webhook's secret, with which callbacks are signed; two while one is being changed. */
    webhookSecret: v.optional(rotating),
    /** HTTP Basic credentials that the account manager has set for callbacks: one pair, or several during rotation. */
    username: v.optional(given),
    password: v.optional(given),
    users: v.optional(v.array(v.object({ username: given, password: given })), []),
    /** For the SMS REST API. */
    servicePlanId: v.optional(given),
    apiToken: v.optional(rotating),
    /** For the Conversation API: the project, its app and an access key. */
    projectId: v.optional(given),
    appId: v.optional(given),
    keyId: v.optional(given),
    keySecret: v.optional(given),
  }),
  v.transform(({ username, password, users, ...others }) => {
    const pair = username !== undefined && password !== undefined ? [{ username, password }] : [];
    return { ...others, users: [...pair, ...users] };
  }),
  v.check(
    ({ webhookSecret, users }) => webhookSecret !== undefined || users.length > 0,
    "expected webhookSecret, or username and password, or users",
  ),
);
export type SinchCredentials = v.InferOutput<typeof sinchCredentials>;
