import { expect, it } from "vitest";
import { networkOf } from "#app/server/access/network-of.ts";
import { safeReturnPath, signInPath } from "#app/server/access/sign-in-path.ts";

it.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:DB8:0001:2::9", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["", ""],
])("the network of %s is %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it("an address that does not fit beside others is left out when signing in", () => {
  expect(signInPath("/taskforce")).toBe("/aanmelden?naar=%2Ftaskforce");
  expect(signInPath(`/${"x".repeat(3000)}`)).toBe("/aanmelden");
  expect(safeReturnPath(`/${"x".repeat(3000)}`)).toBeNull();
});
