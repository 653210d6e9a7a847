import { jsonAnswer, RequestRefused } from "../http/problem.ts";
import { readDay, readLatestDay } from "../store/signed-days.ts";
import type { Route } from "./handler.ts";

/**
 * `GET /v1/heads/{day}`: what was signed on a day (`2026-11-24`, or `latest`) about where every ledger ends, and the key that verifies it. It names
 * nobody; whoever keeps the answers elsewhere can tell later that none was replaced.
 */
export const headsRoute: Route = async ({ pathParameters }, { table }) => {
  const { day = "" } = pathParameters ?? {};
  const signed = day === "latest" ? await readLatestDay(table) : await readDay(table, day);
  if (signed !== undefined) return jsonAnswer(200, signed);
  throw new RequestRefused({ status: 404, type: "nothing-signed", title: "Nothing was signed on this day" });
};
