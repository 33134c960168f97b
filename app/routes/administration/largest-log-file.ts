/** Lines in a file of the audit log: what a spreadsheet still opens with ease. */
export const LARGEST_LOG_FILE = 100_000;
