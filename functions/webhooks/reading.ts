import { createHmac } from "node:crypto";
import { type Program, programById, programOfRetiredSender, programOfSender } from "../deployment.ts";
import { epochMilliseconds } from "../instant.ts";
import type { InboundMessage } from "../messages.ts";
import { REQUEST_KINDS, type RequestKind } from "../rights/request.ts";
import type { Intent, Understanding } from "../understanding/intent.ts";
import { keptMessages } from "../understanding/kept.ts";
import { unaccented } from "../understanding/normalise.ts";
import { understand } from "../understanding/understand.ts";
import type { Processing } from "./processing.ts";

/** What a message asks of consent: at most one thing, since a withdrawal wins over everything else in it. */
export type Wish = "withdraw" | "grant" | "confirm" | "refuse" | "help" | "nothing";

/** A message in its context: which program it went to, what it means, what it asks for. */
export interface Reading {
  readonly program: Program;
  readonly understanding: Understanding;
  readonly wish: Wish;
  /** What it asks about the person's data, beside or instead of that. */
  readonly requests: readonly RequestKind[];
}

/** An objection to marketing and a wish to be erased stop messaging at once, as a plain opt-out does (GDPR 17, 21(3)). */
const WITHDRAWING: readonly Intent[] = ["opt-out", "objection", "erasure"];

const intentsOf = ({ intent, also }: Understanding): readonly Intent[] => [intent, ...also];

/** What is asked about the person's data. Nobody's data are deleted on doubtful words: such words stop messages, and the person is asked. */
function requestsOf(understanding: Understanding): readonly RequestKind[] {
  const intents = intentsOf(understanding);
  return REQUEST_KINDS.filter(
    (kind) => intents.includes(kind) && !(kind === "erasure" && understanding.certainty === "likely"),
  );
}

function wishOf(understanding: Understanding, mayGrant: boolean): Wish {
  const intents = intentsOf(understanding);
  const has = (wanted: readonly Intent[]) => intents.some((intent) => wanted.includes(intent));
  if (has(WITHDRAWING)) return "withdraw";
  if (mayGrant && has(["opt-in"])) return "grant";
  if (mayGrant && has(["confirm"])) return "confirm";
  if (understanding.refuses) return "refuse";
  return has(["help"]) ? "help" : "nothing";
}

/** What stands in the place of a rule of ours where a carrier opted the person out on words that we read as nothing of the kind. */
export const CARRIER_OPT_OUT = "carrier.opt-out";

/** A carrier that has opted the person out read the words as a stop; so must we, or the person believes in a stop that is none. */
function withCarrierAct(understanding: Understanding, message: InboundMessage): Understanding {
  if (message.carrierAct?.intent !== "opt-out" || understanding.intent === "opt-out") return understanding;
  const also = understanding.intent === "none" ? understanding.also : [understanding.intent, ...understanding.also];
  const { language } = understanding;
  return { intent: "opt-out", also, rule: CARRIER_OPT_OUT, certainty: "certain", ...(language && { language }) };
}

/** Doubtful words that may ask for erasure are answered with the question whether they do. */
function withDoubt(understanding: Understanding): Understanding {
  const doubtful = understanding.certainty === "likely" && intentsOf(understanding).includes("erasure");
  return doubtful ? { ...understanding, ask: "erasure" } : understanding;
}

/** What the person who stops some messages wants to keep, if they say so. */
function withKept(understanding: Understanding, text: string): Understanding {
  if (understanding.intent !== "opt-out") return understanding;
  const keeps = keptMessages(unaccented(text), understanding.language);
  return keeps === undefined ? understanding : { ...understanding, keeps };
}

/**
 * Reads a message. One to a retired sender belongs to its program, one to a sender that no program lists to the connection's default program: for
 * withdrawals and help, and grants nothing; nor does one whose signature did not match. Throws when the deployment lacks that program, which its validation rules out.
 */
export function readMessage(message: InboundMessage, { deployment, connection, unverified }: Processing): Reading {
  const { defaultProgram } = connection;
  const listed = programOfSender(deployment, message.to) ?? programOfSender(deployment, message.pool ?? "");
  const program = listed ?? programOfRetiredSender(deployment, message.to) ?? programById(deployment, defaultProgram);
  if (program === undefined) throw new Error(`the deployment has no program ${defaultProgram}`);
  const { languages, keywords } = program;
  const understood = understand(message.text, { languages, keywords, number: message.from.slice(1) });
  const understanding = withKept(withDoubt(withCarrierAct(understood, message)), message.text);
  const wish = wishOf(understanding, listed !== undefined && unverified !== true);
  return { program, understanding, wish, requests: requestsOf(understanding) };
}

/** Tells the same words to the same sender, without saying what they are: keyed, since it stands in keys. */
export function wordsDigest({ to, text }: InboundMessage, { peppers }: Processing): string {
  return createHmac("sha256", peppers[0].secret).update(`${to}\n${text}`).digest("base64url");
}

const SHORTEST_WINDOW_MILLISECONDS = 10 * 60_000;

/**
 * The id a message is filed under. One derived from content where the carrier gives neither id nor time holds for a window of receipt, at
 * least as long as redeliveries last, so that the same words are a redelivery today and a new message tomorrow.
 */
export function filingId(message: InboundMessage, { receivedAt, connection, peppers }: Processing): string {
  if (message.id.source === "carrier") return message.id.value;
  // Keyed, since it stands in keys and outlives the text: made of a number and a word, it could be guessed back to the number.
  const key = createHmac("sha256", peppers[0].secret).update(message.id.value).digest("base64url");
  if (message.carrierTime !== undefined) return key;
  const window = Math.max(connection.redeliverySeconds * 1000, SHORTEST_WINDOW_MILLISECONDS);
  return `${key}-${Math.floor(epochMilliseconds(receivedAt) / window)}`;
}
