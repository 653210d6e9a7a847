/** One event source mapping at work. */
export interface EventSource {
  /** Looks for work now rather than at the next turn. */
  nudge(): void;
  /** Resolves when everything that was there at the call has been handed over and answered, or waits for a time that has not come. */
  drained(): Promise<boolean>;
  stop(): Promise<void>;
}
