import { changesRoute } from "./api/changes.ts";
import { consentsRoute } from "./api/consents.ts";
import { correctionsRoute } from "./api/corrections.ts";
import { apiHandler } from "./api/handler.ts";
import { headsRoute } from "./api/heads.ts";
import { healthRoute } from "./api/health.ts";
import { linksRoute } from "./api/links.ts";
import { openapiRoute } from "./api/openapi.ts";
import { reassignmentsRoute } from "./api/reassignments.ts";
import { receiptsRoute } from "./api/receipts.ts";
import { registryEntriesRoute, registryListRoute } from "./api/registries.ts";
import {
  completeRoute,
  confirmationRoute,
  extendRoute,
  refuseRoute,
  takeRoute,
  withdrawRoute,
} from "./api/request-steps.ts";
import { newRequestRoute, requestRoute, requestsRoute } from "./api/requests.ts";
import { holdRoute, liftRestrictionRoute, releaseHoldRoute, restrictRoute } from "./api/restriction.ts";
import { reviewDecisionRoute, reviewsRoute } from "./api/reviews.ts";

import { exportRoute, ledgerRoute, lookupRoute, subjectRoute } from "./api/subjects.ts";
import { withdrawalsRoute } from "./api/withdrawals.ts";

/** The contract for the deployment's own systems, but for the send check. */
export const handler = apiHandler({
  "GET /health": healthRoute,
  "GET /v1/changes": changesRoute,
  "GET /v1/openapi.json": openapiRoute,
  "GET /v1/heads/{day}": headsRoute,
  "POST /v1/consents": consentsRoute,
  "POST /v1/withdrawals": withdrawalsRoute,
  "POST /v1/links": linksRoute,
  "POST /v1/reassignments": reassignmentsRoute,
  "POST /v1/registries/{registry}": registryListRoute,
  "POST /v1/registries/{registry}/entries": registryEntriesRoute,
  "POST /v1/requests": newRequestRoute,
  "GET /v1/requests": requestsRoute,
  "GET /v1/requests/{id}": requestRoute,
  "POST /v1/requests/{id}/take": takeRoute,
  "POST /v1/requests/{id}/confirmations": confirmationRoute,
  "POST /v1/requests/{id}/extend": extendRoute,
  "POST /v1/requests/{id}/refuse": refuseRoute,
  "POST /v1/requests/{id}/complete": completeRoute,
  "POST /v1/requests/{id}/withdraw": withdrawRoute,
  "GET /v1/reviews": reviewsRoute,
  "POST /v1/reviews/{id}": reviewDecisionRoute,
  "POST /v1/subjects/{subject}/restriction": restrictRoute,
  "DELETE /v1/subjects/{subject}/restriction": liftRestrictionRoute,
  "POST /v1/subjects/{subject}/hold": holdRoute,
  "DELETE /v1/subjects/{subject}/hold": releaseHoldRoute,
  "POST /v1/subjects/{subject}/corrections": correctionsRoute,
  "POST /v1/subjects/lookup": lookupRoute,
  "GET /v1/subjects/{subject}": subjectRoute,
  "GET /v1/subjects/{subject}/ledger": ledgerRoute,
  "GET /v1/subjects/{subject}/export": exportRoute,
  "GET /v1/subjects/{subject}/receipts": receiptsRoute,
});
