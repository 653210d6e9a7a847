import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { continueErasure } from "../../functions/erasure/erase.ts";
import type { DataRequest } from "../../functions/rights/request.ts";
import { partitionOf, requestKey, stateKey } from "../../functions/store/keys.ts";
import { requestItem } from "../../functions/store/requests.ts";
import { DIGITS, erase, everythingHeld, later, openWorld, REQUEST, START, SUBJECT, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const run = (days: number) => continueErasure(SUBJECT, world.context(later(days)));
const people = async () => (await world.everything()).people;
const stateOf = async () => (await people()).find(({ PK, SK }) => PK === stateKey(SUBJECT).PK && SK === "STATE");
const tombstone = async () => (await world.everything()).tombstones.find(({ subject }) => subject === SUBJECT);
const holdsNumber = async () => JSON.stringify(await people()).includes(DIGITS);

/** Puts the request as it is to be in the place of the one that is there. */
async function turnRequest(request: DataRequest): Promise<void> {
  const { people: before, tombstones } = await world.everything();
  const isRequest = ({ SK }: Record<string, unknown>) => SK === requestKey(SUBJECT, request.ledgerSeq).SK;
  await world.fill([...before.filter((item) => !isRequest(item)), requestItem(request)], tombstones);
}

const UNCONFIRMED: DataRequest = { ...REQUEST, processors: { crm: null } };

describe("An erasure that has to wait", () => {
  it("has stopped everything and deleted nothing until each processor has confirmed (R72)", async () => {
    await world.fill(everythingHeld(UNCONFIRMED));
    expect(await run(0)).toBe(true);
    expect(await run(1)).toBe(false);
    expect(await stateOf()).toMatchObject({ suppressedSince: START, phone: `+${DIGITS}` });
    expect(await tombstone()).toBeDefined();
    await turnRequest(REQUEST);
    await erase(world, world.context(later(2)));
    expect(await holdsNumber()).toBe(false);
  });

  it("waits for a legal hold to end", async () => {
    const held = everythingHeld().map((item) =>
      item.SK === "STATE" ? { ...item, itemsHeld: true, legalHold: { since: START, until: later(10) } } : item,
    );
    await world.fill(held);
    await run(0);
    expect(await run(9)).toBe(false);
    expect(await holdsNumber()).toBe(true);
    await erase(world, world.context(later(11)));
    expect(await holdsNumber()).toBe(false);
  });

  it("gives the carrier an hour to take what the person is told by", async () => {
    await world.fill(everythingHeld());
    await run(0);
    expect(await run(0.9 / 24)).toBe(false);
    expect(await holdsNumber()).toBe(true);
    expect(await run(1.1 / 24)).toBe(true);
    expect(await holdsNumber()).toBe(false);
  });

  it("is taken back with its tombstone when the request is refused before anything was deleted", async () => {
    await world.fill(everythingHeld(UNCONFIRMED));
    await run(0);
    await turnRequest({ ...UNCONFIRMED, status: "refused", closedAt: later(1), version: 2 });
    expect(await run(1)).toBe(true);
    expect(await run(2)).toBe(false);
    const state = await stateOf();
    expect(state).not.toHaveProperty("suppressedSince");
    expect(state).not.toHaveProperty("erasing");
    expect(state).toMatchObject({
      phone: `+${DIGITS}`,
      consents: { acme: { promotions: { standing: { status: "withdrawn" } } } },
    });
    expect(await tombstone()).toBeUndefined();
  });

  it("leaves, once nobody can hold anything against anybody any more, the tombstone and that nothing is sent (R90)", async () => {
    await world.fill(everythingHeld());
    await erase(world, world.context(START));
    for (const day of [2, 4, 8, 9]) await run(day);
    expect((await people()).filter(({ SK }) => String(SK).startsWith("LEDGER#")).length).toBe(7);
    expect(await run(20 * 366)).toBe(true);
    const own = (await people()).filter(({ PK }) => PK === partitionOf(SUBJECT));
    expect(own.map(({ SK }) => String(SK).split("#")[0]).sort()).toEqual(["SEEN", "STATE"]);
    expect((await people()).filter(({ PK }) => String(PK).startsWith("HEADS#"))).toEqual([]);
    expect(await stateOf()).toMatchObject({ suppressedSince: START, erasedAt: START, ledgerSeq: 0 });
    expect(await tombstone()).toBeDefined();
    expect(await run(20 * 367)).toBe(false);
  });
});
