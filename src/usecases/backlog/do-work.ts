import type { Work } from '../../ports/queue-ports';
import { type DailyWorkSources, dailyWork } from './daily-work';
import { startScan, scanStep } from './scan/scan-backlog';
import { syncNotices, saveChanges, saveJudged } from './sync-backlog';

/**
 * Does one piece of work for one backlog. Each may be done again after a failure or a second
 * delivery. The queue sees to it that nothing else is under way for the same backlog.
 * @throws SourceFailure where it is to be tried again
 */
export const doWork = (sources: DailyWorkSources, work: Work): Promise<void> => {
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
    case 'judge':
      return saveJudged(sources, backlog);
    case 'daily':
      return dailyWork(sources, backlog);
  }
};
