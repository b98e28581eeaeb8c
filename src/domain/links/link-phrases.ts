/**
 * What links say in one sense, in several forms and languages. `phrase`: how it stands in the
 * rules. `own` and `reverse`: what the items at the two ends say; `phrase` is one of `own`.
 */
export type LinkPhrases = {
  readonly phrase: string;
  readonly own: readonly string[];
  readonly reverse: readonly string[];
};
