import type { BacklogItem } from '../items/backlog-item';
import { catalogue } from './checks/all-checks';
import type { Verdict } from './check';
import type { ReadinessSettings } from './readiness-settings';
import type { KnownOfTeam } from './size-limit';
import { subjectOf } from './checked-item';

/**
 * What every check of the catalogue says of an item, switched on or not, a letter each in the catalogue's order. Kept with an item it lets other
 * weights judge the item anew without its text.
 */
export type VerdictCodes = string;

export const verdictCodes = (item: BacklogItem, settings: ReadinessSettings, team: KnownOfTeam = {}): VerdictCodes => {
  const subject = subjectOf(item, settings, team);
  let codes = '';
  for (const rule of catalogue) codes += letters[rule.check(subject).result];
  return codes;
};

/** What the check at a place of the catalogue said; a letter that is none, or none at all, cannot tell. */
export const resultAt = (codes: VerdictCodes, place: number): Result => results.get(codes[place] ?? '') ?? 'unknown';

type Result = Verdict['result'];

const letters: Readonly<Record<Result, string>> = { pass: 'p', fail: 'f', 'not-applicable': 'n', unknown: 'u' };

const results: ReadonlyMap<string, Result> = new Map([
  ['p', 'pass'],
  ['f', 'fail'],
  ['n', 'not-applicable'],
  ['u', 'unknown'],
]);
