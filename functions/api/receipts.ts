import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { consentReceipts, programConsents } from "../consent/receipts.ts";
import { readQuery } from "../http/json-request.ts";
import { receiptPage } from "../replies/receipt-page.ts";
import { readHistory } from "../store/history.ts";
import type { Route } from "./handler.ts";
import { receiptsQuery } from "./shapes/receipts.ts";
import { subjectOfPath, unknownSubject } from "./subject-path.ts";

const CONTENT_TYPES = {
  json: "application/ld+json",
  html: "text/html; charset=utf-8",
  text: "text/plain; charset=utf-8",
} as const;

type Form = keyof typeof CONTENT_TYPES;

/** What the caller wants: the first of what they accept that there is; JSON-LD for who says nothing. */
function formFor({ headers }: APIGatewayProxyEventV2): Form {
  const wanted = (headers.accept ?? "").split(",").map((part) => part.split(";")[0]?.trim());
  const first = wanted.find((type) => type === "text/html" || type === "text/plain" || /json$/.test(type ?? ""));
  if (first === "text/html") return "html";
  return first === "text/plain" ? "text" : "json";
}

const answer = (form: Form, body: string, language?: string) => ({
  statusCode: 200,
  headers: {
    "content-type": CONTENT_TYPES[form],
    "cache-control": "no-store",
    vary: "accept",
    ...(language !== undefined && { "content-language": language }),
    ...(form === "html" && { "content-security-policy": "default-src 'none'" }),
  },
  body,
});

/**
 * `GET /v1/subjects/{subject}/receipts`: what the person consented to, as ISO/IEC TS 27560:2023 records or receipts in JSON-LD, or for a person to
 * read, as a page (`Accept: text/html`) or text (`Accept: text/plain`).
 */
export const receiptsRoute: Route = async (event, { deployment, table, now }) => {
  const { as } = readQuery(event, receiptsQuery);
  const subject = subjectOfPath(event);
  const { state, ledger } = await readHistory(table, subject, now);
  if (ledger.length === 0) throw unknownSubject();
  const all = ledger.map(({ entry }) => entry);
  // The record is the controller's and whole; a receipt is for whoever has the number now.
  const entries = as === "record" ? all : all.slice(all.findLastIndex(({ act }) => act === "reassigned") + 1);
  const consents = programConsents(entries, deployment, now, state?.state);
  const form = formFor(event);
  if (form === "json") {
    // Where the function runs is where the table is.
    const region = deployment.region ?? process.env.AWS_REGION ?? "";
    return answer(form, JSON.stringify(consentReceipts(as, subject, consents, deployment, region)));
  }
  const page = receiptPage(form, subject, consents, deployment, state?.state.locale);
  return answer(form, page.body, page.language);
};
