import type { AuditAction } from "#app/domain/access/audit-action.ts";
import type { Role } from "#app/domain/access/role.ts";

/** Somebody who may sign in. Instants of these tables are real time, whatever the domain's clock says. */
export interface AccountTable {
  id: number;
  /** Lower case; NULL: the person's data were removed */
  email: string | null;
  /** NULL: removed */
  name: string | null;
  language: "nl" | "en";
  /** Issuer and subject of the sign-in service, once it was used; NULL: not yet */
  subject: string | null;
  created_at: string;
  /** NULL: made by an operator's command or with the example */
  created_by: number | null;
  /** NULL: may sign in */
  disabled_at: string | null;
  /** NULL: the person's data are there */
  erased_at: string | null;
}

/** A role of an account. What a role is not about is an empty text. */
export interface AccountRoleTable {
  account_id: number;
  role: Role;
  municipality_code: string;
  project_slug: string;
  granted_at: string;
}

export interface SessionTable {
  /** SHA-256, hexadecimal, of what the browser holds */
  id_hash: string;
  account_id: number;
  created_at: string;
  last_seen_at: string;
  /** As the browser named itself, for the owner's list of sessions */
  user_agent: string;
  network: string;
}

/** A one-time link that was mailed. */
export interface SignInLinkTable {
  /** SHA-256, hexadecimal, of what stands in the link */
  token_hash: string;
  account_id: number;
  /** SHA-256, hexadecimal, of what the browser that asked holds */
  browser_hash: string;
  created_at: string;
  expires_at: string;
  /** NULL: not used yet */
  used_at: string | null;
  return_to: string;
}

/** What was typed in a form when the session had ended, until its owner is back. */
export interface KeptFormTable {
  /** SHA-256, hexadecimal, of what the browser holds */
  token_hash: string;
  path: string;
  /** The form as it was sent, URL-encoded */
  body: string;
  created_at: string;
}

export interface AuditEntryTable {
  id: number;
  at: string;
  /** NULL: nobody was signed in, or a command did it */
  account_id: number | null;
  action: AuditAction;
  /** What it was about: a municipality code, a project slug, a number; empty: nothing in particular */
  subject: string;
  /** More about it as JSON, never a secret; NULL: nothing */
  detail: string | null;
  /** Address the request came from; empty: a command, or removed */
  network: string;
}
