/** What can be handed in at once through the site; more goes in by the operator's command. */
export const MOST_UPLOAD_BYTES = 2_000_000;
export const MOST_UPLOAD_ROWS = 5000;
