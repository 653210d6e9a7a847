import { readyPeppers } from "../connections/ready-peppers.ts";
import { readJson } from "../http/json-request.ts";
import { jsonAnswer, RequestRefused } from "../http/problem.ts";
import { epochMilliseconds, instantOf } from "../instant.ts";
import { preferenceLink } from "../links/personal-link.ts";
import { linkAnswer, waitingReply } from "../replies/answer.ts";
import { replyThrough, senderFor } from "../replies/sender-for.ts";
import { writeChange } from "../store/change.ts";
import { readPerson } from "../store/person.ts";
import { subjectsOf } from "../subject.ts";
import { requireProgram } from "./fields.ts";
import type { Route } from "./handler.ts";
import { linkRequest } from "./shapes/links.ts";
import { unknownSubject } from "./subject-path.ts";

/** One link in so long: who asks twice has it already, and nobody is to be flooded. */
const INTERVAL_MILLISECONDS = 10 * 60_000;

const refused = (status: number, type: string, title: string) => new RequestRefused({ status, type, title });

/**
 * `POST /v1/links`: texts a person the link to their preference page, when they have asked for it. The caller never learns the link, since who
 * has it can change the choices: what shows that a person has the number is that the text reached them.
 */
export const linksRoute: Route = async (event, { deployment, table, now, signal }) => {
  const { phone, program: id } = readJson(event, linkRequest);
  const program = requireProgram(deployment, id);
  const route = senderFor(program, deployment);
  if (route === undefined) {
    throw refused(422, "cannot-send", "No connection of this program has a sender and a send API");
  }
  const { subject, record } = await readPerson(
    table,
    subjectsOf(phone, await readyPeppers(table, signal)),
    now,
    signal,
  );
  // Nobody is texted who has not dealt with us.
  if (record === undefined) throw unknownSubject();
  const { locale, suppressedSince } = record.state;
  if (suppressedSince !== undefined)
    throw refused(409, "suppressed", "The number is suppressed; nothing is sent to it");
  const { url, record: link } = preferenceLink(subject, program.id, now, deployment);
  const answer = linkAnswer(url);
  const interval = Math.floor(epochMilliseconds(now) / INTERVAL_MILLISECONDS);
  const reply = {
    ...replyThrough(route, answer, { phone, locale }, program, now),
    reference: `link#${program.id}#${interval}`,
  };
  const change = { subject, link, reply: waitingReply(reply, now, now, deployment) };
  const { result } = await writeChange(table, change, now, signal);
  if (result !== "written") throw refused(429, "too-soon", "A link was sent within the last ten minutes");
  return jsonAnswer(201, { queued: true, expiresAt: instantOf(link.expiresAt * 1000) });
};
