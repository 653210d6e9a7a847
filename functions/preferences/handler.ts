import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { ApiContext } from "../api/handler.ts";
import { currentInstant } from "../clock.ts";
import { replayCheck } from "../connections/replayed.ts";
import type { HeldState } from "../consent/state.ts";
import { compiledDeployment, programById } from "../deployment.ts";
import { RequestRefused } from "../http/problem.ts";
import { isLanguage, type Language } from "../language.ts";
import { hashOfToken, isToken } from "../links/token.ts";
import { errorName, logError } from "../observability/log.ts";
import { count } from "../observability/metrics.ts";
import { replyLanguage } from "../replies/language-choice.ts";
import { readLink } from "../store/links.ts";
import { readPerson } from "../store/person.ts";
import { openTable } from "../store/table.ts";
import { choicesOf } from "./choices.ts";
import { PAGE_HEADERS } from "./document.ts";
import { readSubmission } from "./form.ts";
import { failedPage, gonePage, preferencePage } from "./page.ts";
import { type Result, submit, type Visit } from "./save.ts";

const BUDGET_MILLISECONDS = 5_000;

type Answer = APIGatewayProxyStructuredResultV2;

const html = (statusCode: number, body: string): Answer => ({ statusCode, headers: { ...PAGE_HEADERS }, body });

/** The first language that the browser accepts and the page has. */
function browserLanguage({ headers }: APIGatewayProxyEventV2): Language {
  const tags = (headers["accept-language"] ?? "").split(",").map((part) => part.split(";")[0]?.trim() ?? "");
  const candidates = tags.flatMap((tag) => [tag, tag.split("-")[0] ?? ""]);
  return candidates.find(isLanguage) ?? "en";
}

interface Known {
  readonly visit: Visit;
  readonly state: HeldState;
}

/** Whose page it is; undefined for a link that is none any more, whose person was erased, or that was the former owner's of the number. */
async function visitOf(event: APIGatewayProxyEventV2, context: ApiContext): Promise<Known | undefined> {
  const { deployment, table, now, signal } = context;
  const token = event.pathParameters?.token ?? "";
  const link = isToken(token) ? await readLink(table, hashOfToken(token), now, signal) : undefined;
  const program = link && programById(deployment, link.program);
  if (link === undefined || program === undefined) return undefined;
  const { record } = await readPerson(table, [link.subject], now, signal);
  if (record === undefined) return undefined;
  const { state } = record;
  if (state.phone === undefined) return undefined;
  if (state.reassignedAt !== undefined && state.reassignedAt >= link.createdAt) return undefined;
  const language = replyLanguage({ ...(state.locale && { locale: state.locale }), number: state.phone, program });
  return { visit: { link, program, language, gpc: event.headers["sec-gpc"] === "1", context }, state };
}

const isResult = (text: string | undefined): text is Result =>
  text === "saved" || text === "stopped" || text === "asked";

async function answerTo(event: APIGatewayProxyEventV2, context: ApiContext): Promise<Answer> {
  const known = await visitOf(event, context);
  if (known === undefined) {
    count("linkUnknown");
    return html(404, gonePage(browserLanguage(event)));
  }
  const { visit, state } = known;
  const choices = choicesOf(state, context.deployment, visit.program, context.now);
  if (event.requestContext.http.method !== "POST") {
    const done = event.queryStringParameters?.done;
    return html(200, preferencePage(choices, state.phone, isResult(done) ? done : undefined, visit));
  }
  const submission = readSubmission(event, visit.link);
  if (submission === undefined) return html(403, failedPage(visit.language));
  const result = await submit(submission, choices, visit);
  // Relative to the page itself, so that it holds behind any domain and path.
  return { statusCode: 303, headers: { ...PAGE_HEADERS, location: `?done=${result}` }, body: "" };
}

/** A handler of `GET` and `POST /p/{token}`. Looking changes nothing, since robots that make previews look too; a post is answered by a redirect. */
export function preferencesHandler(): (event: APIGatewayProxyEventV2) => Promise<Answer> {
  const deployment = compiledDeployment();
  const table = openTable();
  const checkReplay = replayCheck();
  return async (event) => {
    try {
      const signal = AbortSignal.timeout(BUDGET_MILLISECONDS);
      await checkReplay(table, signal);
      return await answerTo(event, { deployment, table, now: currentInstant(), signal });
    } catch (error) {
      // Forgotten or contended between the reading and the writing: nothing was changed.
      const refused = error instanceof RequestRefused && error.problem.status === 404;
      if (!refused) logError("page failed", { route: event.routeKey, error: errorName(error) });
      const language = browserLanguage(event);
      return refused ? html(404, gonePage(language)) : html(503, failedPage(language));
    }
  };
}
