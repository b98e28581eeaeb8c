/** What the health score is in a word. */
export type ScoreWord = 'good' | 'fair' | 'poor';

/** The score from which a backlog is good, and from which it is fair; below that it is poor. */
export type ScoreLimits = { readonly good: number; readonly fair: number };

/** What holds until administrators set other limits. */
export const defaultScoreLimits: ScoreLimits = { good: 80, fair: 50 };

/** The word for a score as it is shown, so that number and word agree. */
export const scoreWord = (score: number, { good, fair }: ScoreLimits): ScoreWord => {
  if (score >= good) return 'good';
  return score >= fair ? 'fair' : 'poor';
};
