import { isIPv4, isIPv6 } from "node:net";

/** The names under which callers send the address of a person's device. */
export const ADDRESS_MEMBERS: readonly string[] = ["ip", "ipAddress", "ip_address", "remoteAddr"];

/** The eight groups of an IPv6 address; an embedded IPv4 address at the end counts for two, which are not told apart. */
function groupsOf(address: string): readonly string[] {
  const [head = "", tail] = address.replace(/%.*$/, "").split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const length = [...before, ...after].reduce((sum, group) => sum + (group.includes(".") ? 2 : 1), 0);
  return tail === undefined ? before : [...before, ...Array.from({ length: 8 - length }, () => "0"), ...after];
}

/**
 * An address as far as it may be kept: the network alone, an IPv4 address without its last octet, an IPv6 address by its first 48 bits; of an IPv4
 * address in IPv6 form nothing but that. Undefined for what is no address.
 */
export function truncatedAddress(text: string): string | undefined {
  const address = text.trim();
  if (isIPv4(address)) return address.replace(/\.\d+$/, ".0");
  if (!isIPv6(address)) return undefined;
  return `${groupsOf(address)
    .slice(0, 3)
    .map((group) => group.toLowerCase())
    .join(":")}::`;
}
