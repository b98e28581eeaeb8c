import { longHours } from '../../wording/hours';
import { check, required, optional, notApplicable, unknown, fail, pass } from '../check';
import { readinessMessages } from '../readiness-messages';

const messages = {
  title: 'Estimate',
  passed: 'Estimated',
  failed: 'Not estimated',
  lacks: 'an estimate',
  why: 'Without estimates nobody can tell how much ready work there is, or forecast when it will be done.',
  question: () => 'How large is it compared with the last items that were finished?',
  unknownQuestion: () => 'Which field holds the estimate? An administrator of the project can choose it.',
  empty: (fieldName: string) => `"${fieldName}" is empty.`,
  zero: (fieldName: string) => `The field "${fieldName}" is 0, which counts as missing.`,
  add: 'Add an estimate so that this item can be forecast.',
  choice: (fieldName: string, choice: string) => `The field "${fieldName}" is "${choice}".`,
  points: (fieldName: string, points: number) => `The field "${fieldName}" is ${points}.`,
  /** Jira keeps time in seconds. */
  time: (fieldName: string, seconds: number) => `The field "${fieldName}" is ${longHours(seconds)}.`,
};

/** Somebody has estimated the item, in whatever its board estimates by (E1–E6). */
export const estimateCheck = check({
  id: 'estimate',
  messages,
  defaults: {
    story: required(20),
    bug: optional(15),
    task: optional(15),
    spike: optional(5),
    'sub-task': optional(5),
  },
  looksAt: 'estimate',
  judge: ({ item: { estimate }, settings }) => {
    switch (estimate.unit) {
      case 'none':
        return notApplicable(readinessMessages.notEstimated);
      case 'unknown':
        return unknown(estimate.because);
      case 'choice': {
        const { choice, fieldName } = estimate;
        return choice === undefined
          ? fail(messages.empty(fieldName), messages.add)
          : pass(messages.choice(fieldName, choice));
      }
      case 'points':
      case 'seconds': {
        const { value, fieldName, unit } = estimate;
        if (value === undefined) return fail(messages.empty(fieldName), messages.add);
        if (value === 0 && settings.zeroIsMissing) return fail(messages.zero(fieldName), messages.add);
        return pass(unit === 'points' ? messages.points(fieldName, value) : messages.time(fieldName, value));
      }
    }
  },
});
