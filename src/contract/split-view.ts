/** What splitting an item would create: items of its own type, beside it. */
export type SplitQuestion = {
  readonly projectKey: string;
  readonly typeName: string;
  /** The parent of the item, which the parts get too; absent where it has none. */
  readonly parentKey?: string | undefined;
  /** `key`: the issue that is there for it already, made within a day by the same person. */
  readonly parts: readonly { readonly title: string; readonly key?: string | undefined }[];
};

/** What became of each part that was asked for. */
export type SplitParts = { readonly parts: readonly SplitPartOutcome[] };

/**
 * `unsure`: it was sent, and is not seen yet. `not-sent`: Jira took no more calls. `asks`: what
 * Jira says of the fields that it needs.
 */
export type SplitPartOutcome = { readonly title: string } & (
  | { readonly outcome: 'made'; readonly key: string }
  | { readonly outcome: 'refused'; readonly asks: readonly string[] }
  | { readonly outcome: 'unsure' | 'not-sent' }
);
