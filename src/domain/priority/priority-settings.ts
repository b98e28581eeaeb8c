import type { Formula } from './wsjf-rice-ice';
import { moscowDefaults, type MoscowSettings } from './moscow-settings';
import type { SignalWeights } from './signals/signals';

/** By what priority is scored: what every Jira has, or one formula of mapped fields (P1). */
export const priorityMethods = ['signals', 'wsjf', 'rice', 'ice'] as const;
export type PriorityMethod = (typeof priorityMethods)[number];

/** How priority is scored; administered like the readiness rules. */
export type PrioritySettings = {
  readonly method: PriorityMethod;
  /** 0 to 1,000 each: what a signal may bring, of their sum (P7). 0: it is left out. */
  readonly weights: SignalWeights;
  /**
   * The value of each formula that scores 50 of 100. Formulas have no highest value: the larger the
   * value, the nearer the score comes to 100, whatever other items have (P5).
   */
  readonly half: Readonly<Record<Formula, number>>;
  readonly moscow: MoscowSettings;
};

/** What people set by hand in Jira counts most. The weights sum to 100, so they are points. */
export const defaultPriority: PrioritySettings = {
  method: 'signals',
  weights: {
    priority: 40,
    'due-date': 15,
    'release-date': 8,
    blocks: 12,
    blocked: 5,
    'service-requests': 5,
    votes: 4,
    watchers: 3,
    epic: 4,
    age: 2,
    activity: 2,
  },
  half: { wsjf: 3, rice: 100, ice: 125 },
  moscow: moscowDefaults,
};
