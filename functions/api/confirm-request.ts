import type { Program } from "../deployment.ts";
import { CONFIRM_ANSWER, type ReplyToSend } from "../replies/answer.ts";
import { type Addressee, replyThrough, senderFor } from "../replies/sender-for.ts";
import type { ApiContext } from "./handler.ts";

/** The request of the double opt-in to a number; undefined where no connection of the program can carry it. */
export function confirmRequest(
  asked: Addressee,
  program: Program,
  { deployment, now }: ApiContext,
): Omit<ReplyToSend, "reference"> | undefined {
  const route = senderFor(program, deployment);
  return route && replyThrough(route, CONFIRM_ANSWER, asked, program, now);
}
