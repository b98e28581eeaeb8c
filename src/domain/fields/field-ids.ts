import type { PrioritisingUse } from './field-use';

/**
 * Where the site keeps what Jira has no fixed field for; ids differ on every site, so nothing here
 * is a constant.
 */
export type FieldIds = {
  readonly estimate: EstimateSource;
  readonly sprint?: string;
  readonly rank?: string;
  readonly epicLink?: string;
  /** Absent where the site has no such field. */
  readonly criteria?: FieldSource;
  readonly checklist?: { readonly id: string; readonly name: string };
  /** By use; a use is absent where the site has no field for it (P1, P6). */
  readonly prioritising?: Prioritising;
};

export type Prioritising = Readonly<Partial<Record<PrioritisingUse, FieldSource>>>;

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

/** A field of the site, or why nobody can tell which one it is (A1, E2). */
export type FieldSource =
  | { readonly kind: 'field'; readonly id: string; readonly name: string }
  | { readonly kind: 'unknown'; readonly because: string };
