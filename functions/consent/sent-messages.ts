import { type Instant, plusMilliseconds } from "../instant.ts";
import type { PersonState, SentMessage } from "./state.ts";

const DAY_MILLISECONDS = 86_400_000;

/** No law's cap is higher, so that of each program's messages no more need be known. */
export const MOST_COUNTED = 3;

/** The messages that went out within the 24 hours before `at`. */
export function sentWithinADay(messages: readonly SentMessage[], at: Instant): readonly SentMessage[] {
  const since = plusMilliseconds(at, -DAY_MILLISECONDS);
  return messages.filter((message) => message.at > since);
}

/** When the message no longer counts. */
export const countedUntil = ({ at }: SentMessage): Instant => plusMilliseconds(at, DAY_MILLISECONDS);

const newestFirst = (a: SentMessage, b: SentMessage) => (a.at < b.at ? 1 : -1);

/**
 * The state with a message counted that a carrier reports to have gone out: the newest of each program and no older than a day, so that the list
 * stays short. The same state where the message counts already, or does no longer.
 */
export function countSent(state: PersonState, message: SentMessage, now: Instant): PersonState {
  const { sentMessages = [] } = state;
  if (sentMessages.some(({ id }) => id === message.id)) return state;
  const counted = new Map<string | undefined, number>();
  const kept = sentWithinADay([...sentMessages, message], now)
    .toSorted(newestFirst)
    .filter(({ program }) => {
      const before = counted.get(program) ?? 0;
      counted.set(program, before + 1);
      return before < MOST_COUNTED;
    });
  return kept.includes(message) ? { ...state, sentMessages: kept } : state;
}
