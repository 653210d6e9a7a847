import * as v from "valibot";

/**
 * Who answers STOP, START and HELP. `self` (default): we do, since the carrier is not known to do it for every account. `carrier`: the
 * account is set up so that the carrier acts and answers on the usual words, and we record and stay silent.
 */
export const optOutHandling = v.optional(v.picklist(["carrier", "self"]), "self");
