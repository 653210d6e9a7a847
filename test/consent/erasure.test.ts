import { describe, expect, it } from "vitest";
import { decideErasure, erasedStranger, forgetNumber, returned } from "../../functions/consent/decide-erasure.ts";
import { decideReassignment } from "../../functions/consent/decide-reassignment.ts";
import { permissionFor } from "../../functions/consent/permission.ts";
import { consentFor, type PersonState, returnRequestEnd } from "../../functions/consent/state.ts";
import { at, confirm, grant, MARGIN_SECONDS, PROMOTIONS, STRANGER, SUBJECT } from "./acts.ts";
import { ACME } from "./programs.ts";

const ORDERS = { program: "acme", purpose: "orders" };
const start = { purposes: [PROMOTIONS, ORDERS], source: "sms", ledgerSeq: 7 } as const;
const begin = (state: PersonState, seconds: number) => decideErasure(state, start, at(seconds));

const GRANTED = grant(STRANGER, { received: 10 }).state;
const ERASED = forgetNumber(begin(GRANTED, 100).state, at(200));
const DIGITS = String(STRANGER.phone).slice(1);

describe("A person who is to be erased (R66)", () => {
  it("has every purpose withdrawn and is suppressed, in one act", () => {
    const { outcome, state, recorded } = begin(GRANTED, 100);
    expect(outcome).toBe("erasing");
    expect(state).toMatchObject({ suppressedSince: at(100), erasing: 7 });
    expect(recorded).toEqual({
      act: "erasing",
      changes: [
        { ...PROMOTIONS, from: "granted", to: "withdrawn" },
        { ...ORDERS, from: "none", to: "withdrawn" },
      ],
    });
  });

  it("is kept from it neither by a restriction nor by a grant of the same moment", () => {
    const restricted: PersonState = {
      ...grant(STRANGER, { received: 100 }).state,
      restrictedSince: at(50),
      itemsHeld: true,
    };
    const { state } = begin(restricted, 100);
    expect(state).not.toHaveProperty("restrictedSince");
    expect(state).not.toHaveProperty("itemsHeld");
    expect(consentFor(state, PROMOTIONS).standing?.status).toBe("withdrawn");
  });

  it("is not begun with a second time", () => {
    const { state } = begin(GRANTED, 100);
    expect(begin(state, 110)).toEqual({ outcome: "already-erasing", state });
  });
});

describe("A person who was erased", () => {
  it("is a number no more, nor a language, nor anything that was granted or asked", () => {
    const asked = grant({ ...begin(GRANTED, 100).state, locale: "es" }, { received: 150 }, { doubleOptIn: true }).state;
    const { phone, locale, consents } = forgetNumber(asked, at(200));
    expect([phone, locale]).toEqual([undefined, undefined]);
    expect(consents.acme?.promotions).toMatchObject({ standing: { status: "withdrawn" } });
    expect(consents.acme?.promotions?.pending).toBeUndefined();
    expect(JSON.stringify(forgetNumber(asked, at(200)))).not.toContain(DIGITS);
  });

  it("may not be texted for anything, also not for what needs no consent", () => {
    for (const purpose of ACME.purposes) {
      for (const state of [ERASED, erasedStranger({ subject: SUBJECT }, at(100))]) {
        const { allowed, reasons } = permissionFor(state, ACME, purpose, at(300));
        expect([purpose.id, allowed, reasons.includes("suppressed")]).toEqual([purpose.id, false, true]);
      }
    }
  });

  it("is not resurrected by a grant from before that arrives late", () => {
    expect(grant(ERASED, { received: 90, processed: 300 }).outcome).toBe("superseded");
    expect(grant(ERASED, { received: 300, carrier: 90 }).outcome).toBe("superseded");
  });

  it("has their number needed for as long as a request to confirm is open, and no longer", () => {
    expect(returnRequestEnd(ERASED)).toBeUndefined();
    const asked = grant(ERASED, { received: 300 }, { doubleOptIn: true }).state;
    expect(asked.phone).toBeUndefined();
    expect(returnRequestEnd(asked)).toBe(consentFor(asked, PROMOTIONS).pending?.expiresAt);
    const held = grant(STRANGER, { received: 300 }, { doubleOptIn: true }).state;
    expect(returnRequestEnd(held)).toBeUndefined();
  });

  it("is a person like any other again once they have asked to come back and confirmed it (R67)", () => {
    const asked = grant(ERASED, { received: 200 + MARGIN_SECONDS }, { doubleOptIn: true }).state;
    const back = returned(confirm(asked, { received: 400 }).state, STRANGER.phone ?? fail(), at(400));
    expect(back).toMatchObject({ phone: STRANGER.phone, createdAt: at(400) });
    expect(back).not.toHaveProperty("suppressedSince");
    const [promotions] = ACME.purposes;
    expect(permissionFor(back, ACME, promotions, at(401)).allowed).toBe(true);
  });

  it("stays unmessaged when the number becomes somebody else's, until that one grants", () => {
    expect(decideReassignment(ERASED, at(300), at(310)).state).toMatchObject({
      suppressedSince: at(100),
      erasedAt: at(200),
    });
    expect(decideReassignment(begin(GRANTED, 100).state, at(150), at(310)).state).toMatchObject({
      suppressedSince: at(100),
    });
  });
});

function fail(): never {
  throw new Error("the stranger has a number");
}
