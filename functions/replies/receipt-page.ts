import type { ConsentStateEvent } from "../consent/receipt-events.ts";
import { controllerParty, processorParties } from "../consent/receipt-parties.ts";
import { disclosureOf, type ProgramConsent } from "../consent/receipts.ts";
import type { Deployment } from "../deployment.ts";
import { escaped } from "../http/html.ts";
import type { Instant } from "../instant.ts";
import type { Language } from "../language.ts";
import type { Subject } from "../subject.ts";
import { momentIn } from "./due-date.ts";
import { type ReceiptWords, receiptWords } from "./receipt-words.ts";

/** A receipt as a person reads it: headings, lines, and lists of dated events; the same for the page and the plain text. */
type Block =
  | { readonly type: "title" | "heading" | "subheading" | "line"; readonly text: string }
  | { readonly type: "events"; readonly items: readonly string[] };

type Time = (at: Instant) => string;

function eventLine(
  { at, state, until, entry }: ConsentStateEvent,
  { corrections }: ProgramConsent,
  words: ReceiptWords,
  time: Time,
): string {
  const notes = [
    ...(until === undefined ? [] : [`${words.until} ${time(until)}`]),
    ...(corrections.get(entry.seq) ?? []).map(({ recordedAt }) => `${words.corrected}: ${time(recordedAt)}`),
  ];
  return `${time(at)}: ${words.states[state]}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}

function programBlocks(
  consent: ProgramConsent,
  deployment: Deployment,
  words: ReceiptWords,
  language: Language,
): Block[] {
  const { program, purposes, events } = consent;
  const controller = controllerParty(program);
  const time = momentIn(language, program.controller.timeZone);
  const versions = new Set(events.flatMap(({ entry }) => entry.policyVersion ?? []));
  const shown = new Set(events.flatMap(({ entry }) => disclosureOf(entry) ?? []));
  const line = (text: string): Block => ({ type: "line", text });
  return [
    { type: "heading", text: `${program.brand} (${program.id})` },
    ...purposes.flatMap((one): Block[] => [
      { type: "subheading", text: `${one.purpose.id}: ${words.kinds[one.purpose.kind]}` },
      { type: "events", items: one.events.map((event) => eventLine(event, consent, words, time)) },
    ]),
    ...[...shown].map((text) => line(`${words.shown}: “${text}”`)),
    ...program.privacyPolicies
      .filter(({ version }) => versions.has(version))
      .map(({ version, url }) => line(`${words.notice}, ${words.version} ${version}: ${url}`)),
    line(`${words.controller}: ${controller.name}, ${controller.address}. ${words.contact}: ${controller.contact}`),
    line(
      `${words.recipients}: ${processorParties(deployment, controller)
        .map(({ name }) => name)
        .join(", ")}`,
    ),
  ];
}

function blocksOf(
  subject: Subject,
  consents: readonly ProgramConsent[],
  deployment: Deployment,
  words: ReceiptWords,
  language: Language,
): Block[] {
  return [
    { type: "title", text: words.title },
    { type: "line", text: `${words.reference}: ${subject}` },
    ...(consents.length === 0 ? [{ type: "line" as const, text: words.nothing }] : []),
    ...consents.flatMap((consent) => programBlocks(consent, deployment, words, language)),
    { type: "line", text: words.stop },
    { type: "line", text: words.rights },
  ];
}

const TAGS = { title: "h1", heading: "h2", subheading: "h3", line: "p" } as const;

function html(block: Block): string {
  if (block.type === "events") return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
  return `<${TAGS[block.type]}>${escaped(block.text)}</${TAGS[block.type]}>`;
}

function plain(block: Block): string {
  if (block.type === "events") return block.items.map((item) => `- ${item}`).join("\n");
  return block.type === "title" || block.type === "heading"
    ? `\n${block.text}\n${"=".repeat(block.text.length)}`
    : block.text;
}

/** What a person consented to, in their language where it is written and in plain words, as a page or as text. It holds no number. */
export function receiptPage(
  form: "html" | "text",
  subject: Subject,
  consents: readonly ProgramConsent[],
  deployment: Deployment,
  locale: Language | undefined,
): { readonly language: Language; readonly body: string } {
  const { language, words } = receiptWords(locale ?? deployment.programs[0].languages[0]);
  const blocks = blocksOf(subject, consents, deployment, words, language);
  if (form === "text") return { language, body: `${blocks.map(plain).join("\n").trim()}\n` };
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(words.title)}</title>`;
  return {
    language,
    body: `<!doctype html><html lang="${language}"><head>${head}</head><body><main>${blocks.map(html).join("")}</main></body></html>\n`,
  };
}
