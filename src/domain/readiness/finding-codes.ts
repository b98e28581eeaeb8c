import type { BacklogItem } from '../items/backlog-item';
import { allChecks } from './checks/all-checks';
import type { Finding } from './check';
import type { ReadinessSettings } from './readiness-settings';
import type { TeamFacts } from './size-limit';
import { checkedItem } from './checked-item';

/**
 * What every check of the catalogue says of an item, switched on or not, a letter each in the
 * catalogue's order. Kept with an item it lets other weights judge the item anew without its text.
 */
export type FindingCodes = string;

export const findingCodes = (item: BacklogItem, settings: ReadinessSettings, team: TeamFacts = {}): FindingCodes => {
  const subject = checkedItem(item, settings, team);
  let codes = '';
  for (const rule of allChecks) codes += letters[rule.judge(subject).result];
  return codes;
};

/**
 * What the check at a place of the catalogue said; a letter that is none, or none at all, cannot
 * tell.
 */
export const resultAt = (codes: FindingCodes, index: number): Result => results.get(codes[index] ?? '') ?? 'unknown';

type Result = Finding['result'];

const letters: Readonly<Record<Result, string>> = { pass: 'p', fail: 'f', 'not-applicable': 'n', unknown: 'u' };

const results: ReadonlyMap<string, Result> = new Map([
  ['p', 'pass'],
  ['f', 'fail'],
  ['n', 'not-applicable'],
  ['u', 'unknown'],
]);
