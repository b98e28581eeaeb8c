import type { PriorityScore } from './priority-score';

const messages = {
  unknown: 'unknown',
  atLeast: (score: number) => `at least ${score}`,
};

/** A priority score as it is said wherever it stands: "34", "at least 34" (P7), "unknown" (P2). */
export const priorityWords = ({ score, atLeast }: Pick<PriorityScore, 'score' | 'atLeast'>): string =>
  score === null ? messages.unknown : atLeast === true ? messages.atLeast(score) : String(score);
