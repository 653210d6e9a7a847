import { failedPage, gonePage } from "../preferences/page.ts";
import { html, type Page } from "../preferences/visit.ts";
import type { RequestLinkRecord } from "../store/records.ts";
import { readRequest } from "../store/requests.ts";
import { outcomePage } from "./request-pages.ts";

/** What the link opens that tells why a request was refused, or takes longer (GDPR 12(3), 12(4)). It has nothing to submit. */
export const OUTCOME_PAGE: Page<RequestLinkRecord> = {
  async show({ link, program, language, context }) {
    const ref = { subject: link.subject, ledgerSeq: link.request };
    const request = await readRequest(context.table, ref, context.now, context.signal);
    return request === undefined ? html(404, gonePage(language)) : html(200, outcomePage(request, program, language));
  },
  async submit(_, { language }) {
    return html(403, failedPage(language));
  },
};
