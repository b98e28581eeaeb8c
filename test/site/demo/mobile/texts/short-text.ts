import { h, ol, p, ul, type AdfNode } from '../../adf';

/** A story as most people write one: a sentence or two, then what must be true. */
export const withCriteria = (text: string, ...criteria: readonly string[]): readonly AdfNode[] => [
  p(text),
  h(2, 'Acceptance criteria'),
  ul(...criteria),
];

/** A bug as testers write one. */
export const reproduced = (
  steps: readonly string[],
  { expected, actual }: { readonly expected: string; readonly actual: string },
): readonly AdfNode[] => [
  h(3, 'Steps to reproduce'),
  ol(...steps),
  h(3, 'Expected'),
  p(expected),
  h(3, 'Actual'),
  p(actual),
];
