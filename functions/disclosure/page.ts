import type { Program } from "../deployment.ts";
import { escaped, isolated } from "../http/html.ts";
import type { Instant } from "../instant.ts";
import type { Language } from "../language.ts";
import type { DeliveryStatus } from "../messages.ts";
import { documentOf } from "../preferences/document.ts";
import { formOf } from "../preferences/form.ts";
import { PAGE_WORDS } from "../preferences/languages.ts";
import { fill, purposeName } from "../preferences/wording.ts";
import { dayInWords, momentIn } from "../replies/due-date.ts";
import type { RequestStatus } from "../rights/request.ts";
import { ACT_GROUPS } from "./act-groups.ts";
import type { HeldData } from "./held-data.ts";
import type { Information, Told } from "./information.ts";
import { DATA_WORDS } from "./languages.ts";
import type { Arrival, DataWords } from "./words.ts";

/** How the data can be taken: shown on the page, or as a file. */
export const DATA_FORMS = ["show", "json", "table", "provided"] as const;
export type DataForm = (typeof DATA_FORMS)[number];

/** Writes a form of the page that asks for one thing, with its button; `form` is what shows that it is the page's. */
function button(act: DataForm, label: string, form: string): string {
  return formOf(form, act, `<p><button${act === "show" ? "" : ' class="quiet"'}>${escaped(label)}</button></p>`);
}

function downloads({ data }: DataWords, form: string): string {
  return `<section>${button("json", data.everythingJson, form)}${button("table", data.everythingTable, form)}${button("provided", data.provided, form)}</section>`;
}

const numberLine = (phone: string | undefined, language: Language) =>
  phone === undefined
    ? ""
    : `<p>${fill(escaped(PAGE_WORDS[language].number), { digits: `<bdi dir="ltr">••• ${escaped(phone.slice(-2))}</bdi>` })}</p>`;

/** What a link to a person's data opens: nothing of the data, since robots that make previews look too. */
export function closedDataPage(phone: string | undefined, program: Program, language: Language, form: string): string {
  const words = DATA_WORDS[language];
  const opening = fill(escaped(words.data.opening), { controller: isolated(program.controller.name) });
  const sections = [
    `<h1>${escaped(program.brand)}: ${escaped(words.data.title)}</h1>`,
    numberLine(phone, language),
    `<p>${opening}</p>`,
    button("show", words.data.show, form),
    downloads(words, form),
  ];
  return documentOf(words.data.title, language, sections.join(""));
}

const ARRIVALS: Readonly<Record<DeliveryStatus, Arrival>> = {
  accepted: "underway",
  queued: "underway",
  sent: "underway",
  delivered: "arrived",
  undelivered: "failed",
  failed: "failed",
  expired: "failed",
  rejected: "failed",
  unknown: "underway",
};

type Time = (at: Instant) => string;

function timeIn(language: Language, timeZone: string): Time {
  const inWords = momentIn(language, timeZone);
  return (at) => `<time datetime="${at}">${escaped(inWords(at))}</time>`;
}

function section(heading: string, items: readonly string[], { data }: DataWords): string {
  const list =
    items.length === 0
      ? `<p>${escaped(data.nothing)}</p>`
      : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  return `<section><h2>${escaped(heading)}</h2>${list}</section>`;
}

const toldItem = ({ what, how }: Told) => `${isolated(what)}: ${escaped(how)}`;

function informationSections(information: Information, words: DataWords): string {
  const { about } = words;
  const { controller, dataProtectionOfficer, purposes, recipients, kept, source, rights, complaint } = information;
  const officer = dataProtectionOfficer === undefined ? "" : `<p>${isolated(dataProtectionOfficer)}</p>`;
  return [
    section(about.purposes, purposes.map(toldItem), words),
    section(about.recipients, recipients.map(toldItem), words),
    section(about.kept, kept.map(toldItem), words),
    `<section><h2>${escaped(about.source)}</h2><p>${escaped(source)}</p><p>${escaped(information.automatedDecisions)}</p></section>`,
    `<section><h2>${escaped(about.rights)}</h2><p>${escaped(rights)}</p><p>${escaped(complaint)}</p><p>${isolated(controller.what)}: ${isolated(controller.how)}</p>${officer}</section>`,
  ].join("");
}

