import type { Deployment, Program } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import type { Language } from "../language.ts";
import type { E164 } from "../phone-number.ts";
import { type Answer, answerText, type ReplyToSend } from "./answer.ts";

/** What a program's own messages go out through. */
export interface SendRoute {
  readonly connection: string;
  readonly sender: string;
}

/** The first connection that serves the program and whose carrier can send, with the program's first sender; undefined when there is none. */
export function senderFor(program: Program, deployment: Deployment): SendRoute | undefined {
  const [sender] = program.senders;
  const connection = Object.entries(deployment.connections).find(
    ([, { defaultProgram, canSend }]) => defaultProgram === program.id && canSend,
  );
  return sender === undefined || connection === undefined ? undefined : { connection: connection[0], sender };
}

/** Whom something is said to, in which language: that of their act, else the one they are known to use. */
export interface Addressee {
  readonly phone: E164;
  readonly language?: Language | undefined;
  readonly locale?: Language | undefined;
}

/** What goes out to a number through a route of its program. */
export function replyThrough(
  { connection, sender }: SendRoute,
  answer: Answer,
  { phone, language, locale }: Addressee,
  program: Program,
  now: Instant,
): Omit<ReplyToSend, "reference"> {
  const text = answerText(answer, program, phone, language, locale, now);
  return { connection, kind: answer.kind, from: sender, to: phone, text };
}
