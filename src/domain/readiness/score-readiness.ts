import type { BacklogItem } from '../backlog/backlog-item';
import { catalogue } from './catalogue';
import type { Band, Finding, Readiness } from './readiness';
import type { Rule, Verdict } from './rule';
import type { RuleId, ReadinessRules, CheckSetting, Thresholds } from './rules';
import type { KnownOfTeam } from './size-limit';
import { subjectOf } from './subject';

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
  let passed = 0;
  let counting = 0;
  let held = false;
  for (const rule of catalogue) {
    const setting = set[rule.id];
    if (!setting.on) continue;
    const verdict = rule.check(subject);
    checked.push({ rule, setting, verdict });
    if (verdict.result === 'pass') passed += setting.weight;
    if (verdict.result === 'pass' || verdict.result === 'fail') counting += setting.weight;
    held ||= isRequired(rule, setting) && (verdict.result === 'fail' || verdict.result === 'unknown');
  }
  const score = scoreOf(passed, counting);
  const band = bandOf(score, held, rules.thresholds);
  return {
    score,
    band,
    ready: band === 'ready',
    findings: checked.map((check) => findingOf(check, passed, counting)),
    acceptanceCriteria: subject.criteria,
  };
};

const isRequired = ({ hint }: Rule, { required }: CheckSetting): boolean => required && hint !== true;

type Check = { readonly rule: Rule<RuleId>; readonly setting: CheckSetting; readonly verdict: Verdict };

/**
 * Rounded to a whole number, halves up, and compared with the thresholds as rounded: what a person reads decides. Rounding
 * keeps the order of scores, so R4 holds for rounded ones too.
 */
const scoreOf = (passed: number, counting: number): number | null =>
  counting > 0 ? Math.min(100, Math.round((passed / counting) * 100)) : null;

const gainOf = (weight: number, passed: number, counting: number): number =>
  (scoreOf(passed + weight, counting) ?? 0) - (scoreOf(passed, counting) ?? 0);

const bandOf = (score: number | null, held: boolean, { ready, almost }: Thresholds): Band => {
  if (score === null) return 'not-scored';
  if (score >= ready && !held) return 'ready';
  return score >= almost ? 'almost' : 'not-ready';
};

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
