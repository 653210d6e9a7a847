import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLanes } from "../../../infra/lists/lanes.ts";

describe("Lanes", () => {
  it("run the tasks of one key one after the other and in order, and never more at a time than they are wide", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ key: fc.constantFrom("a", "b", "c"), ticks: fc.nat(4) }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        async (tasks, width) => {
          const lanes = openLanes(width);
          const order: Record<string, number[]> = {};
          const busy = new Set<string>();
          let running = 0;
          for (const [index, { key, ticks }] of tasks.entries()) {
            await lanes.add(key, async () => {
              expect(busy.has(key)).toBe(false);
              busy.add(key);
              running += 1;
              expect(running).toBeLessThanOrEqual(width);
              for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
              order[key] = [...(order[key] ?? []), index];
              running -= 1;
              busy.delete(key);
            });
          }
          await lanes.end();
          const done = Object.values(order);
          expect(done.flat()).toHaveLength(tasks.length);
          for (const indexes of done) expect(indexes).toEqual([...indexes].sort((a, b) => a - b));
        },
      ),
    );
  });

  it("start nothing more once a task has failed, and tell whoever feeds them", async () => {
    const lanes = openLanes(1);
    let started = 0;
    await lanes.add("a", async () => {
      throw new Error("out of reach");
    });
    await expect(
      (async () => {
        for (let i = 0; i < 10; i += 1) {
          await lanes.add("a", async () => {
            started += 1;
          });
        }
        await lanes.end();
      })(),
    ).rejects.toThrow("out of reach");
    expect(started).toBe(0);
  });
});
