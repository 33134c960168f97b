/** One row: the stamp of everything that is stored. */
export interface LedgerTable {
  id: number;
  /** Revision of the last event; 0: none yet */
  revision: number;
  register_version: number;
  portfolio_version: number;
  /** NULL: no event yet */
  last_recorded_at: string | null;
  /** Hash of the last event; empty: no event yet */
  last_hash: string;
}

export interface SettingTable {
  name: "bundle" | "example_clock";
  value: string;
}

/** An import that was carried out. */
export interface ImportRunTable {
  id: number;
  kind: "register" | "projects" | "participations" | "measurements";
  file_name: string;
  /** SHA-256 of the file, hexadecimal; of the files of a register one after another */
  file_hash: string;
  actor: string;
  imported_at: string;
  row_count: number;
  /** Last revision given to its events; NULL: it brought no events */
  last_revision: number | null;
}

export interface SchemaMigrationTable {
  name: string;
  migrated_at: string;
}
