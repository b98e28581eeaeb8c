import type { Estimate } from '../../items/backlog-item';
import { check, optional, type Finding, unknown, notApplicable, fail, pass } from '../check';
import type { ReadinessSettings } from '../readiness-settings';
import { type TeamFacts, sizeLimit } from '../size-limit';

/**
 * Not larger than fits a sprint well (G). An item that nobody has estimated has no known size:
 * `unknown`, so that the missing estimate costs once, in its own check.
 */
export const sizeCheck = check({
  id: 'size',
  title: 'Size',
  passed: 'Small enough for a sprint',
  failed: 'Too large for a sprint',
  why: 'Large items hide what nobody has thought about yet, and are the ones that do not get finished.',
  defaults: { story: optional(5), bug: optional(5), task: optional(5), spike: optional(5) },
  judge: ({ item: { estimate }, settings, team }) => checkSize(estimate, settings, team),
});

/** The check as far as an estimate and the team's velocity decide it. */
export const checkSize = (
  estimate: Estimate,
  settings: Pick<ReadinessSettings, 'oversizedAbove' | 'oversizedShare'>,
  team: TeamFacts,
): Finding => {
  if (estimate.unit === 'unknown') return unknown(estimate.because);
  if (estimate.unit === 'none') return notApplicable('Items are not estimated here.');
  if (estimate.unit !== 'points') {
    return notApplicable(`The field "${estimate.fieldName}" holds no points, which the limit is set in.`);
  }
  if (estimate.value === undefined) return unknown('Nobody has estimated the item yet.');
  const points = `${estimate.value} ${estimate.value === 1 ? 'point' : 'points'}`;
  const limit = sizeLimit(settings, team);
  return estimate.value > limit.points
    ? fail(`${points}; ${limit.because}.`, 'Split it into items that can be finished one by one.')
    : pass(`${points}; ${limit.because}.`);
};
