import type { BacklogItem } from '../items/backlog-item';
import { type CheckId, allChecks } from './checks/all-checks';
import type { Check, CheckSetting, Finding } from './check';
import { checkedItem } from './checked-item';
import type { WeighedFinding, Readiness } from './readiness';
import type { ReadinessRules, Thresholds } from './readiness-rules';
import type { TeamFacts } from './size-limit';
import { repeatedDemands } from './repeated-demands';
import { type Weighed, isRequired, scoreOf, weigh } from './weigh';

/**
 * How ready an item is, by the rule set of its kind. Score = weight of the checks that pass ÷
 * weight of those that pass or fail, × 100 (R1), below "ready" while a required check is open
 * (R10). A check that does not apply or cannot tell leaves the sum; a required one that cannot tell
 * still keeps the item from "ready"; a hint never does, whatever its setting (Q6). The same item
 * and rules give the same result (R2).
 *
 * Turning a failed check into a passed one never lowers the score (R4). An edit that also writes a
 * new fault may: a first story makes the hints on stories apply. Out of the box that costs 2 points
 * at most, and none where a check was mended; hints weigh little for that reason.
 */
export const scoreReadiness = (item: BacklogItem, rules: ReadinessRules, team: TeamFacts = {}): Readiness => {
  const checked = checkedItem(item, rules, team);
  const set = rules.ruleSets[item.type.kind];
  const judged: JudgedCheck[] = [];
  for (const check of allChecks) {
    const setting = set[check.id];
    if (setting.on) judged.push({ check, setting, finding: check.judge(checked) });
  }
  const { thresholds } = rules;
  const weighed = { ...weigh(judged, thresholds), thresholds };
  const repeated = repeatedDemands(judged);
  const { score, band } = weighed;
  return {
    score,
    band,
    ready: band === 'ready',
    findings: judged.map((check) => weighedFinding(check, weighed, repeated.size > 0 && repeated.has(check.check.id))),
    acceptanceCriteria: checked.criteria,
  };
};

/** What a gain is reckoned from. */
type GainBasis = Weighed & { readonly thresholds: Thresholds };

/** A check with what it found in the item and how the rule set counts it. */
type JudgedCheck = { readonly check: Check<CheckId>; readonly setting: CheckSetting; readonly finding: Finding };

/** Each member written out: spreading them into every finding cost a tenth of the scoring. */
const weighedFinding = (
  { check, setting, finding }: JudgedCheck,
  weighed: GainBasis,
  repeated: boolean,
): WeighedFinding => {
  const { id, messages } = check;
  const { title, passed, failed, why } = messages;
  const { weight } = setting;
  const { result } = finding;
  const required = isRequired(check, setting);
  const hint = check.hint === true;
  switch (result) {
    case 'pass':
      return {
        ...{ rule: id, title: passed, why, result, evidence: finding.evidence, weight, required, hint },
        ...(finding.remark === undefined ? {} : { remark: finding.remark }),
      };
    case 'fail': {
      const { evidence, fix } = finding;
      const gain = gainOf({ weight, required }, weighed);
      return repeated
        ? { rule: id, title: failed, why, result, evidence, fix, gain, weight, required, hint, repeated }
        : { rule: id, title: failed, why, result, evidence, fix, gain, weight, required, hint };
    }
    default:
      return { rule: id, title, why, result, evidence: finding.because, weight, required, hint };
  }
};

/** How much higher the score that is shown would be after that one fix (R10). */
const gainOf = (
  { weight, required }: { readonly weight: number; readonly required: boolean },
  sums: GainBasis,
): number => {
  const { passed, counting, open, score, thresholds } = sums;
  const after = { passed: passed + weight, counting, open: required ? open - 1 : open };
  return (scoreOf(after, thresholds) ?? 0) - (score ?? 0);
};
