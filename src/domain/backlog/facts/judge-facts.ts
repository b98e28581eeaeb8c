import type { Estimate, ItemLink } from '../../items/backlog-item';
import type { Check, Finding } from '../../readiness/check';
import { type CheckId, allChecks } from '../../readiness/checks/all-checks';
import type { CheckedFacts } from '../../readiness/checked-item';
import type { Band } from '../../readiness/readiness';
import type { ReadinessRules } from '../../readiness/readiness-rules';
import type { TeamFacts } from '../../readiness/size-limit';
import { demandsIn } from '../../readiness/demands';
import { isEmptyAt, resultAt } from '../../readiness/finding-codes';
import { repeatedDemands } from '../../readiness/repeated-demands';
import { weigh } from '../../readiness/weigh';
import type { ItemFacts, FactEstimate, Blocker } from './item-facts';

/** What remembered items are judged by. `unit`: what their estimates are numbers of. */
export type Judging = {
  readonly rules: ReadinessRules;
  readonly team: TeamFacts;
  readonly unit: 'points' | 'seconds';
};

/** The facts that decide how ready an item is. */
export type JudgedBy = Pick<ItemFacts, 'kind' | 'findings' | 'estimate' | 'blockers' | 'flagged'>;

export type JudgedFacts = {
  readonly score: number | null;
  readonly band: Band;
  /**
   * The checks that fail and ask for something of their own, in the order in which people act
   * (R10).
   */
  readonly failing: readonly CheckId[];
};

/**
 * The readiness of an item out of its facts, the same as out of its text (R2). What a check found
 * in the text is remembered; checks that look at estimate or links alone judge anew, since team and
 * blockers change while the item stays as it is.
 */
export const judgeFacts = (facts: JudgedBy, judging: Judging): JudgedFacts => {
  const { rules } = judging;
  const set = rules.ruleSets[facts.kind];
  const checked = checkedFacts(facts, judging);
  const checks = allChecks.flatMap((check: Check<CheckId>, index) => {
    const setting = set[check.id];
    if (!setting.on) return [];
    const result = check.looksAt === 'item' ? resultAt(facts.findings, index) : check.judge(checked).result;
    const empty = isEmptyAt(facts.findings, index);
    return [{ check, setting, finding: { result, empty } }];
  });
  const { score, band } = weigh(checks, rules.thresholds);
  const repeated = repeatedDemands(checks);
  const found = checks.map(({ check, setting: { required }, finding: { result } }) => ({
    rule: check.id,
    result,
    required,
    hint: check.hint === true,
    repeated: repeated.has(check.id),
  }));
  return { score, band, failing: demandsIn(found).map(({ rule }) => rule) };
};

const checkedFacts = ({ estimate, blockers, flagged }: JudgedBy, { rules, team, unit }: Judging): CheckedFacts => ({
  item: { estimate: estimateOf(estimate, unit), links: blockers.map(linkOf), flagged: flagged || undefined },
  settings: rules,
  team,
});

/** Its field's name and reason stand in the words of a check, which nobody reads here. */
const estimateOf = (estimate: FactEstimate, unit: Judging['unit']): Estimate => {
  switch (estimate) {
    case 'off':
      return { unit: 'none' };
    case 'unknown':
      return { unit: 'unknown', because: '' };
    case 'chosen':
      return { unit: 'choice', fieldName: '', choice: 'chosen' };
    case 'not-chosen':
      return { unit: 'choice', fieldName: '' };
    case 'open':
      return { unit, fieldName: '' };
    default:
      return { unit, fieldName: '', value: estimate };
  }
};

const linkOf = ({ id, category }: Blocker): ItemLink => ({
  relation: 'is-blocked-by',
  key: id,
  ...(category === undefined ? {} : { category }),
});

/**
 * What an item adds to a sum of work: its number, or 1 where estimation is off and the board counts
 * items (E6, V30).
 */
export const sizeOfFacts = ({ estimate }: Pick<ItemFacts, 'estimate'>): number | undefined =>
  estimate === 'off' ? 1 : typeof estimate === 'number' ? estimate : undefined;

/** What the check on acceptance criteria says, whether a rule set asks for it or not (A8). */
export const criteriaOf = ({ findings: verdicts }: Pick<ItemFacts, 'findings'>): Finding['result'] =>
  resultAt(verdicts, criteriaPlace);

const criteriaPlace = allChecks.findIndex(({ id }) => id === 'acceptance-criteria');
