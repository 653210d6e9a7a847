import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { ApiContext } from "../api/handler.ts";
import { currentInstant } from "../clock.ts";
import { replayCheck } from "../connections/replayed.ts";
import { compiledDeployment, programById } from "../deployment.ts";
import { DATA_PAGE } from "../disclosure/data-page.ts";
import { OUTCOME_PAGE } from "../disclosure/outcome-page.ts";
import { VERIFY_PAGE } from "../disclosure/verify-page.ts";
import { RequestRefused } from "../http/problem.ts";
import { isLanguage, type Language } from "../language.ts";
import { hashOfToken, isToken } from "../links/token.ts";
import { errorName, logError } from "../observability/log.ts";
import { count } from "../observability/metrics.ts";
import { replyLanguage } from "../replies/language-choice.ts";
import { readLink } from "../store/links.ts";
import { readPerson } from "../store/person.ts";
import type { LinkRecord } from "../store/records.ts";
import { openTable } from "../store/table.ts";
import { CHOICES_PAGE } from "./choices-page.ts";
import { readForm } from "./form.ts";
import { failedPage, gonePage } from "./page.ts";
import { html, type Page, type PageAnswer, type Visit } from "./visit.ts";

const BUDGET_MILLISECONDS = 5_000;

/** The first language that the browser accepts and the page has. */
function browserLanguage({ headers }: APIGatewayProxyEventV2): Language {
  const tags = (headers["accept-language"] ?? "").split(",").map((part) => part.split(";")[0]?.trim() ?? "");
  const candidates = tags.flatMap((tag) => [tag, tag.split("-")[0] ?? ""]);
  return candidates.find(isLanguage) ?? "en";
}

/** Whose page it is; undefined for a link that is none any more, whose person was erased, or that was the former owner's of the number. */
async function visitOf(event: APIGatewayProxyEventV2, context: ApiContext): Promise<Visit | undefined> {
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
  return { link, program, language, gpc: event.headers["sec-gpc"] === "1", state, context };
}

async function answerWith<Link extends LinkRecord>(
  page: Page<Link>,
  visit: Visit<Link>,
  event: APIGatewayProxyEventV2,
): Promise<PageAnswer> {
  if (event.requestContext.http.method !== "POST") return page.show(visit, event.queryStringParameters?.done);
  const form = readForm(event, visit.link);
  return form === undefined ? html(403, failedPage(visit.language)) : page.submit(form, visit);
}

/** What a link opens goes by its purpose, and by nothing that the caller says. */
async function answerTo(event: APIGatewayProxyEventV2, context: ApiContext): Promise<PageAnswer> {
  const visit = await visitOf(event, context);
  if (visit === undefined) {
    count("linkUnknown");
    return html(404, gonePage(browserLanguage(event)));
  }
  const { link } = visit;
  switch (link.purpose) {
    case "preferences":
      return answerWith(CHOICES_PAGE, { ...visit, link }, event);
    case "data":
      return answerWith(DATA_PAGE, { ...visit, link }, event);
    case "verify":
      return answerWith(VERIFY_PAGE, { ...visit, link }, event);
    case "outcome":
      return answerWith(OUTCOME_PAGE, { ...visit, link }, event);
  }
}

/** A handler of `GET` and `POST /p/{token}`. Looking changes nothing, since robots that make previews look too; a post is answered by a redirect. */
export function preferencesHandler(): (event: APIGatewayProxyEventV2) => Promise<PageAnswer> {
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
