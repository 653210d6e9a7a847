import type { Deployment, Program } from "../deployment.ts";

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
