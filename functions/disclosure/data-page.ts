import { formToken } from "../preferences/form.ts";
import { failedPage } from "../preferences/page.ts";
import { html, type Page, type PageAnswer, type Visit } from "../preferences/visit.ts";
import { takeStep } from "../requests/take-step.ts";
import { complete, isRefused } from "../rights/decide-request.ts";
import { isOver } from "../rights/request.ts";
import { readHistory } from "../store/history.ts";
import type { RequestLinkRecord } from "../store/records.ts";
import { dataTable } from "./data-table.ts";
import { type HeldData, heldData } from "./held-data.ts";
import { informationOf } from "./information.ts";
import { closedDataPage, DATA_FORMS, type DataForm, openDataPage } from "./page.ts";
import { providedData } from "./provided-data.ts";

const isDataForm = (act: string | null): act is DataForm => DATA_FORMS.some((form) => form === act);

function file(name: string, type: string, body: string): PageAnswer {
  return {
    statusCode: 200,
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "content-security-policy": "default-src 'none'",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    },
    body,
  };
}

const jsonFile = (name: string, content: unknown) =>
  file(name, "application/json; charset=utf-8", `${JSON.stringify(content, null, 2)}\n`);

/** Everything, assembled now: no copy of it is kept. */
function dataIn(form: DataForm, held: HeldData, visit: Visit<RequestLinkRecord>): PageAnswer {
  const { program, language, context, link } = visit;
  const { deployment, now } = context;
  const information = () => informationOf(deployment, program, language);
  switch (form) {
    case "json":
      return jsonFile("my-data.json", { asOf: now, information: information(), ...held });
    case "table":
      return file("my-data.csv", "text/csv; charset=utf-8", dataTable(held));
    case "provided":
      return jsonFile("my-data-to-take.json", providedData(held));
    case "show":
      return html(
        200,
        openDataPage({
          held,
          information: information(),
          programs: deployment.programs,
          program,
          language,
          now,
          form: formToken(link),
        }),
      );
  }
}

/** What has been handed over is answered (GDPR 12(3)); handing it over again adds nothing. Rejects as `takeStep` does. */
async function answered({ link, context }: Visit<RequestLinkRecord>): Promise<void> {
  await takeStep(
    { subject: link.subject, ledgerSeq: link.request },
    {
      cause: { channel: "preference-page" },
      decide(request) {
        if (isOver(request)) return request;
        const done = complete(request, "system", context.now);
        // What else the request waits for is an operator's to see to.
        return isRefused(done) ? request : done;
      },
    },
    context,
  );
}

/** What a link to a person's data opens: a button, and behind it the data as they are at that moment (GDPR 15, 20). */
export const DATA_PAGE: Page<RequestLinkRecord> = {
  async show({ state, program, language, link }) {
    return html(200, closedDataPage(state.phone, program, language, formToken(link)));
  },
  async submit(form, visit) {
    const wanted = form.get("act");
    if (!isDataForm(wanted)) return html(403, failedPage(visit.language));
    const { link, context } = visit;
    const { deployment, table, now } = context;
    const held = heldData(link.subject, await readHistory(table, link.subject, now), deployment, now);
    await answered(visit);
    return dataIn(wanted, held, visit);
  },
};
