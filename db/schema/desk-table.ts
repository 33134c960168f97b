/** An entry that waits for a second pair of eyes, or waited. */
export interface PendingEntryTable {
  id: number;
  project_slug: string;
  municipality_code: string;
  /** The event as it will be recorded, as JSON */
  draft: string;
  /** Latest revision of the pair that its writer had seen; NULL: there was none */
  based_on_revision: number | null;
  internal_note: string | null;
  submitted_by: number;
  submitted_at: string;
  /** NULL: waits */
  decision: "approved" | "rejected" | "taken_back" | null;
  decided_by: number | null;
  decided_at: string | null;
  decision_reason: string | null;
}

export interface MunicipalitySettingTable {
  municipality_code: string;
  /** 1: entries of editors wait for an approver */
  four_eyes: number;
  changed_at: string;
  changed_by: number;
}

/** A note to an event that only those who may open the desk, and the Taskforce, read. */
export interface InternalNoteTable {
  revision: number;
  note: string;
}

/** A form that was handled, so that sending it twice does nothing twice. */
export interface FormReceiptTable {
  /** Made with the form, unique */
  form_id: string;
  account_id: number;
  handled_at: string;
  /** Where its answer led */
  outcome: string;
}

/** Whom to call in a municipality. */
export interface ContactTable {
  municipality_code: string;
  /** Empty: for everything */
  project_slug: string;
  name: string;
  email: string;
  phone: string;
  changed_at: string;
  /** NULL: came with the example */
  changed_by: number | null;
}

/** What a project lead found of a "live". The latest of an event counts. */
export interface LiveReviewTable {
  id: number;
  project_slug: string;
  municipality_code: string;
  /** The event it is about */
  revision: number;
  verdict: "confirmed" | "disputed";
  reason: string;
  account_id: number;
  reviewed_at: string;
}
