/** How often a decision is made again because the state moved on under it. */
export const MOST_ATTEMPTS = 5;

/** The state moved on so often that the item is better tried again later. */
export class Contended extends Error {
  constructor() {
    super("the state kept changing while a decision was being written");
    this.name = "Contended";
  }
}
