import type { Overrides } from '../domain/rules/overrides';
import type { Rules } from '../domain/rules/rules';

/**
 * One saved version of rules: those of the site, or the overrides of a project. `savedAt`: epoch
 * milliseconds.
 */
export type Saved<T> = {
  readonly version: number;
  readonly rules: T;
  readonly savedAt: number;
  readonly savedBy: string;
};

/** Versions are numbered from 1 without gaps and never change. */
export type VersionStore<T> = {
  /** The newest saved version, or undefined where nobody has saved any. */
  readonly readNewest: () => Promise<Saved<T> | undefined>;
  /** One version, or undefined where there is none of that number. */
  readonly read: (version: number) => Promise<Saved<T> | undefined>;
  /**
   * Who saved the versions from `newest` downwards and when, the newest first, at most `most` of
   * them.
   */
  readonly list: (newest: number, most: number) => Promise<readonly Omit<Saved<T>, 'rules'>[]>;
  /** Adds a version; `exists` where somebody was faster. */
  readonly add: (saved: Saved<T>) => Promise<'added' | 'exists'>;
};

export type RulesStore = VersionStore<Rules>;

/** What each project changes of the site's rules, by the project's id. */
export type OverridesStore = (projectId: string) => VersionStore<Overrides>;
