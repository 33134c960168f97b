/** One municipality on the call list. */
export interface CallTable {
  id: number;
  municipality_code: string;
  /** NULL: about the municipality as a whole */
  project_slug: string | null;
  /** Why it should be called: the reasons as JSON */
  reason: string;
  /** NULL: nobody yet */
  assigned_to: number | null;
  created_at: string;
  created_by: number;
  /** Day on which something is to be done next; NULL: nothing planned */
  next_on: string | null;
  next_step: string;
  /** NULL: open */
  closed_at: string | null;
}

/** Who called whom when, and what came of it. Rows are added only. */
export interface CallNoteTable {
  id: number;
  call_id: number;
  called_at: string;
  called_by: number;
  /** Name of whom was called, as it was then; empty: not said */
  spoken_with: string;
  outcome: string;
  note: string;
}

/** A file that was handed in through the site. */
export interface UploadTable {
  id: number;
  file_name: string;
  file_hash: string;
  /** The bytes as they came, in base64: a file need not be text of UTF-8 */
  content: string;
  uploaded_by: number;
  uploaded_at: string;
  /** NULL: only previewed */
  decision: "applied" | "cancelled" | null;
  decided_by: number | null;
  decided_at: string | null;
  row_count: number;
  /** NULL: brought no events */
  first_revision: number | null;
  last_revision: number | null;
}
