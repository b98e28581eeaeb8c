import type { TrackedBacklog } from '../ports/backlog-ports';
import { queue, eventOf } from './work-queue';

/** So many backlogs fit into one push. */
const backlogsARound = 50;

/** A pause between rounds, so that a site of many boards does not spend Jira's points at once. */
const roundPauseSeconds = 900;

/**
 * Pushes the daily work of the backlogs from an index on: a round now, the others with pauses.
 * @throws whatever the queue throws
 */
export const pushDaily = async (tracked: readonly TrackedBacklog[], from = 0): Promise<void> => {
  const next = from + backlogsARound;
  const round = tracked.slice(from, next);
  if (round.length === 0) return;
  await queue.push(round.map((backlog) => eventOf({ ...backlog, kind: 'daily' })));
  if (next < tracked.length)
    await queue.push({ body: { kind: 'round', from: next }, delayInSeconds: roundPauseSeconds });
};
