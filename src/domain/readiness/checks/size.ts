import { check, optional, unknown, notApplicable, fail, pass } from '../check';
import { readinessMessages } from '../readiness-messages';
import { type SizeLimit, sizeLimit } from '../size-limit';

const messages = {
  title: 'Size',
  passed: 'Not oversized',
  failed: 'Oversized',
  lacks: 'a smaller size',
  why: 'Large items hide what nobody has thought about yet, and are the ones that do not get finished.',
  question: () => 'How can it be split into items that fit a sprint?',
  noPoints: (fieldName: string) => `The field "${fieldName}" holds no points, which the limit is set in.`,
  notEstimatedYet: 'Nobody has estimated the item yet.',
  measured: (points: number, limit: SizeLimit) => `${points} ${points === 1 ? 'point' : 'points'}; ${limit.because}.`,
  split: 'Split it into items that can be finished one by one.',
};

/**
 * Not larger than fits a sprint well (G). An item that nobody has estimated has no known size:
 * `unknown`, so that the missing estimate costs once, in its own check.
 */
export const sizeCheck = check({
  id: 'size',
  messages,
  defaults: { story: optional(5), bug: optional(5), task: optional(5), spike: optional(5) },
  looksAt: 'estimate',
  judge: ({ item: { estimate }, settings, team }) => {
    if (estimate.unit === 'unknown') return unknown(estimate.because);
    if (estimate.unit === 'none') return notApplicable(readinessMessages.notEstimated);
    if (estimate.unit !== 'points') return notApplicable(messages.noPoints(estimate.fieldName));
    if (estimate.value === undefined) return unknown(messages.notEstimatedYet);
    const limit = sizeLimit(settings, team);
    const evidence = messages.measured(estimate.value, limit);
    return estimate.value > limit.points ? fail(evidence, messages.split) : pass(evidence);
  },
});
