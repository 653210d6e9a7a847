import * as v from "valibot";
import { basicMembers, usersOf } from "./basic-credentials.ts";
import { firstValid, rotating } from "./credentials.ts";

const _given = v.pipe(v.string(), v.nonEmpty());

/** A Sinch connection's secret: how callbacks prove themselves, and what the send API of the options' choice needs. */
export const sinchCredentials = v.pipe(
  v.object({
    /** The webhook's secret, with which callbacks are signed; two while one is being changed. */
    webhookSecret: v.optional(rotating),
    /** HTTP Basic credentials that the account manager has set for callbacks. */
    ...basicMembers,
    /** For the SMS REST API. */
    servicePlanId: v.optional(firstValid),
    apiToken: v.optional(rotating),
    /** For the Conversation API: the project, its app and an access key. */
    projectId: v.optional(firstValid),
    appId: v.optional(firstValid),
    keyId: v.optional(firstValid),
    keySecret: v.optional(firstValid),
  }),
  v.transform(({ username, password, users, ...others }) => ({
    ...others,
    users: usersOf({ username, password, users }) ?? [],
  })),
  v.check(
    ({ webhookSecret, users }) => webhookSecret !== undefined || users.length > 0,
    "expected webhookSecret, or username and password, or users",
  ),
);
export type SinchCredentials = v.InferOutput<typeof sinchCredentials>;
