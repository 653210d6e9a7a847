import { isIPv6 } from "node:net";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { truncatedAddress } from "../../functions/consent/ip-address.ts";

describe("An IP address that is kept shortened (R9)", () => {
  it.each([
    ["203.0.113.77", "203.0.113.0"],
    ["2001:db8:85a3:8d3:1319:8a2e:370:7348", "2001:db8:85a3::"],
    ["2001:DB8::1", "2001:db8:0::"],
    ["::1", "0:0:0::"],
    ["::ffff:203.0.113.77", "0:0:0::"],
    ["fe80::1%eth0", "fe80:0:0::"],
  ])("%s is the network alone", (address, network) => {
    expect(truncatedAddress(address)).toBe(network);
  });

  it.each(["", "localhost", "203.0.113", "203.0.113.77, 10.0.0.1"])("%s is none", (text) => {
    expect(truncatedAddress(text)).toBeUndefined();
  });

  it("tells no two devices of a network apart, and is an address still", () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.nat({ max: 255 }), (address, last) => {
        expect(truncatedAddress(address)).toBe(truncatedAddress(address.replace(/\d+$/, String(last))));
      }),
    );
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        expect(isIPv6(truncatedAddress(address) ?? "")).toBe(true);
      }),
    );
  });
});
