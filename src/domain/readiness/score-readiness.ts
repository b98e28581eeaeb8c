import type { BacklogItem } from '../items/backlog-item';
import { catalogue } from './checks/all-checks';
import type { Finding, Readiness } from './readiness';
import type { Rule, Verdict } from './check';
import type { RuleId } from './checks/all-checks';
import type { ReadinessRules } from './readiness-rules';
import type { CheckSetting } from './check';
import type { KnownOfTeam } from './size-limit';
import { subjectOf } from './checked-item';
import { isRequired, scoreOf, weigh } from './weigh';

/**
 * How ready an item is, by the rule set of its kind. Score = weight of the checks that pass ÷ weight of those that pass or
 * fail, × 100 (R1). A check that does not apply or cannot tell leaves the sum, so it neither helps nor harms; a required
 * one that cannot tell still keeps the item from "ready"; a hint never does, whatever its setting (Q6). The same item and rules give the same result (R2), and turning a
 * failed check into a passed one never lowers the score (R4). An edit that also writes a new fault may: a first story makes the hints on
 * stories apply. Out of the box that costs 2 points at most, and none where a check was mended; hints weigh little for that reason.
 */
export const scoreReadiness = (item: BacklogItem, rules: ReadinessRules, team: KnownOfTeam = {}): Readiness => {
  const subject = subjectOf(item, rules, team);
  const set = rules.ruleSets[item.type.kind];
  const checked: Check[] = [];
  for (const rule of catalogue) {
    const setting = set[rule.id];
    if (setting.on) checked.push({ rule, setting, verdict: rule.check(subject) });
  }
  const { score, band, passed, counting } = weigh(checked, rules.thresholds);
  return {
    score,
    band,
    ready: band === 'ready',
    findings: checked.map((check) => findingOf(check, passed, counting)),
    acceptanceCriteria: subject.criteria,
  };
};

type Check = { readonly rule: Rule<RuleId>; readonly setting: CheckSetting; readonly verdict: Verdict };

const gainOf = (weight: number, passed: number, counting: number): number =>
  (scoreOf(passed + weight, counting) ?? 0) - (scoreOf(passed, counting) ?? 0);

/** Each member written out: spreading them into every finding of every item cost a tenth of the scoring. */
const findingOf = ({ rule, setting, verdict }: Check, passed: number, counting: number): Finding => {
  const { id, why } = rule;
  const { weight } = setting;
  const { result } = verdict;
  const required = isRequired(rule, setting);
  const hint = rule.hint === true;
  switch (result) {
    case 'pass':
      return { rule: id, title: rule.passed, why, result, evidence: verdict.evidence, weight, required, hint };
    case 'fail': {
      const { evidence, fix } = verdict;
      const gain = gainOf(weight, passed, counting);
      return { rule: id, title: rule.failed, why, result, evidence, fix, gain, weight, required, hint };
    }
    default:
      return { rule: id, title: rule.title, why, result, evidence: verdict.because, weight, required, hint };
  }
};
