/**
 * How an account stands.
 *
 * - `unused`: nobody signed in with it yet
 * - `disabled`: may not sign in
 * - `erased`: the person's data were removed, for good
 */
export const ACCOUNT_STATES = ["active", "unused", "disabled", "erased"] as const;

export type AccountState = (typeof ACCOUNT_STATES)[number];
