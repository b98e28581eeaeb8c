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
