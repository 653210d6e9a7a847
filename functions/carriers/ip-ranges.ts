import { BlockList, isIP } from "node:net";

const lists = new WeakMap<readonly string[], BlockList>();

/** Whether the text is an IPv4 or IPv6 address, or a range of them in CIDR notation (RFC 4632, RFC 4291). */
export function isRange(text: string): boolean {
  const [address = "", prefix, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return (
    prefix === undefined ||
    (/^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= (family === 4 ? 32 : 128))
  );
}

/** Whether one of the ranges holds the address; an IPv4 address written as IPv6 (`::ffff:192.0.2.1`) counts as IPv4. */
export function isAllowed(address: string, ranges: readonly string[]): boolean {
  const family = isIP(address);
  return family !== 0 && listOf(ranges).check(address, family === 4 ? "ipv4" : "ipv6");
}

function listOf(ranges: readonly string[]): BlockList {
  const known = lists.get(ranges);
  if (known !== undefined) return known;
  const list = new BlockList();
  for (const range of ranges) {
    const [address = "", prefix] = range.split("/");
    const family = isIP(address) === 4 ? "ipv4" : "ipv6";
    list.addSubnet(address, Number(prefix ?? (family === "ipv4" ? 32 : 128)), family);
  }
  lists.set(ranges, list);
  return list;
}
