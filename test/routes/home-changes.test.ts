import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { groupChanges } from "#app/presenters/home-changes.ts";

const change = (on: string, projectSlug: string, municipalityCode: string, toStatus: Status) => ({
  on: day(on),
  projectSlug,
  municipalityCode,
  toStatus,
});

const project = (slug: string, ...phases: Project["phases"]) => ({ slug, phases });

describe("latest changes", () => {
  it("stand together per project, day and status, the newest first", () => {
    const groups = groupChanges(
      [
        change("2018-12-14", "verhuis", "GM1", "live"),
        change("2018-12-14", "verhuis", "GM2", "live"),
        change("2018-12-14", "verhuis", "GM3", "stopped"),
        change("2018-04-13", "raad", "GM4", "live"),
      ],
      [project("raad", { phase: "scaling", on: day("2018-12-03"), reason: "besluit" })],
      { on: day("2018-12-31"), limit: 10 },
    );
    expect(groups).toEqual([
      {
        kind: "status",
        on: "2018-12-14",
        projectSlug: "verhuis",
        toStatus: "live",
        municipalityCodes: ["GM1", "GM2"],
      },
      {
        kind: "status",
        on: "2018-12-14",
        projectSlug: "verhuis",
        toStatus: "stopped",
        municipalityCodes: ["GM3"],
      },
      { kind: "phase", on: "2018-12-03", projectSlug: "raad", phase: "scaling" },
      { kind: "status", on: "2018-04-13", projectSlug: "raad", toStatus: "live", municipalityCodes: ["GM4"] },
    ]);
  });

  it("leave out a phase of after the day, and what goes over the limit", () => {
    const changes = [
      change("2018-12-02", "a", "GM1", "live"),
      change("2018-12-01", "a", "GM1", "implementing"),
    ];
    const later = project("a", { phase: "pilot", on: day("2019-01-01"), reason: "besluit" });
    const groups = groupChanges(changes, [later], { on: day("2018-12-31"), limit: 1 });
    expect(groups.map((group) => group.on)).toEqual(["2018-12-02"]);
  });
});
