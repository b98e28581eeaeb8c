/** Why a transfer was refused, by the reason codes of ISO 20022, in the words of the bank. */
export type RefusalReason = {
  readonly code: string;
  readonly meaning: string;
  readonly english: string;
  readonly german: string;
  /** The same transfer may be sent again without a change. */
  readonly again: boolean;
  readonly button: string;
};

/** One row of the specification's table. */
export const reason = (
  code: string,
  again: boolean,
  button: string,
  meaning: string,
  english: string,
  german: string,
): RefusalReason => ({ code, meaning, english, german, again, button });
