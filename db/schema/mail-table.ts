/** The outbox: a mail that was or is to be sent. Instants are real time. */
export interface MailTable {
  id: number;
  /** What makes it one mail, so that it is put in once: kind, subject and receiver */
  mail_key: string;
  kind: string;
  /** NULL: not for an account */
  account_id: number | null;
  municipality_code: string | null;
  round_id: number | null;
  to_address: string;
  subject: string;
  /** NULL: held a secret and is gone since it was sent */
  text_body: string | null;
  html_body: string | null;
  created_at: string;
  not_before: string;
  attempt_count: number;
  /** Process that is sending it; NULL: nobody */
  claimed_by: string | null;
  claimed_at: string | null;
  /** NULL: not sent */
  sent_at: string | null;
  /** NULL: still tried; a mail that is given up, or of which nobody knows whether it went */
  failed_at: string | null;
  last_error: string | null;
}

/** A receiver who wants no more mails of a kind. */
export interface MailStopTable {
  address: string;
  kind: string;
  stopped_at: string;
}

/** A text of a mail that administrators changed. */
export interface MailTextTable {
  kind: string;
  language: "nl" | "en";
  subject: string;
  body: string;
  changed_at: string;
  changed_by: number;
}
