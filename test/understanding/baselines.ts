import type { Intent } from "../../functions/understanding/intent.ts";

/** A way to understand a text that others use. */
export interface Baseline {
  readonly name: string;
  readonly intents: (text: string) => readonly Intent[];
}

const TWILIO: Readonly<Record<string, Intent>> = Object.fromEntries([
  ...["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"].map(
    (word) => [word, "opt-out"] as const,
  ),
  ...["START", "YES", "UNSTOP"].map((word) => [word, "opt-in"] as const),
  ...["HELP", "INFO"].map((word) => [word, "help"] as const),
]);

/**
 * Twilio's default keywords: the whole message is one of the listed words, in any case, with blanks around it at most
 * (https://help.twilio.com/articles/223134027, "Twilio support for opt-out keywords (SMS STOP filtering)").
 */
const twilio: Baseline = {
  name: "Twilio default",
  intents: (text) => [TWILIO[text.trim().toUpperCase()] ?? "none"],
};

const AWS_STOP = ["ARRET", "CANCEL", "END", "OPT-OUT", "OPTOUT", "QUIT", "REMOVE", "STOP", "TD", "UNSUBSCRIBE"];

/**
 * AWS End User Messaging: a message that begins with a keyword, in any case
 * (https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html and phone-numbers-sms-opt-outs.html).
 */
const aws: Baseline = {
  name: "AWS default",
  intents: (text) => {
    const [first = ""] = text.trim().toUpperCase().split(/\s+/);
    if (AWS_STOP.includes(first)) return ["opt-out"];
    return [first === "HELP" ? "help" : "none"];
  },
};

/** What a first attempt looks like: the word anywhere, in any case. */
const regex: Baseline = {
  name: "word regex",
  intents: (text) => {
    if (/\b(stop|stopall|unsubscribe|cancel|end|quit|optout|opt out|remove|delete|baja|arret|stopp)\b/i.test(text))
      return ["opt-out"];
    if (/\b(start|unstop|subscribe|join)\b/i.test(text)) return ["opt-in"];
    if (/\b(yes|si|oui|ja)\b/i.test(text)) return ["confirm"];
    return [/\b(help|info|aide)\b/i.test(text) ? "help" : "none"];
  },
};

export const BASELINES: readonly Baseline[] = [twilio, aws, regex];
