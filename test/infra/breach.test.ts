import { describe, expect, it } from "vitest";
import { affectedBy } from "../../infra/breach/affected.ts";

const until = "2026-11-24T09:00:00.000Z";
const early = "2026-11-24T08:00:00.000Z";
const late = "2026-11-24T10:00:00.000Z";

describe("A person touched by a breach (R84)", () => {
  it("is told by the country of the number and by every kind of data that was there", () => {
    expect(
      affectedBy(
        [
          { SK: "STATE", phone: "+34600000001", createdAt: early },
          { SK: "LEDGER#0000000001", entry: { recordedAt: early } },
          { SK: "IN#twilio#SM1", from: "+34600000001", to: "+14155550100", receivedAt: early },
          { SK: "SEEN#twilio#x" },
        ],
        { until },
      ),
    ).toEqual({ country: "ES", kinds: ["proof of consent", "telephone number and consent", "text messages received"] });
  });

  it.each([
    [{ SK: "OUT#twilio#SM1", to: "+4915200000000", at: early }, "DE", "delivery reports"],
    [{ SK: "REPLY#x", to: "+14165550100", createdAt: early }, "CA", "text messages sent"],
    [{ SK: "LEDGER#0000000001", entry: { recordedAt: early } }, "unknown", "proof of consent"],
  ])("of whom only %o is held is told as well", (item, country, kind) => {
    expect(affectedBy([item], { until })).toEqual({ country, kinds: [kind] });
  });

  it("of what arrived in a window is one whose data came within it", () => {
    const item = { SK: "IN#twilio#SM1", from: "+34600000001", receivedAt: early };
    expect(affectedBy([item], { from: late, until: late })).toBeUndefined();
    expect(affectedBy([item], { from: early, until })).toEqual({ country: "ES", kinds: ["text messages received"] });
  });

  it("is not one whose data came later", () => {
    expect(affectedBy([{ SK: "STATE", phone: "+34600000001", createdAt: late }], { until })).toBeUndefined();
    expect(affectedBy([{ SK: "SEEN#twilio#x" }], { until })).toBeUndefined();
  });
});
