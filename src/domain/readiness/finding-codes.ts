import type { BacklogItem } from '../items/backlog-item';
import { allChecks } from './checks/all-checks';
import type { Finding } from './check';
import type { ReadinessSettings } from './readiness-settings';
import type { TeamFacts } from './size-limit';
import { checkedItem } from './checked-item';

/**
 * What every check finds in an item, switched on or not: a letter each, in the order of all checks.
 * With it other weights judge the item anew without its text.
 */
export type FindingCodes = string;

/** The letters of an item that has just been read. */
export const findingCodes = (item: BacklogItem, settings: ReadinessSettings, team: TeamFacts = {}): FindingCodes => {
  const checked = checkedItem(item, settings, team);
  let codes = '';
  for (const check of allChecks) {
    const finding = check.judge(checked);
    codes += finding.result === 'fail' && finding.empty ? emptyLetter : letters[finding.result];
  }
  return codes;
};

/** What the check at an index found; "unknown" where its letter is missing or not one of these. */
export const resultAt = (codes: FindingCodes, index: number): Result => results.get(codes[index] ?? '') ?? 'unknown';

/** Whether the check at an index failed because nothing is there at all. */
export const isEmptyAt = (codes: FindingCodes, index: number): boolean => codes[index] === emptyLetter;

type Result = Finding['result'];

const letters: Readonly<Record<Result, string>> = { pass: 'p', fail: 'f', 'not-applicable': 'n', unknown: 'u' };

const emptyLetter = 'e';

const results: ReadonlyMap<string, Result> = new Map([
  ['p', 'pass'],
  ['f', 'fail'],
  [emptyLetter, 'fail'],
  ['n', 'not-applicable'],
  ['u', 'unknown'],
]);
