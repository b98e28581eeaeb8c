/** An account whose id storage holds, as the person who saved or dismissed something. */
export type KeptAccount = {
  readonly accountId: string;
  /** Since when the oldest of what is kept is as it is, in epoch milliseconds. */
  readonly updatedAt: number;
  /** Its place in an order that stays, as a salted hash: no way back to the account. */
  readonly mark: string;
};

/** Wherever storage holds account ids (J15). @throws SourceFailure where storage fails */
export type KeptAccounts = {
  /** Each account once, by their marks. */
  readonly list: () => Promise<readonly KeptAccount[]>;
  /** Takes the ids of these accounts out of whatever holds them; the rest of it stays. */
  readonly erase: (accountIds: readonly string[]) => Promise<void>;
  /** What is kept of these accounts is as it should be since `instant`. */
  readonly renew: (accountIds: readonly string[], instant: number) => Promise<void>;
};

/** What Atlassian says of an account: erase what is kept of it, or bring it up to date. */
export type AccountChange = { readonly accountId: string; readonly status: 'closed' | 'updated' };

/** The most accounts that Atlassian takes at once. */
export const mostAccountsAReport = 90;

/**
 * Tells Atlassian of whom something is kept, `mostAccountsAReport` at the most, in one request.
 * Gives the accounts of which something must be done. @throws SourceFailure
 */
export type AccountReport = (accounts: readonly KeptAccount[]) => Promise<readonly AccountChange[]>;

/**
 * When the last report was begun, in epoch milliseconds. `after`: it has not ended, and the
 * accounts up to this mark were reported.
 */
export type ReportProgress = { readonly begunAt: number; readonly after?: string | undefined };

/** @throws SourceFailure where storage fails */
export type ReportProgressStore = {
  /** Undefined where none was begun. */
  readonly read: () => Promise<ReportProgress | undefined>;
  readonly save: (progress: ReportProgress) => Promise<void>;
};
