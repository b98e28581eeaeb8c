import type { Work } from '../../ports/queue-ports';
import { type DailySources, daily } from './daily-work';
import { startScan, scanStep } from './scan/scan-backlog';
import { syncTold, keepRead, keepJudged } from './sync-backlog';

/**
 * Does one piece of work for one backlog. Every piece may be done again after it failed or was delivered twice. Of one backlog nothing else is under
 * way meanwhile: the queue sees to that. @throws SourceFailure where it is to be tried again
 */
export const doWork = (sources: DailySources, work: Work): Promise<void> => {
  const backlog = { place: work.place, projectKey: work.projectKey };
  switch (work.kind) {
    case 'scan':
      return startScan(sources, backlog, work.why);
    case 'step':
      return scanStep(sources, backlog, work);
    case 'sync':
      return syncTold(sources, backlog);
    case 'keep':
      return keepRead(sources, backlog, work);
    case 'judge':
      return keepJudged(sources, backlog);
    case 'daily':
      return daily(sources, backlog);
  }
};