/** What is shown, and to whom. */
export interface DataShown {
  readonly held: HeldData;
  readonly information: Information;
  readonly programs: readonly Program[];
  readonly program: Program;
  readonly language: Language;
  readonly now: Instant;
  /** What shows that a form is this page's. */
  readonly form: string;
}

function choiceItems({ held, programs, language }: DataShown, words: DataWords, time: Time): readonly string[] {
  return Object.entries(held.state.programs).flatMap(([id, purposes]) => {
    const program = programs.find((one) => one.id === id);
    return Object.entries(purposes).map(([purposeId, { status, since }]) => {
      const purpose = program?.purposes.find((one) => one.id === purposeId);
      const name = program && purpose ? purposeName(purpose, program, language) : purposeId;
      const start = since === undefined ? "" : `, ${time(since)}`;
      return `${isolated(`${program?.brand ?? id}, ${name}`)}: ${escaped(words.data.statuses[status])}${start}`;
    });
  });
}

const OUTCOMES: Readonly<Partial<Record<RequestStatus, keyof DataWords["data"]["outcomes"]>>> = {
  completed: "completed",
  refused: "refused",
  withdrawn: "withdrawn",
};

function requestItems({ held, program, language }: DataShown, { data, kinds }: DataWords): readonly string[] {
  return held.requests.map(({ kind, reference, status, dueAt }) => {
    const outcome = OUTCOMES[status] ?? "open";
    const due = dayInWords(dueAt, language, program.controller.timeZone);
    const until = outcome === "open" ? `, ${escaped(fill(data.due, { due }))}` : "";
    return `<bdi dir="ltr">${reference}</bdi>: ${escaped(kinds[kind])} (${escaped(data.outcomes[outcome])}${until})`;
  });
}

/** The person's data on a page: everything held, told in plain words, and what the law wants said beside it (GDPR 12(1), 15). */
export function openDataPage(shown: DataShown): string {
  const { held, information, program, language, now, form } = shown;
  const words = DATA_WORDS[language];
  const { data } = words;
  const time = timeIn(language, program.controller.timeZone);
  const at = (template: string, instant: Instant) => fill(escaped(template), { time: time(instant) });
  const inOrder = [...held.messages].sort((a, b) => (a.at < b.at ? -1 : 1));
  const texts = inOrder.map(({ at: when, text, reply }) => {
    const answer = reply === undefined ? "" : `<br>${escaped(data.answer)}: ${isolated(reply)}`;
    return `${time(when)}: ${isolated(text)}${answer}`;
  });
  const sections = [
    `<h1>${escaped(program.brand)}: ${escaped(data.title)}</h1>`,
    numberLine(held.phone, language),
    `<p>${at(data.asOf, now)}</p>`,
    held.withheldBefore === undefined ? "" : `<p>${at(data.withheld, held.withheldBefore)}</p>`,
    section(data.choices, choiceItems(shown, words, time), words),
    section(
      data.history,
      held.ledger.map(({ receivedAt, act }) => `${time(receivedAt)}: ${escaped(data.acts[ACT_GROUPS[act]])}`),
      words,
    ),
    section(data.texts, texts, words),
    section(
      data.deliveries,
      held.deliveries.map(({ at: when, status }) => `${time(when)}: ${escaped(data.arrivals[ARRIVALS[status]])}`),
      words,
    ),
    section(data.requests, requestItems(shown, words), words),
    informationSections(information, words),
    downloads(words, form),
  ];
  return documentOf(data.title, language, sections.join(""));
}
