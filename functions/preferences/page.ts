import { policyInForce } from "../consent/policies.ts";
import { DATA_WORDS } from "../disclosure/languages.ts";
import { escaped, isolated } from "../http/html.ts";
import type { Language } from "../language.ts";
import { dayInWords } from "../replies/due-date.ts";
import { TEXTS } from "../replies/texts.ts";
import { referenceOf } from "../rights/request.ts";
import { brandPrograms, type Choice, nameOfChoice, refOf } from "./choices.ts";
import { documentOf } from "./document.ts";
import { formOf, formToken, type Submission } from "./form.ts";
import { PAGE_WORDS } from "./languages.ts";
import type { Result } from "./save.ts";
import type { Visit } from "./visit.ts";
import { fill, purposeLabel } from "./wording.ts";

/** A text with values in it that are already HTML. */
const withHtml = (template: string, values: Readonly<Record<string, string>>) => fill(escaped(template), values);

function checkbox(choice: Choice, language: Language): string {
  const name = escaped(nameOfChoice(refOf(choice)));
  const { on, pending, canGrant, purpose, program } = choice;
  const hint = pending
    ? `<small>${withHtml(PAGE_WORDS[language].pending, { yes: escaped(TEXTS[language].words.yes) })}</small>`
    : "";
  const shown = on ? `<input type="hidden" name="was" value="${name}">` : "";
  const state = `${on ? " checked" : ""}${on || canGrant ? "" : " disabled"}`;
  return `${shown}<label><input type="checkbox" name="want" value="${name}"${state}><span>${escaped(purposeLabel(purpose, program, language))}${hint}</span></label>`;
}

const visitForm = (act: Submission["act"], { link }: Visit, content: string) => formOf(formToken(link), act, content);

function choicesSection(choices: readonly Choice[], visit: Visit): string {
  const { program, language } = visit;
  const words = PAGE_WORDS[language];
  const brand = escaped(program.brand);
  const boxes = choices.map((choice) => checkbox(choice, language)).join("");
  const fields = `<fieldset><legend>${withHtml(words.choose, { brand })}</legend>${boxes}</fieldset>`;
  const agree = `<p>${withHtml(words.agree, { brand })}</p>`;
  return `<section>${visitForm("save", visit, `${fields}${agree}<button>${escaped(words.save)}</button>`)}</section>`;
}

function stopSection(visit: Visit): string {
  const words = PAGE_WORDS[visit.language];
  const hint = withHtml(words.stopHint, { controller: escaped(visit.program.controller.name) });
  const button = `<button class="stop" aria-describedby="stop">${escaped(words.stop)}</button><p id="stop">${hint}</p>`;
  return `<section>${visitForm("stop", visit, button)}</section>`;
}

/** The person's data: a copy of them, and their end (GDPR 15, 17). */
function dataSection(visit: Visit): string {
  const { ask } = DATA_WORDS[visit.language];
  const asking = (act: "copy" | "erase", label: string, hint: string) =>
    visitForm(
      act,
      visit,
      `<p><button class="${act === "erase" ? "stop" : "quiet"}" aria-describedby="${act}">${escaped(label)}</button></p><p id="${act}">${escaped(hint)}</p>`,
    );
  return `<section>${asking("copy", ask.copy, ask.copyHint)}${asking("erase", ask.erase, ask.eraseHint)}</section>`;
}

/** The notices in force of the brand's programs, each once. */
function noticeSection(visit: Visit): string {
  const { program, language, context } = visit;
  const words = PAGE_WORDS[language];
  const programs = brandPrograms(context.deployment, program);
  const notices = new Map(
    programs.map((one) => [policyInForce(one, context.now).url, policyInForce(one, context.now)]),
  );
  const lines = [...notices.values()].map(({ url, version, summary }) => {
    const says = summary?.[language];
    const text = withHtml(words.notice, { version: `<bdi>${escaped(version)}</bdi>` });
    return `<p><a href="${escaped(url)}" rel="noreferrer">${text}</a></p>${says === undefined ? "" : `<p>${escaped(says)}</p>`}`;
  });
  const contact = withHtml(words.contact, { support: `<bdi>${escaped(program.support)}</bdi>` });
  return `<section>${lines.join("")}<p>${contact}</p></section>`;
}

/** That the request which was made last is there, and when it is answered. */
function receivedText({ state, program, language }: Visit): string {
  const [last] = [...(state.requests ?? [])].sort((a, b) => (a.askedAt < b.askedAt ? 1 : -1));
  if (last === undefined) return "";
  const due = dayInWords(last.dueAt, language, program.controller.timeZone);
  const reference = referenceOf({ subject: state.subject, ledgerSeq: last.ledgerSeq });
  return fill(DATA_WORDS[language].ask.received, { reference, due });
}

function resultLine(result: Result | undefined, visit: Visit): string {
  if (result === undefined) return "";
  const { language } = visit;
  const text =
    result === "requested"
      ? escaped(receivedText(visit))
      : withHtml(PAGE_WORDS[language][result], { yes: escaped(TEXTS[language].words.yes) });
  return text === "" ? "" : `<p role="status" class="result">${text}</p>`;
}

/** The page of choices. It shows no more of the number than its last two digits. */
export function preferencePage(choices: readonly Choice[], result: Result | undefined, visit: Visit): string {
  const { language, program, gpc, state } = visit;
  const words = PAGE_WORDS[language];
  const digits = isolated(`••• ${state.phone.slice(-2)}`, "ltr");
  const sections = [
    `<h1>${escaped(program.brand)}: ${escaped(words.title)}</h1>`,
    `<p>${withHtml(words.number, { digits })}</p>`,
    resultLine(result, visit),
    choicesSection(choices, visit),
    stopSection(visit),
    dataSection(visit),
    gpc ? `<section><p>${escaped(words.gpc)}</p></section>` : "",
    noticeSection(visit),
  ];
  return documentOf(words.title, language, sections.join(""));
}

/** What anybody sees whose link is none, whichever reason: in the language that their browser asks for. */
export function gonePage(language: Language): string {
  const words = PAGE_WORDS[language];
  const text = withHtml(words.gone, { stop: escaped(TEXTS[language].words.stop) });
  return documentOf(words.title, language, `<h1>${escaped(words.title)}</h1><p>${text}</p>`);
}

export function failedPage(language: Language): string {
  const words = PAGE_WORDS[language];
  return documentOf(words.title, language, `<h1>${escaped(words.title)}</h1><p>${escaped(words.failed)}</p>`);
}
