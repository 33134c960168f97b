import { describe, expect, test } from "vitest";
import { day } from "#app/domain/day.ts";
import { findPeers } from "#app/domain/desk/find-peers.ts";
import { createRegister } from "#app/domain/municipality/register.ts";
import { noneState } from "#app/domain/participation/none-state.ts";

const ON = day("2018-12-31");
const place = (code: string, name: string, province: string) => ({
  code,
  name,
  province,
  validFrom: null,
  validTo: null,
  longitude: null,
  latitude: null,
});
const register = createRegister({
  municipalities: [
    place("A", "Aalst", "Noord"),
    place("B", "Buurt", "Zuid"),
    place("C", "Cluster", "Noord"),
    place("D", "Deel", "West"),
    place("E", "Elders", "West"),
    place("F", "Fout", "Noord"),
  ],
  links: [],
  population: [
    ["A", 30_000],
    ["B", 300_000],
    ["C", 25_000],
    ["D", 40_000],
    ["E", 500_000],
    ["F", 30_000],
  ].map(([code, inhabitants]) => ({ code: String(code), year: 2018, inhabitants: Number(inhabitants) })),
  tileGrids: [],
  neighbourMaps: [{ on: ON, pairs: [["A", "B"]] }],
});
const live = (municipalityCode: string, supplier: string | null = null) => ({
  ...noneState(municipalityCode),
  status: "live" as const,
  since: day("2018-01-01"),
  supplier,
});
const STATES = [
  live("A"),
  live("E"),
  live("D", "Bouwer "),
  live("C"),
  live("B"),
  { ...noneState("F"), status: "implementing" as const },
];

describe("whom a municipality can call", () => {
  const peers = findPeers(register, { code: "A", on: ON, states: STATES, supplier: "bouwer" });

  test("who is live, neighbours first, then the province, then by what they have in common", () => {
    expect(peers.map(({ municipality }) => municipality.name)).toEqual([
      "Buurt",
      "Cluster",
      "Deel",
      "Elders",
    ]);
  });

  test("with the reasons", () => {
    expect(peers.map(({ reasons }) => reasons)).toEqual([
      ["neighbour"],
      ["province", "size"],
      ["supplier", "size"],
      [],
    ]);
  });

  test("no supplier is not the same as another without one", () => {
    const without = findPeers(register, { code: "A", on: ON, states: STATES, supplier: null });
    expect(without.flatMap(({ reasons }) => reasons)).not.toContain("supplier");
  });
});
