import { isComplete } from '../../description/find-reproduction';
import { joinWithAnd } from '../../wording/list';
import { check, required, pass, fail } from '../check';

/** A bug report says how to see the fault, what should happen, and what happens (A8). */
export const reproductionCheck = check({
  id: 'reproduction',
  title: 'Reproduction',
  passed: 'Steps, expected and actual result are stated',
  failed: 'The bug report is incomplete',
  why: 'A fault that nobody can reproduce is rarely fixed, and nobody can tell when it is.',
  defaults: { bug: required(30) },
  judge: (subject) => {
    const report = subject.reproduction();
    if (isComplete(report)) return pass('Found steps, an expected and an actual result.');
    const missing = parts.filter(([part]) => !report[part]);
    const found = parts.filter(([part]) => report[part]).map(([, words]) => words);
    return fail(
      `Looked in the summary and the description; found ${found.length ? `only ${joinWithAnd(found)}` : 'neither steps nor results'}.`,
      `Add ${joinWithAnd(missing.map(([, words]) => words))}.`,
    );
  },
});

const parts = [
  ['steps', 'steps to reproduce it'],
  ['expected', 'what is expected'],
  ['actual', 'what happens instead'],
] as const;
