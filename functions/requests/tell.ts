import type { PersonState } from "../consent/state.ts";
import { type Deployment, programById } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { requestLink } from "../links/personal-link.ts";
import type { Answer } from "../replies/answer.ts";
import { renderReply } from "../replies/reply.ts";
import { replyThrough, senderFor } from "../replies/sender-for.ts";
import { type DataRequest, type RequestKind, referenceOf } from "../rights/request.ts";
import type { LinkRecord } from "../store/records.ts";
import type { Along } from "./take-step.ts";

/** What is held is handed over on a page of the person's own. */
export const HANDED_OVER: readonly RequestKind[] = ["access", "portability"];

/** What a person is told about a request of theirs, apart from that it was received. */
export type News = "verifyRequest" | "requestReady" | "requestExtended" | "requestRefused" | "requestCompleted";

/** Where the link leads that the text holds. */
const LINKS = {
  verifyRequest: "verify",
  requestReady: "data",
  requestExtended: "outcome",
  requestRefused: "outcome",
} as const;

type Told = Pick<DataRequest, "subject" | "program" | "ledgerSeq" | "dueAt">;

/** What is said, and the link that it holds. */
export interface NewsAnswer {
  readonly answer: Answer;
  readonly link?: LinkRecord;
}

/** The text of some news, in whichever language, with a link of its own. */
export function newsAnswer(news: News, request: Told, now: Instant, deployment: Deployment): NewsAnswer {
  const reference = referenceOf(request);
  if (news === "requestCompleted") {
    return {
      answer: { kind: news, text: (language, program) => renderReply(news, language, program, { reference }) },
    };
  }
  const { url, record } = requestLink(LINKS[news], request, now, deployment);
  const text: Answer["text"] = (language, program) =>
    news === "requestExtended"
      ? renderReply(news, language, program, { reference, url, due: request.dueAt })
      : renderReply(news, language, program, { reference, url });
  return { answer: { kind: news, text }, link: record };
}

/** What goes out to the number with a step; nothing where no number is held, or nothing of the program's can be sent. */
export function tell(
  news: News,
  request: Told & Pick<DataRequest, "language">,
  state: PersonState,
  deployment: Deployment,
  now: Instant,
): Pick<Along, "reply" | "link"> {
  const program = programById(deployment, request.program);
  const route = program && senderFor(program, deployment);
  const { phone, locale } = state;
  if (program === undefined || route === undefined || phone === undefined) return {};
  const { answer, link } = newsAnswer(news, request, now, deployment);
  const reply = replyThrough(route, answer, { phone, language: request.language, locale }, program, now);
  return { reply, ...(link && { link }) };
}
