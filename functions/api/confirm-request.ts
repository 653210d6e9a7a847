import type { Program } from "../deployment.ts";
import type { Language } from "../language.ts";
import type { E164 } from "../phone-number.ts";
import { answerText, CONFIRM_ANSWER, type ReplyToSend } from "../replies/answer.ts";
import type { ApiContext } from "./handler.ts";
import { senderFor } from "./sender-for.ts";

/** Who is asked to confirm, in which language: that of their act, else the one they are known to use. */
export interface Asked {
  readonly phone: E164;
  readonly language?: Language | undefined;
  readonly locale?: Language | undefined;
}

/** The request of the double opt-in to a number; undefined where no connection of the program can carry it. */
export function confirmRequest(
  { phone, language, locale }: Asked,
  program: Program,
  { deployment, now }: ApiContext,
): Omit<ReplyToSend, "reference"> | undefined {
  const through = senderFor(program, deployment);
  if (through === undefined) return undefined;
  return {
    connection: through.connection,
    kind: CONFIRM_ANSWER.kind,
    from: through.sender,
    to: phone,
    text: answerText(CONFIRM_ANSWER, program, phone, language, locale, now),
  };
}
