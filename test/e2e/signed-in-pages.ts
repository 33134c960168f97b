/** Seats of the example that one steps in as, as the page `/voorbeeld/instappen` names them. */
export type Seat = "taskforce" | "editor" | "approver" | "merged" | "lead" | "cvd" | "administrator";

/** An address of every page for who is signed in, with somebody who may see it. Later pages are a line here. */
export const SIGNED_IN_PAGES: readonly (readonly [path: string, seat: Seat | null])[] = [
  ["/aanmelden", null],
  ["/aanmelden/link", null],
  ["/voorbeeld/instappen", null],
  ["/mijn-account", "editor"],
  ["/mijn-account", "lead"],
  ["/post/stoppen", null],
  ["/taskforce", "taskforce"],
  ["/taskforce?reden=plan_voorbij&provincie=Utrecht", "cvd"],
  ["/taskforce/bellijst", "taskforce"],
  ["/taskforce/invoer", "taskforce"],
  ["/mijn-project/digitale-aangifte-overlijden", "lead"],
  ["/taskforce/rondes", "cvd"],
  ["/taskforce/rondes/nieuw", "taskforce"],
  ["/taskforce/rondes/2", "taskforce"],
  ["/taskforce/rondes/2?doe=sluiten", "taskforce"],
  ["/taskforce/rondes/2?doe=wijzigen", "taskforce"],
  ["/taskforce/post", "taskforce"],
  ["/beheer", "administrator"],
  ["/beheer/accounts", "administrator"],
  ["/beheer/accounts/nieuw", "administrator"],
  ["/beheer/accounts/1", "administrator"],
  ["/beheer/contacten", "administrator"],
  ["/beheer/contacten/GM0344", "administrator"],
  ["/beheer/teksten", "administrator"],
  ["/beheer/teksten/round_invitation", "administrator"],
  ["/beheer/invoer", "administrator"],
  ["/beheer/logboek", "administrator"],
];
