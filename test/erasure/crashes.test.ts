import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyLedger } from "../../functions/consent/ledger.ts";
import { partitionOf } from "../../functions/store/keys.ts";
import { ledgerRecord } from "../../functions/store/records.ts";
import { DIGITS, erase, everythingHeld, openWorld, START, SUBJECT, WORDS, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const kindsOf = (items: readonly Record<string, unknown>[]) =>
  [...new Set(items.map(({ SK }) => String(SK).split("#")[0]))].sort();

describe("An erasure", () => {
  it("leaves nothing that tells the number or the words, and of everything else what it says it leaves (R66)", async () => {
    await world.fill(everythingHeld());
    expect(JSON.stringify(await world.everything())).toContain(DIGITS);
    await erase(world, world.context(START));
    const { people, tombstones } = await world.everything();
    const left = JSON.stringify({ people, tombstones });
    expect(left).not.toContain(DIGITS);
    expect(left).not.toContain(WORDS);
    const own = people.filter(({ PK }) => PK === partitionOf(SUBJECT));
    expect(kindsOf(own)).toEqual(["ERASURE", "LEDGER", "REQUEST", "SEEN", "STATE"]);
    expect(people.filter((item) => !own.includes(item)).map(({ PK }) => String(PK).split("#")[0])).toEqual([
      "HEADS",
      "PEPPER",
    ]);
    const state = own.find(({ SK }) => SK === "STATE");
    expect(state).toMatchObject({ erasedAt: START, suppressedSince: START });
    expect(state?.requests).toEqual([]);
    const request = own.find(({ SK }) => String(SK).startsWith("REQUEST#"));
    expect(request).toMatchObject({
      status: "completed",
      certificate: {
        erasedAt: START,
        told: true,
        deleted: {
          messages: 2,
          messageParts: 1,
          deliveryReports: 1,
          replies: 3,
          reviews: 1,
          links: 1,
          audits: 1,
          personalValues: 12,
          number: 1,
          other: 3,
        },
        kept: [
          { what: "suppression", article: "GDPR 21(3), 17(3)(b)" },
          { what: "request" },
          { what: "proof", ground: "legal-claims" },
        ],
      },
    });
    expect(tombstones.find(({ subject }) => subject === SUBJECT)).toMatchObject({
      scope: "everything",
      at: START,
      request: 4,
      head: { seq: 5 },
    });
    const chain = own.filter(({ SK }) => String(SK).startsWith("LEDGER#")).map((item) => v.parse(ledgerRecord, item));
    expect(chain.every(({ personal }) => Object.keys(personal).length === 0)).toBe(true);
    expect(
      verifyLedger(chain, { seq: Number(state?.ledgerSeq), hash: String(state?.ledgerHash) }, SUBJECT),
    ).toMatchObject({ intact: true, entries: 7 });
  });

  it("ends the same wherever it is broken off, before a call to the table or after it", async () => {
    await world.fill(everythingHeld());
    const undisturbed = world.context(START);
    await erase(world, undisturbed);
    const expected = await world.everything();
    const calls = undisturbed.calls();
    expect(calls).toBeGreaterThan(12);
    for (let call = 1; call <= calls; call += 1) {
      for (const when of ["before", "after"] as const) {
        await world.fill(everythingHeld());
        await erase(world, world.context(START, { call, when }));
        expect(await world.everything(), `${when} call ${call}`).toEqual(expected);
      }
    }
  });
});
