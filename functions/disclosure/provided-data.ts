import type { LedgerAct } from "../consent/decision.ts";
import type { HeldData } from "./held-data.ts";

/** What only the person could do; the rest is ours or a carrier's. */
const OWN_ACTS: readonly LedgerAct[] = ["granted", "requested", "confirmed", "withdrawn"];
const OWN_CHANNELS: readonly string[] = ["sms", "api", "preference-page"];

/**
 * What the person provided, to take elsewhere (GDPR 20(1)): number, language, choices with their times, and the texts they wrote, without what we made of
 * them (WP 242). `format` names the form.
 */
export function providedData({ phone, state, messages, ledger }: HeldData) {
  return {
    format: "sms-consent/provided/v1" as const,
    ...(phone !== undefined && { phone }),
    ...(state.locale !== undefined && { language: state.locale }),
    choices: Object.entries(state.programs).flatMap(([program, purposes]) =>
      Object.entries(purposes).map(([purpose, { status, since }]) => ({
        program,
        purpose,
        status,
        ...(since !== undefined && { since }),
      })),
    ),
    acts: ledger
      .filter(({ act, cause }) => OWN_ACTS.includes(act) && OWN_CHANNELS.includes(cause.channel))
      .map(({ receivedAt, changes, cause }) => ({ at: receivedAt, channel: cause.channel, changes })),
    texts: messages.map(({ at, to, text }) => ({ at, to, text })),
  };
}
