import type { Overrides } from '../domain/rules/overrides';
import type { Rules } from '../domain/rules/rules';

/** One saved version of the site's rules or of a project's overrides. */
export type Saved<T> = {
  /** From 1, without gaps. */
  readonly version: number;
  readonly rules: T;
  /** Epoch milliseconds. */
  readonly savedAt: number;
  /** The account id of the person who saved it; absent once that account is closed (J15). */
  readonly savedBy?: string | undefined;
};

/** Saved versions, whose rules never change. @throws SourceFailure where storage fails */
export type VersionStore<T> = {
  /** Undefined where nobody has saved any. */
  readonly readNewest: () => Promise<Saved<T> | undefined>;
  /** Undefined where no version has that number. */
  readonly read: (version: number) => Promise<Saved<T> | undefined>;
  /** The versions from `newest` downwards without their rules, at most `most` of them. */
  readonly list: (newest: number, most: number) => Promise<readonly Omit<Saved<T>, 'rules'>[]>;
  /** `exists`: somebody else has saved a version of that number first. */
  readonly add: (saved: Saved<T>) => Promise<'added' | 'exists'>;
};

export type RulesStore = VersionStore<Rules>;

/** What each project changes of the site's rules, by the project's id. */
export type OverridesStore = (projectId: string) => VersionStore<Overrides>;
