import type { ReadinessRules, RuleId } from '../domain/readiness/rules';

/** What the admin page shows: the rules in force, their version (0: the ones the app comes with), who saved them and when. */
export type RulesView = {
  readonly rules: ReadinessRules;
  readonly version: number;
  readonly saved?: { readonly at: number; readonly by: string };
  /** The checks that there are, in their order, with their words. */
  readonly checks: readonly { readonly id: RuleId; readonly title: string; readonly why: string }[];
};
