/** A sprint that runs: what is left of it, and when it ends; `now`: as of when that is. */
type SoFar = {
  readonly left: number;
  readonly start: number;
  readonly end: number;
  readonly now: number;
  /** What the team delivers in a sprint. */
  readonly velocity: number;
};

/**
 * What of a running sprint is left beyond what the velocity brings until its end: 0 where it keeps
 * up, all that is left where the end has passed.
 */
export const atRisk = ({ left, start, end, now, velocity }: SoFar): number => {
  if (end <= start) return left;
  const share = Math.min(1, Math.max(0, (end - now) / (end - start)));
  return Math.max(0, left - velocity * share);
};

/** How much of the time of a sprint has passed, as a share. */
export const timePassed = ({ start, end, now }: Pick<SoFar, 'start' | 'end' | 'now'>): number =>
  end <= start ? 1 : Math.min(1, Math.max(0, (now - start) / (end - start)));
