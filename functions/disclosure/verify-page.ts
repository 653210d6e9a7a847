import { formToken } from "../preferences/form.ts";
import { failedPage, gonePage } from "../preferences/page.ts";
import { html, type Page, seeDone, type Visit } from "../preferences/visit.ts";
import { takeStep } from "../requests/take-step.ts";
import { HANDED_OVER, tell } from "../requests/tell.ts";
import { calendarOf } from "../rights/calendar.ts";
import { identify, withdraw } from "../rights/decide-request.ts";
import { isOver, referenceOf } from "../rights/request.ts";
import type { RequestLinkRecord } from "../store/records.ts";
import { readRequest } from "../store/requests.ts";
import { verifiedPage, verifyPage } from "./request-pages.ts";

const requestAt = ({ link, context }: Visit<RequestLinkRecord>) =>
  readRequest(context.table, { subject: link.subject, ledgerSeq: link.request }, context.now, context.signal);

/** What the link opens that a request from elsewhere has texted to its number: that it was opened and answered shows who has the number (R60). */
export const VERIFY_PAGE: Page<RequestLinkRecord> = {
  async show(visit) {
    const { program, language, link } = visit;
    const request = await requestAt(visit);
    if (request === undefined) return html(404, gonePage(language));
    const answered = request.identifiedAt !== undefined || isOver(request);
    return html(
      200,
      answered
        ? verifiedPage(request, program, language)
        : verifyPage(request, referenceOf(request), program, language, formToken(link)),
    );
  },
  async submit(form, visit) {
    const { link, program, language, context } = visit;
    const act = form.get("act");
    if (act !== "yes" && act !== "no") return html(403, failedPage(language));
    const outcome = await takeStep(
      { subject: link.subject, ledgerSeq: link.request },
      {
        cause: { channel: "preference-page" },
        decide(request) {
          if (act === "yes") return identify(request, context.now, calendarOf(program.controller));
          // Who has shown before that they have the number cannot have it taken back by a second answer to the same link.
          return request.identifiedAt === undefined ? withdraw(request, "person", context.now) : request;
        },
        along(request, state) {
          const handsOver = act === "yes" && HANDED_OVER.includes(request.kind);
          return handsOver ? tell("requestReady", request, state, context.deployment, context.now) : {};
        },
      },
      context,
    );
    return "refused" in outcome && outcome.refused === "unknown" ? html(404, gonePage(language)) : seeDone(act);
  },
};
