import { mkdir, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { startAppServer } from "#test/support/app-server.ts";
import { sqliteDatabases } from "#test/support/database.ts";
import { textOf } from "#test/support/render-component.tsx";
import { runCommand } from "#test/support/run-command.ts";
import { temporaryFiles } from "../db/import-files.ts";

const files = temporaryFiles();
const open = sqliteDatabases();

const MUNICIPALITIES = 300;
const REGIONS = 6;
const FIRST_GO_LIVE = Date.UTC(2019, 0, 1);
const DAY_MILLISECONDS = 86_400_000;

/** Municipality `n` goes live `5 × n` days after the first day of 2019. */
const goLiveOf = (n: number) => new Date(FIRST_GO_LIVE + 5 * n * DAY_MILLISECONDS).toISOString().slice(0, 10);
const codeOf = (n: number) => `F${String(n).padStart(5, "0")}`;
const numbers = Array.from({ length: MUNICIPALITIES }, (_, index) => index + 1);
const lines = (header: string, rows: readonly string[]) => `${[header, ...rows].join("\n")}\n`;

/** A country without tiles and neighbours; on the first day of 2021 the last two municipalities become one, F00301. */
async function writeCountry(): Promise<{ register: string; projects: string; participations: string }> {
  const folder = files.path("country");
  await mkdir(folder, { recursive: true });
  const isMerged = (n: number) => n > MUNICIPALITIES - 2;
  const successor = codeOf(MUNICIPALITIES + 1);
  const tables = {
    municipalities: lines("code,name,province,valid_from,valid_to", [
      ...numbers.map(
        (n) => `${codeOf(n)},Ville ${n},Région ${n % REGIONS},,${isMerged(n) ? "2021-01-01" : ""}`,
      ),
      `${successor},Les Deux Villes,Région 1,2021-01-01,`,
    ]),
    population: lines(
      "code,year,inhabitants",
      numbers.map((n) => `${codeOf(n)},2019,${n * 100}`),
    ),
    reorganisations: lines(
      "date,from_code,to_code,kind",
      numbers.filter(isMerged).map((n) => `2021-01-01,${codeOf(n)},${successor},merge`),
    ),
  };
  for (const [name, content] of Object.entries(tables)) await writeFile(`${folder}/${name}.csv`, content);
  return {
    register: folder,
    projects: await files.write(
      "projects.csv",
      "slug,naam,domein,soort,start,fase,fase_per\nfibre,Glasvezel,dienstverlening,dienst,2018-01-01,opschaling,2019-01-01\n",
    ),
    participations: await files.write(
      "participations.csv",
      lines(
        "project,gemeente_code,status,per",
        numbers.filter((n) => !isMerged(n)).map((n) => `fibre,${codeOf(n)},in_gebruik,${goLiveOf(n)}`),
      ),
    ),
  };
}

describe("a register of another country, on the real clock", () => {
  test("is imported, counted and shown, with figures where the map would stand", async () => {
    const { url: DATABASE_URL } = await open();
    const country = await writeCountry();
    for (const words of [
      ["register", country.register],
      ["projects", country.projects],
      ["participations", country.participations, "--recorded-on-effective-day"],
    ]) {
      expect(await runCommand(["import", ...words], { DATABASE_URL })).toMatchObject({ status: 0, err: "" });
    }
    const counted = async (on: string) =>
      JSON.parse((await runCommand(["adoption", "fibre", "--on", on, "--json"], { DATABASE_URL })).out);
    const liveOn = (on: string) => numbers.filter((n) => n <= 298 && goLiveOf(n) <= on).length;
    for (const on of ["2019-06-30", "2020-12-31", "2021-01-01", "2023-06-01"]) {
      expect(await counted(on)).toMatchObject({
        gemeenten: on < "2021-01-01" ? 300 : 299,
        aantallen: { inGebruik: liveOn(on) },
      });
    }
    expect((await runCommand(["verify"], { DATABASE_URL })).status).toBe(0);

    const server = await startAppServer(DATABASE_URL);
    try {
      const shown = async (path: string) => {
        const answer = await fetch(`${server.url}${path}`);
        expect([path, answer.status]).toEqual([path, 200]);
        return textOf(await answer.text());
      };
      const live = liveOn("2021-06-30");
      const home = await shown("/?peildatum=2021-06-30");
      expect(home).toContain("Van dit register is geen tegelkaart bekend.");
      expect(home).toContain("ingelezen door de beheerder");
      expect(home).not.toContain("CBS");
      expect(await shown("/projecten?peildatum=2021-06-30")).toContain(String(live));
      expect(await shown("/projecten/fibre?peildatum=2021-06-30")).toContain(
        `${live} van de 299 gemeenten gebruiken Glasvezel`,
      );
      expect(await shown("/gemeenten?peildatum=2020-06-30")).toContain("Région 5");
      expect(await shown("/gemeenten/F00301?peildatum=2021-06-30")).toContain("Les Deux Villes");
      expect(await shown("/gemeenten/F00001")).toContain("staat niet in het register");
      expect(await shown("/wijzigingen?van=2020-12-31&tot=2021-06-30")).toContain("Glasvezel");
      for (const [path, status] of [
        ["/gemeenten/F99999", 404],
        ["/projecten/fibre?bekendOp=0001-01-01", 400],
      ] as const) {
        const answer = await fetch(`${server.url}${path}`);
        expect([path, answer.status, textOf(await answer.text())]).toEqual([
          path,
          status,
          expect.stringContaining("Vliegwiel"),
        ]);
      }
      expect(await shown("/open-data")).toContain("299 gemeenten op");
      for (const path of ["/gemeenten", "/gemeenten/F00002", "/open-data"]) {
        expect([path, await shown(path)]).toEqual([path, expect.not.stringMatching(/CBS|TOOI/)]);
      }
      expect(await shown("/verantwoording")).not.toContain("TOOI");
    } finally {
      await server.stop();
    }
  }, 120_000);
});
