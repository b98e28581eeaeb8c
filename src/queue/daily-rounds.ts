import type { TrackedBacklog } from '../ports/backlog-ports';
import { queue, eventOf } from './work-queue';

/**
 * Backlogs a round: so many fit into one push. Between rounds is a pause, so that a site of many
 * boards does not spend Jira's points at once.
 */
const inOneRound = 50;

const roundPauseSeconds = 900;

/**
 * Has the backlogs from a place of the list on looked after, some now and the others in further
 * rounds.
 */
export const pushDaily = async (tracked: readonly TrackedBacklog[], from = 0): Promise<void> => {
  const round = tracked.slice(from, from + inOneRound);
  if (round.length === 0) return;
  const next = from + inOneRound;
  await queue.push(
    round.map(({ backlogId: backlogId, projectKey }) => eventOf({ backlogId: backlogId, projectKey, kind: 'daily' })),
  );
  if (next < tracked.length)
    await queue.push({ body: { kind: 'round', from: next }, delayInSeconds: roundPauseSeconds });
};
