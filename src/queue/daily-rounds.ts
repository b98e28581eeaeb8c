import { longestDelaySeconds } from '../ports/queue-ports';
import type { TrackedBacklog } from '../ports/backlog-ports';
import { queue, eventOf } from './work-queue';

/** So many backlogs fit into one push. */
const mostInRound = 50;

/** A quarter of an hour each, so that the site's work is spread over its hour. */
const roundsAnHour = 4;

/**
 * Pushes the daily work of the backlogs from an index on: a round spread over the next quarter of
 * an hour, the others after it (J13).
 * @throws whatever the queue throws
 */
export const pushDaily = async (backlogs: readonly TrackedBacklog[], from = 0): Promise<void> => {
  const size = Math.min(mostInRound, Math.ceil(backlogs.length / roundsAnHour));
  const next = from + size;
  const round = backlogs.slice(from, next);
  if (round.length === 0) return;
  await queue.push(
    round.map((backlog, index) => ({
      ...eventOf({ ...backlog, kind: 'daily' }),
      delayInSeconds: Math.floor((index * longestDelaySeconds) / size),
    })),
  );
  if (next < backlogs.length)
    await queue.push({ body: { kind: 'round', from: next }, delayInSeconds: longestDelaySeconds });
};
