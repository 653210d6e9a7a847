/**
 * Runs tasks side by side, but those of one key one after the other and in order. `add` resolves when there is room for another, so that whoever
 * feeds it goes no faster than the tasks do. A task that rejects makes the next `add`, or `end`, reject with its error.
 */
export function openLanes(width: number) {
  const tails = new Map<string, Promise<void>>();
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  const rethrow = () => {
    if (failure !== undefined) throw failure.error;
  };
  return {
    async add(key: string, task: () => Promise<void>): Promise<void> {
      rethrow();
      while (running.size >= width) await Promise.race(running);
      rethrow();
      const run = (tails.get(key) ?? Promise.resolve())
        .then(() => (failure === undefined ? task() : undefined))
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .then(() => {
          running.delete(run);
          if (tails.get(key) === run) tails.delete(key);
        });
      tails.set(key, run);
      running.add(run);
    },
    async end(): Promise<void> {
      await Promise.all(running);
      rethrow();
    },
  };
}
