import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { currentInstant } from "../clock.ts";
import { compiledDeployment, type Deployment } from "../deployment.ts";
import { problemAnswer, RequestRefused } from "../http/problem.ts";
import type { Instant } from "../instant.ts";
import { errorName, logError } from "../observability/log.ts";
import { openTable, type Table } from "../store/table.ts";

/** What a route works with. */
export interface ApiContext {
  readonly deployment: Deployment;
  readonly table: Table;
  readonly now: Instant;
  readonly signal: AbortSignal;
}

export type Route = (event: APIGatewayProxyEventV2, context: ApiContext) => Promise<APIGatewayProxyStructuredResultV2>;

const BUDGET_MILLISECONDS = 5_000;

const unavailable = () =>
  problemAnswer({
    status: 503,
    type: "unavailable",
    title: "The consent store cannot answer now",
    detail: "Try again shortly.",
  });

/**
 * A handler that serves these routes by their gateway key. A request that is refused gets its problem; whatever else goes wrong is a 503, so
 * that nobody takes it for a permission.
 */
export function apiHandler(
  routes: Readonly<Record<string, Route>>,
): (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2> {
  const deployment = compiledDeployment();
  const table = openTable();
  return async (event) => {
    const route = routes[event.routeKey];
    if (route === undefined) return problemAnswer({ status: 404, type: "no-route", title: "There is no such route" });
    try {
      const signal = AbortSignal.timeout(BUDGET_MILLISECONDS);
      return await route(event, { deployment, table, now: currentInstant(), signal });
    } catch (error) {
      if (error instanceof RequestRefused) return problemAnswer(error.problem);
      logError("request failed", { route: event.routeKey, error: errorName(error) });
      return unavailable();
    }
  };
}
