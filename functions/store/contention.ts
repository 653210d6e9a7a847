/** How often a decision is made again because the state moved on under it. */
const MOST_ATTEMPTS = 5;

/** The state moved on so often that the act is better tried again later. */
export class Contended extends Error {
  constructor() {
    super("the state kept changing while a decision was being written");
    this.name = "Contended";
  }
}

/** Reads, decides and writes until it is written: `attempt` is undefined when the state moved on meanwhile. Rejects with Contended when it keeps moving. */
export async function untilWritten<Result>(attempt: () => Promise<Result | undefined>): Promise<Result> {
  for (let made = 1; made <= MOST_ATTEMPTS; made += 1) {
    const result = await attempt();
    if (result !== undefined) return result;
  }
  throw new Contended();
}
