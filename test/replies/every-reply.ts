import type { OptOutScope, Program } from "../../functions/deployment.ts";
import { instantOf } from "../../functions/instant.ts";
import { isLanguage, LANGUAGES, type Language } from "../../functions/language.ts";
import type { ReplyKind } from "../../functions/replies/kinds.ts";
import { type ReplyArguments, renderReply } from "../../functions/replies/reply.ts";

export const EVERY_LANGUAGE: readonly Language[] = Object.keys(LANGUAGES).filter(isLanguage);

export const SAMPLE_URL = "https://sms.brand.example/p/a1b2c3d4e5f6g7h8i";
export const SAMPLE_REFERENCE = "R7K2M9QX";
/** The last millisecond of 28 December in Berlin. */
const SAMPLE_DUE = instantOf(Date.UTC(2026, 11, 28, 22, 59, 59, 999));
const SCOPES: readonly OptOutScope[] = ["program", "brand", "all"];

/** Every reply in a language: each kind, and where a text names what was withdrawn, each scope. */
export function everyReply(
  language: Language,
  program: Program,
): readonly { readonly kind: ReplyKind; readonly text: string }[] {
  const notice = program.privacyPolicies[0].url;
  const about: readonly ReplyArguments[] = [
    ["optedIn", language, program, { notice }],
    ["alreadyIn", language, program, { notice }],
    ["confirm", language, program, { notice }],
    ["help", language, program, {}],
    ["requestReceived", language, program, { reference: SAMPLE_REFERENCE, due: SAMPLE_DUE }],
    ["requestLink", language, program, { url: SAMPLE_URL }],
    ["dataDeleted", language, program, { reference: SAMPLE_REFERENCE }],
    ["verifyRequest", language, program, { reference: SAMPLE_REFERENCE, url: SAMPLE_URL }],
    ["requestReady", language, program, { reference: SAMPLE_REFERENCE, url: SAMPLE_URL }],
    ["requestExtended", language, program, { reference: SAMPLE_REFERENCE, due: SAMPLE_DUE, url: SAMPLE_URL }],
    ["requestRefused", language, program, { reference: SAMPLE_REFERENCE, url: SAMPLE_URL }],
    ["requestCompleted", language, program, { reference: SAMPLE_REFERENCE }],
    ...SCOPES.flatMap((scope): readonly ReplyArguments[] => [
      ["optedOut", language, program, { scope }],
      ["optedOutAskErasure", language, program, { scope }],
      ["optedOutChoose", language, program, { scope, url: SAMPLE_URL }],
      ["alreadyOut", language, program, { scope }],
    ]),
  ];
  return about.map((reply) => ({ kind: reply[0], text: renderReply(...reply) }));
}
