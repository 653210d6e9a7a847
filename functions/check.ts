import { checkRoute } from "./api/check.ts";
import { apiHandler } from "./api/handler.ts";

/** "May I text this number?": a function of its own, whose role can only read. */
export const handler = apiHandler({ "POST /v1/check": checkRoute });
