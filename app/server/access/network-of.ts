/** An IPv4 address that came over an IPv6 socket. */
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * What attempts are counted by: an IPv4 address, or the first 64 bits of an IPv6 address, since whoever has one of those
 * has them all.
 *
 * @example networkOf("2001:db8:1:2:3::4") // "2001:db8:1:2"
 * @example networkOf("::ffff:192.0.2.7") // "192.0.2.7"
 */
export function networkOf(address: string): string {
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(":")) return address;
  const [front = "", back] = address.split("::");
  const first = groupsOf(front);
  const last = groupsOf(back ?? "");
  const zeros = back === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...new Array<string>(zeros).fill("0"), ...last].slice(0, 4).join(":");
}

function groupsOf(part: string): string[] {
  return part === "" ? [] : part.split(":").map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""));
}
