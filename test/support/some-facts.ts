import type { ItemFacts } from '../../src/domain/backlog/facts/item-facts';
import type { Judging } from '../../src/domain/backlog/facts/judge-facts';
import { allChecks, type CheckId } from '../../src/domain/readiness/checks/all-checks';
import { defaultRules } from '../../src/domain/rules/default-rules';
import { wholeRuleSet } from '../../src/domain/readiness/readiness-rules';
import type { FindingCodes } from '../../src/domain/readiness/finding-codes';
import { DAY, NOW } from './clock';

/** Verdict codes in which every check that is not named passes. */
export const verdicts = (told: Partial<Record<CheckId, 'p' | 'f' | 'n' | 'u'>> = {}): FindingCodes =>
  allChecks.map(({ id }) => told[id] ?? 'p').join('');

type Told = Partial<Omit<ItemFacts, 'id' | 'number'>> & {
  /** By `byDescription`; null: not scored. */
  readonly ready?: boolean | null;
  readonly criteria?: 'p' | 'f' | 'n' | 'u';
};

/**
 * What is remembered of the item of that number: a ready story of 3 points, touched yesterday,
 * unless told otherwise.
 */
export const someFacts = (number: number, { ready = true, criteria = 'p', ...told }: Told = {}): ItemFacts => ({
  id: String(20_000 + number),
  number,
  typeId: '1',
  kind: 'story',
  category: 'to-do',
  findings: verdicts({
    description: ready === null ? 'n' : ready ? 'p' : 'f',
    'acceptance-criteria': criteria,
  }),
  estimate: 3,
  rank: `0|i${String(number).padStart(6, '0')}:`,
  sprints: [],
  components: [],
  labels: [],
  versions: [],
  blockers: [],
  flagged: false,
  likeness: [],
  duplicates: [],
  created: NOW - 30 * DAY,
  updated: NOW - DAY,
  readAt: NOW,
  ...told,
});

const set = wholeRuleSet((id) => ({ on: id === 'description', required: true, weight: 10 }));

/**
 * By these rules an item is ready where its description passes, and not scored where that does not
 * apply.
 */
export const byDescription: Judging = {
  rules: { ...defaultRules, ruleSets: { story: set, bug: set, task: set, spike: set, epic: set, 'sub-task': set } },
  team: {},
  unit: 'points',
};
