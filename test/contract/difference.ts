/** Where an exchange and its contract disagree. */
export type Difference = {
  readonly endpoint: string;
  readonly part: 'request' | 'answer';
  readonly status: number;
  /**
   * `?name` for a parameter, else the path into the body, with `*` for places in lists:
   * `/issues/*\/self`.
   */
  readonly at: string;
  /**
   * What failed: a keyword of JSON Schema, or `path`, `parameter`, `status`, `schema` where the
   * contract has none such.
   */
  readonly keyword: string;
  readonly message: string;
};
