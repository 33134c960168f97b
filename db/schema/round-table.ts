/** A request to all municipalities to bring their participation up to date. */
export interface RoundTable {
  id: number;
  title: string;
  /** What the Taskforce adds to the invitation; may be empty */
  text: string;
  reference_on: string;
  deadline_on: string;
  /** Instant of the domain's clock, as events have */
  opened_at: string;
  opened_by: number | null;
  /** NULL: open */
  closed_at: string | null;
  closed_by: number | null;
}

export interface RoundProjectTable {
  round_id: number;
  project_slug: string;
}
