import type { Program } from "../deployment.ts";
import { escaped, isolated } from "../http/html.ts";
import type { Language } from "../language.ts";
import { documentOf } from "../preferences/document.ts";
import { formOf } from "../preferences/form.ts";
import { fill } from "../preferences/wording.ts";
import { dayInWords } from "../replies/due-date.ts";
import { type DataRequest, referenceOf } from "../rights/request.ts";
import { authorityOf, contactOf } from "./information.ts";
import { DATA_WORDS } from "./languages.ts";

const page = (program: Program, title: string, language: Language, body: string) =>
  documentOf(title, language, `<h1>${escaped(program.brand)}: ${escaped(title)}</h1>${body}`);

const answerButton = (act: "yes" | "no", label: string, form: string) =>
  formOf(form, act, `<p><button${act === "no" ? ' class="stop"' : ""}>${escaped(label)}</button></p>`);

/** Asks whoever has the number whether a request that was made elsewhere is theirs (GDPR 12(6)). */
export function verifyPage(
  request: DataRequest,
  reference: string,
  program: Program,
  language: Language,
  form: string,
): string {
  const { verify, kinds } = DATA_WORDS[language];
  const text = fill(escaped(verify.text), {
    controller: isolated(program.controller.name),
    kind: escaped(kinds[request.kind]),
    reference: `<bdi dir="ltr">${escaped(reference)}</bdi>`,
  });
  const buttons = answerButton("yes", verify.yes, form) + answerButton("no", verify.no, form);
  return page(program, verify.title, language, `<p>${text}</p>${buttons}`);
}

/** What became of it. */
export function verifiedPage(request: DataRequest, program: Program, language: Language): string {
  const { verify } = DATA_WORDS[language];
  const due = dayInWords(request.dueAt, language, program.controller.timeZone);
  if (request.status === "refused") return outcomePage(request, program, language);
  const text = request.status === "withdrawn" ? verify.denied : fill(verify.confirmed, { due });
  return page(program, verify.title, language, `<p role="status" class="result">${escaped(text)}</p>`);
}

/** Why a request was refused or takes longer, and what the person can do about it: complain, and go to court (GDPR 12(3), (4)). */
export function outcomePage(request: DataRequest, program: Program, language: Language): string {
  const { data, refusal, kinds } = DATA_WORDS[language];
  const due = dayInWords(request.dueAt, language, program.controller.timeZone);
  const refused = request.refusal === undefined ? "" : `<p>${escaped(refusal.grounds[request.refusal])}</p>`;
  const reason = request.extension === undefined ? "" : `<p>${isolated(request.extension.reason)}</p>`;
  const longer = `${reason}<p>${escaped(fill(data.due, { due }))}</p>`;
  const remedies = fill(escaped(refusal.remedies), {
    contact: isolated(contactOf(program)),
    authority: isolated(authorityOf(program.controller, language)),
  });
  const isRefused = request.status === "refused";
  const title = isRefused ? refusal.title : data.requests;
  const body = `<p>${escaped(kinds[request.kind])} (<bdi dir="ltr">${referenceOf(request)}</bdi>)</p>${isRefused ? refused : longer}<p>${remedies}</p>`;
  return page(program, title, language, body);
}
