import type {
  AccountRoleTable,
  AccountTable,
  AuditEntryTable,
  KeptFormTable,
  SessionTable,
  SignInLinkTable,
} from "./account-table.ts";
import type {
  ImportRunTable,
  LedgerTable,
  SchemaMigrationTable,
  SettingTable,
} from "./administration-table.ts";
import type {
  ContactTable,
  FormReceiptTable,
  InternalNoteTable,
  LiveReviewTable,
  MunicipalitySettingTable,
  PendingEntryTable,
} from "./desk-table.ts";
import type { MailStopTable, MailTable, MailTextTable } from "./mail-table.ts";
import type {
  MunicipalityTable,
  NeighbourTable,
  PopulationTable,
  SuccessionLinkTable,
  TileTable,
} from "./municipality-table.ts";
import type {
  ContributionTable,
  IndicatorTable,
  IndicatorVersionTable,
  MeasurementTable,
  SavingParameterTable,
} from "./objective-table.ts";
import type {
  AdoptionCountTable,
  LivePeriodTable,
  ParticipationEventTable,
  ParticipationMilestoneTable,
  ParticipationSpanTable,
} from "./participation-table.ts";
import type { ProjectPhaseTable, ProjectTable, ProjectTargetTable } from "./project-table.ts";
import type { RoundProjectTable, RoundTable } from "./round-table.ts";
import type { CallNoteTable, CallTable, UploadTable } from "./workbench-table.ts";

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
  live_period: LivePeriodTable;
  participation_milestone: ParticipationMilestoneTable;
  ledger: LedgerTable;
  setting: SettingTable;
  import_run: ImportRunTable;
  schema_migration: SchemaMigrationTable;
  account: AccountTable;
  account_role: AccountRoleTable;
  session: SessionTable;
  sign_in_link: SignInLinkTable;
  kept_form: KeptFormTable;
  audit_entry: AuditEntryTable;
  pending_entry: PendingEntryTable;
  municipality_setting: MunicipalitySettingTable;
  internal_note: InternalNoteTable;
  form_receipt: FormReceiptTable;
  contact: ContactTable;
  live_review: LiveReviewTable;
  round: RoundTable;
  round_project: RoundProjectTable;
  mail: MailTable;
  mail_stop: MailStopTable;
  mail_text: MailTextTable;
  call: CallTable;
  call_note: CallNoteTable;
  upload: UploadTable;
  indicator: IndicatorTable;
  indicator_version: IndicatorVersionTable;
  measurement: MeasurementTable;
  contribution: ContributionTable;
  saving_parameter: SavingParameterTable;
}
