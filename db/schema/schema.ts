import type {
  ImportRunTable,
  LedgerTable,
  SchemaMigrationTable,
  SettingTable,
} from "./administration-table.ts";
import type {
  MunicipalityTable,
  NeighbourTable,
  PopulationTable,
  SuccessionLinkTable,
  TileTable,
} from "./municipality-table.ts";
import type {
  AdoptionCountTable,
  ParticipationEventTable,
  ParticipationMilestoneTable,
  ParticipationSpanTable,
} from "./participation-table.ts";
import type { ProjectPhaseTable, ProjectTable, ProjectTargetTable } from "./project-table.ts";

/** Every table, by its name. What they mean stands in `db/README.md`. */
export interface Schema {
  municipality: MunicipalityTable;
  population: PopulationTable;
  succession_link: SuccessionLinkTable;
  tile: TileTable;
  neighbour: NeighbourTable;
  project: ProjectTable;
  project_phase: ProjectPhaseTable;
  project_target: ProjectTargetTable;
  participation_event: ParticipationEventTable;
  participation_span: ParticipationSpanTable;
  adoption_count: AdoptionCountTable;
  participation_milestone: ParticipationMilestoneTable;
  ledger: LedgerTable;
  setting: SettingTable;
  import_run: ImportRunTable;
  schema_migration: SchemaMigrationTable;
}
