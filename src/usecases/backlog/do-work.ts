import { longestDelaySeconds, type Work } from '../../ports/queue-ports';
import { isFailureOf } from '../../ports/source-failure';
import { type DailyWorkSources, dailyWork } from './daily-work';
import { judgeStarts, type JudgeSources } from '../outcome/judge-starts';
import { replaySprints } from '../sprints/replay-sprints';
import { startScan, scanStep } from './scan/scan-backlog';
import { syncNotices, saveChanges, saveJudged } from './sync-backlog';

export type WorkSources = DailyWorkSources & JudgeSources;

/** Of a piece of work: it is done, or is to be done again after some seconds. */
export type WorkOutcome = 'done' | { readonly againInSeconds: number };

/**
 * Does one piece of work for one backlog. Each may be done again after a failure or a second
 * delivery. The queue sees to it that nothing else is under way for the same backlog. Once the
 * points of the hour are spent it rests: each further call would cost one for nothing (J13).
 * @throws SourceFailure where it is to be tried again soon
 */
export const doWork = async (sources: WorkSources, work: Work): Promise<WorkOutcome> => {
  try {
    await runWork(sources, work);
    return 'done';
  } catch (failure) {
    if (isFailureOf(failure, 'points-spent')) return { againInSeconds: restSeconds(failure.reason.retryAfterSeconds) };
    throw failure;
  }
};

const restSeconds = (left = longestDelaySeconds): number => Math.min(longestDelaySeconds, Math.max(1, left));

const runWork = (sources: WorkSources, work: Work): Promise<void> => {
  const backlog = { backlogId: work.backlogId, projectKey: work.projectKey };
  switch (work.kind) {
    case 'scan':
      return startScan(sources, backlog, work.why);
    case 'step':
      return scanStep(sources, backlog, work);
    case 'sync':
      return syncNotices(sources, backlog);
    case 'keep':
      return saveChanges(sources, backlog, work);
    case 'replay':
      return replaySprints(sources, backlog, work.sprintIds);
    case 'judge-starts':
      return judgeStarts(sources, backlog);
    case 'judge':
      return saveJudged(sources, backlog);
    case 'daily':
      return dailyWork(sources, backlog);
  }
};
