/** What came of a call. */
export const CALL_OUTCOMES = [
  "spoken",
  "will_register",
  "call_back",
  "no_answer",
  "wrong_contact",
  "declined",
] as const;

export type CallOutcome = (typeof CALL_OUTCOMES)[number];
