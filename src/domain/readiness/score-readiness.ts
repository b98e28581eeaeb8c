import type { BacklogItem } from '../items/backlog-item';
import { allChecks } from './checks/all-checks';
import type { Check, CheckSetting, Finding } from './check';
import { checkedItem } from './checked-item';
import type { CheckId } from './checks/all-checks';
import type { WeighedFinding, Readiness } from './readiness';
import type { ReadinessRules } from './readiness-rules';
import type { TeamFacts } from './size-limit';
import { isRequired, scoreOf, weigh } from './weigh';

/**
 * How ready an item is, by the rule set of its kind. Score = weight of the checks that pass ÷
 * weight of those that pass or fail, × 100 (R1). A check that does not apply or cannot tell leaves
 * the sum, so it neither helps nor harms; a required one that cannot tell still keeps the item from
 * "ready"; a hint never does, whatever its setting (Q6). The same item and rules give the same
 * result (R2), and turning a failed check into a passed one never lowers the score (R4). An edit
 * that also writes a new fault may: a first story makes the hints on stories apply. Out of the box
 * that costs 2 points at most, and none where a check was mended; hints weigh little for that
 * reason.
 */
export const scoreReadiness = (item: BacklogItem, rules: ReadinessRules, team: TeamFacts = {}): Readiness => {
  const checked = checkedItem(item, rules, team);
  const set = rules.ruleSets[item.type.kind];
  const made: MadeCheck[] = [];
  for (const check of allChecks) {
    const setting = set[check.id];
    if (setting.on) made.push({ check, setting, finding: check.judge(checked) });
  }
  const { score, band, passed, counting } = weigh(made, rules.thresholds);
  return {
    score,
    band,
    ready: band === 'ready',
    findings: made.map((one) => weighedFinding(one, passed, counting)),
    acceptanceCriteria: checked.criteria,
  };
};

/** A check that was made of the item, as its rule set counts it. */
type MadeCheck = { readonly check: Check<CheckId>; readonly setting: CheckSetting; readonly finding: Finding };

const gainOf = (weight: number, passed: number, counting: number): number =>
  (scoreOf(passed + weight, counting) ?? 0) - (scoreOf(passed, counting) ?? 0);

/**
 * Each member written out: spreading them into every finding of every item cost a tenth of the
 * scoring.
 */
const weighedFinding = ({ check, setting, finding }: MadeCheck, passed: number, counting: number): WeighedFinding => {
  const { id, why } = check;
  const { weight } = setting;
  const { result } = finding;
  const required = isRequired(check, setting);
  const hint = check.hint === true;
  switch (result) {
    case 'pass':
      return { rule: id, title: check.passed, why, result, evidence: finding.evidence, weight, required, hint };
    case 'fail': {
      const { evidence, fix } = finding;
      const gain = gainOf(weight, passed, counting);
      return { rule: id, title: check.failed, why, result, evidence, fix, gain, weight, required, hint };
    }
    default:
      return { rule: id, title: check.title, why, result, evidence: finding.because, weight, required, hint };
  }
};
