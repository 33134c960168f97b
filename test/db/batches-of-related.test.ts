import fc from "fast-check";
import { expect, test } from "vitest";
import { createRegister } from "#app/domain/municipality/register.ts";
import { relatedCodes } from "#app/domain/municipality/reorganisation.ts";
import { batchesOfRelated } from "#db/record/batches-of-related.server.ts";
import { someRegisterData } from "#test/domain/support/arbitraries.ts";

test("a municipality is in one batch, with all that are connected with it", () => {
  fc.assert(
    fc.property(someRegisterData, (data) => {
      const register = createRegister(data);
      const codes = [...new Set(data.municipalities.map(({ code }) => code))];
      const batches = batchesOfRelated(register, codes);
      expect(batches.flat().sort()).toEqual([...codes].sort());
      for (const batch of batches) {
        for (const code of batch)
          expect(batch).toEqual(expect.arrayContaining([...relatedCodes(register, code)]));
      }
    }),
    { numRuns: 60 },
  );
});

test("many that are not connected are spread over batches", () => {
  const register = createRegister({
    municipalities: [],
    links: [],
    population: [],
    tileGrids: [],
    neighbourMaps: [],
  });
  const codes = Array.from({ length: 120 }, (_, index) => `GM${index}`);
  expect(batchesOfRelated(register, codes).map((batch) => batch.length)).toEqual([50, 50, 20]);
});
