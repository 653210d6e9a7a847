import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { replayTombstones } from "../../functions/erasure/replay.ts";
import { pepperKey, stateKey } from "../../functions/store/keys.ts";
import { assertReplayed } from "../../functions/store/replayed.ts";
import {
  Crashed,
  DIGITS,
  erase,
  everythingHeld,
  later,
  openWorld,
  REQUEST,
  START,
  SUBJECT,
  WORDS,
  type World,
} from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const serves = async () => {
  const { table, tombstones, signal } = world.context(later(2));
  return assertReplayed(table, tombstones, signal).then(
    () => true,
    (error: Error) => error.name,
  );
};

/** Erases, and puts the table of people back to what it was before. */
async function restoreTo(items: readonly Record<string, unknown>[]) {
  await world.fill(everythingHeld());
  await erase(world, world.context(START));
  const { tombstones } = await world.everything();
  await world.fill(items, tombstones);
}

const stateOf = async () =>
  (await world.everything()).people.find(({ PK, SK }) => PK === stateKey(SUBJECT).PK && SK === "STATE");

describe("A table that is restored from before an erasure (R68)", () => {
  it("is not served from until the tombstones are played over it, which erases everything again", async () => {
    await restoreTo(everythingHeld());
    expect(await serves()).toBe("NotReplayed");
    expect(await replayTombstones(world.context(later(1)))).toEqual({ tombstones: 1, erased: 1 });
    expect(await serves()).toBe(true);
    const left = JSON.stringify(await world.everything());
    expect(left).not.toContain(DIGITS);
    expect(left).not.toContain(WORDS);
    expect(await stateOf()).toMatchObject({ suppressedSince: later(1), erasedAt: later(1) });
  });

  it("does not wait a second time for processors that had confirmed before the restore", async () => {
    await restoreTo(everythingHeld({ ...REQUEST, processors: { crm: null } }));
    expect(await replayTombstones(world.context(later(1)))).toEqual({ tombstones: 1, erased: 1 });
    expect(JSON.stringify(await world.everything())).not.toContain(DIGITS);
  });

  it("keeps from being texted whom it knows nothing of", async () => {
    await restoreTo([]);
    expect(await replayTombstones(world.context(later(1)))).toEqual({ tombstones: 1, erased: 1 });
    expect(await stateOf()).toMatchObject({ suppressedSince: START });
    const texts = everythingHeld().filter(({ SK }) => SK.startsWith("IN#"));
    await restoreTo(texts);
    await replayTombstones(world.context(later(1)));
    expect(JSON.stringify(await world.everything())).not.toContain(DIGITS);
    expect(await stateOf()).toMatchObject({ suppressedSince: START });
  });

  it("is done again where it was broken off, and does nothing more once it is done", async () => {
    for (const call of [4, 6, 8, 10]) {
      await restoreTo(everythingHeld());
      await expect(replayTombstones(world.context(later(1), { call, when: "before" }))).rejects.toThrow(Crashed);
      expect(await serves()).toBe("NotReplayed");
      await replayTombstones(world.context(later(1)));
      expect(await serves()).toBe(true);
    }
    const done = await world.everything();
    expect(JSON.stringify(done)).not.toContain(DIGITS);
    expect(await replayTombstones(world.context(later(1)))).toEqual({ tombstones: 1, erased: 0 });
    expect(await world.everything()).toEqual(done);
  });

  it("leaves alone whoever has come back since", async () => {
    const back = everythingHeld()
      .filter(({ SK }) => !SK.startsWith("REQUEST#"))
      .map((item) => ({ ...item, ...(item.SK === "STATE" && { createdAt: later(1) }) }));
    await restoreTo(back);
    expect(await replayTombstones(world.context(later(2)))).toEqual({ tombstones: 1, erased: 0 });
    expect(await stateOf()).toMatchObject({ phone: `+${DIGITS}` });
    expect((await world.everything()).people.find(({ PK }) => PK === pepperKey().PK)).toMatchObject({ tombstones: 1 });
  });
});
