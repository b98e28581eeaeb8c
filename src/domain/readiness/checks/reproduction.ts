import { type Reproduction, isComplete } from '../../description/find-reproduction';
import { joinWithAnd } from '../../wording/list';
import { check, required, pass, fail, unknown } from '../check';
import { readinessMessages } from '../readiness-messages';

const messages = {
  title: 'Reproduction',
  passed: 'Steps, expected and actual result are stated',
  failed: 'The bug report is incomplete',
  lacks: 'steps and results',
  why: 'A fault that nobody can reproduce is rarely fixed, and nobody can tell when it is.',
  question: () => 'How can somebody make it happen, what do they see, and what should they see instead?',
  complete: 'Found steps, an expected and an actual result.',
  incomplete: (report: Reproduction) => {
    const stated = partNames((part) => report[part]);
    const content = stated.length ? `only ${joinWithAnd(stated)}` : 'neither steps nor results';
    return `Found ${content}.`;
  },
  add: (report: Reproduction) => `Add ${joinWithAnd(partNames((part) => !report[part]))}.`,
};

const reportParts = [
  ['steps', 'steps to reproduce it'],
  ['expected', 'what is expected'],
  ['actual', 'what happens instead'],
] as const;

const partNames = (isMeant: (part: keyof Reproduction) => boolean): readonly string[] =>
  reportParts.filter(([part]) => isMeant(part)).map(([, name]) => name);

/** A bug report says how to see the fault, what should happen, and what happens (A8). */
export const reproductionCheck = check({
  id: 'reproduction',
  messages,
  defaults: { bug: required(30) },
  standsInForCriteria: true,
  looksAt: 'item',
  judge: ({ reproduction, inUnknownLanguage }) => {
    const report = reproduction();
    if (isComplete(report)) return pass(messages.complete);
    return inUnknownLanguage()
      ? unknown(readinessMessages.unknownLanguage)
      : fail(messages.incomplete(report), messages.add(report));
  },
});
