/** Where the site keeps what Jira has no fixed field for; ids differ on every site, so nothing here is a constant. */
export type FieldIds = {
  readonly estimate: EstimateSource;
  readonly sprint?: string;
  readonly rank?: string;
  readonly epicLink?: string;
  /** Absent where the site has no such field. */
  readonly criteria?: CriteriaSource;
  readonly checklist?: { readonly id: string; readonly name: string };
};

/** What estimates are read from (E1, E2, E5, E6). `because` is a sentence for people. */
export type EstimateSource =
  | {
      readonly kind: 'field';
      readonly id: string;
      readonly name: string;
      readonly unit: 'points' | 'seconds' | 'choice';
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly because: string };

/** The field for acceptance criteria, or why nobody can tell which one it is (A1, E2). */
export type CriteriaSource =
  | { readonly kind: 'field'; readonly id: string; readonly name: string }
  | { readonly kind: 'unknown'; readonly because: string };
