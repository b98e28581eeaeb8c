import type { LinkSettings } from '../links/link-settings';
import type { PrioritisingUse } from './field-use';

/**
 * Where the site keeps what Jira has no fixed field for, and how its links are read; ids and names
 * differ on every site, so nothing here is a constant.
 */
export type FieldIds = {
  readonly estimate: EstimateSource;
  readonly sprint?: string | undefined;
  readonly rank?: string | undefined;
  readonly epicLink?: string | undefined;
  /** Jira's Flagged; absent where the site has no such field. */
  readonly flagged?: string | undefined;
  /** By which words links are read; absent where by those that the app comes with. */
  readonly links?: LinkSettings | undefined;
  /** Absent where the site has no such field. */
  readonly criteria?: FieldSource | undefined;
  readonly checklist?: { readonly id: string; readonly name: string } | undefined;
  /** Absent where the site has no field for any use. */
  readonly prioritising?: Prioritising | undefined;
};

/** By use; a use is absent where the site has no field for it (P1, P6). */
export type Prioritising = Readonly<Partial<Record<PrioritisingUse, FieldSource>>>;

/** What estimates are taken from (E1, E2, E5, E6). `because` is a sentence for people. */
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
