import { SingleBar } from "cli-progress";

/** Shows how far a command is: a bar in a terminal, nothing where the output is a file. */
export interface Progress {
  update(done: number, counts: string): void;
  stop(): void;
}

/** A bar to `total`, of any unit. */
export function showProgress(total: number): Progress {
  const bar = new SingleBar({
    format: "[{bar}] {percentage}% | {duration_formatted} | {counts}",
    stream: process.stderr,
    hideCursor: true,
  });
  bar.start(total, 0, { counts: "" });
  return { update: (done, counts) => bar.update(done, { counts }), stop: () => bar.stop() };
}
