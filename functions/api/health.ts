import { jsonAnswer } from "../http/problem.ts";
import type { Route } from "./handler.ts";

/** `GET /health`: that requests are served; says nothing about who is known. */
export const healthRoute: Route = async () => jsonAnswer(200, { status: "ok" });
