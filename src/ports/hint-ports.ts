/**
 * Why a person takes a hint for wrong. `evidence`: fingerprint of the evidence that the hint had
 * then; no text of the issue.
 */
export type Dismissal = {
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  readonly at: number;
  readonly evidence: string;
};

/** The dismissed hints of each issue, by issue id. */
export type DismissedHintStore = {
  readonly list: (issueId: string) => Promise<readonly Dismissal[]>;
  readonly add: (issueId: string, dismissal: Dismissal) => Promise<void>;
  readonly delete: (issueId: string, rule: string) => Promise<void>;
  /** A salted hash: the same for the same text on this site, and no way back to the text. */
  readonly fingerprint: (evidence: string) => Promise<string>;
};
