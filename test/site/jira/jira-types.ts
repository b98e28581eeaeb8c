/** A REST call as the app makes it; `path` has its query and no host. */
export type JiraRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly as: JiraCaller;
};

/** A person, or the app itself (`asApp`). */
export type JiraCaller = { readonly kind: 'user'; readonly accountId: string } | { readonly kind: 'app' };

export type JiraAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The contract's template, for instance `GET /rest/api/3/issue/{issueIdOrKey}`, or `unknown`. */
  readonly endpoint: string;
  /**
   * Elements of the answer's main array, 1 where the answer is one object, 0 for a refusal: what
   * Jira's points count.
   */
  readonly objects: number;
  /** Present where Jira would never answer: the caller waits until its own time is over. */
  readonly delay?: 'never-answers';
};

/**
 * How Jira fails, for every call, until told otherwise; with `answers-lost` only writes fail, after
 * they took effect, with `histories-cut` only `changelog/bulkfetch`, after a first page with one
 * history.
 */
export type JiraFault = 'none' | 'unavailable' | 'rate-limited' | 'timeout' | 'answers-lost' | 'histories-cut';
