import { describe, expect, it } from "vitest";
import { LABELLED, readItems, understood } from "./corpus-items.ts";
import { figuresOf } from "./figures.ts";

describe("the labelled corpus", () => {
  const items = readItems(LABELLED);
  const figures = figuresOf(items.map((item) => ({ item, intents: understood(item) })));

  it("is understood as well as it has been so far", () => {
    expect(figures.optOutRecall).toBeGreaterThanOrEqual(0.984);
    expect(figures.keywordRecall).toBeGreaterThanOrEqual(0.98);
    expect(figures.optOutPrecision).toBeGreaterThanOrEqual(0.989);
    expect(figures.rightsRecall).toBeGreaterThanOrEqual(0.985);
    expect(figures.falseOptOuts).toBeLessThanOrEqual(0.001);
  });

  it("is for two fifths and more of hard negatives", () => {
    const negatives = items.filter(({ intents }) => intents.includes("none"));
    expect(negatives.length / items.length).toBeGreaterThanOrEqual(0.4);
  });
});
