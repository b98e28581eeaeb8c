/** Why a person takes a hint for wrong. */
export type Dismissal = {
  /** The id of the check. */
  readonly rule: string;
  readonly reason: string;
  /** The account id of the person; absent once that account is closed (J15). */
  readonly by?: string | undefined;
  /** Epoch milliseconds. */
  readonly at: number;
  /** The fingerprint of the hint's evidence at that time; no text of the issue (J11). */
  readonly evidence: string;
};

/** The dismissed hints of issues, by issue id. @throws SourceFailure where storage fails */
export type DismissedHintStore = {
  readonly list: (issueId: string) => Promise<readonly Dismissal[]>;
  /** Replaces an earlier dismissal of the same check. */
  readonly add: (issueId: string, dismissal: Dismissal) => Promise<void>;
  readonly delete: (issueId: string, rule: string) => Promise<void>;
  /** A salted hash: equal for equal texts of this site, and no way back to a text. */
  readonly fingerprint: (evidence: string) => Promise<string>;
};
