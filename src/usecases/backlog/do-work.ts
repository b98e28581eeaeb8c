import { longestDelaySeconds, type Work } from '../../ports/queue-ports';
import { type DailyWorkSources, dailyWork } from './daily-work';
import { judgeStarts, type JudgeSources } from '../outcome/judge-starts';
import { countBoard, type CountBoardSources } from '../flow/count-board';
import { replayOrCount } from '../flow/replay-or-count';
import { replayRunning, type ReplayRunningSources } from '../sprints/running/replay-running';
import { replayPast } from './past/replay-past';
import type { PastSources } from './past/past-sources';
import { repairSlice } from './repair/repair-day';
import { noteRest, readRest, type RestSources } from './rest';
import { startScan, scanStep } from './scan/scan-backlog';
import { syncNotices, saveChanges, saveJudged } from './sync-backlog';

export type WorkSources = DailyWorkSources &
  CountBoardSources &
  JudgeSources &
  ReplayRunningSources &
  RestSources &
  PastSources;

/** Of a piece of work: it is done, or is to be done again after some seconds. */
export type WorkOutcome = 'done' | { readonly againInSeconds: number };

/**
 * Does one piece of work for one backlog. Each may be done again after a failure or a second
 * delivery. The queue sees to it that nothing else is under way for the same backlog. Once the
 * points of the hour are spent the whole site rests, before any call of Jira (J13).
 * @throws SourceFailure where it is to be tried again soon
 */
export const doWork = async (sources: WorkSources, work: Work): Promise<WorkOutcome> => {
  const restsUntil = asksJira(work) ? await readRest(sources) : undefined;
  // The past is not waited for: who looks later lets it go on.
  if (restsUntil !== undefined && work.kind === 'past') return 'done';
  if (restsUntil !== undefined) return { againInSeconds: secondsUntil(restsUntil, sources.clock()) };
  try {
    await sources.queue.begin(work);
    await runWork(sources, work);
    return 'done';
  } catch (failure) {
    const until = await noteRest(sources, failure);
    if (until === undefined) throw failure;
    return { againInSeconds: secondsUntil(until, sources.clock()) };
  }
};

/** What a view has read is saved, and facts are judged, without Jira. */
const asksJira = ({ kind }: Work): boolean => kind !== 'keep' && kind !== 'judge';

const secondsUntil = (until: number, now: number): number =>
  Math.min(longestDelaySeconds, Math.max(1, Math.ceil((until - now) / 1000)));

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
      return replayOrCount(sources, backlog, { named: work.sprintIds, outdated: 'anew' });
    case 'flow':
      return countBoard(sources, backlog);
    case 'running':
      return replayRunning(sources, backlog);
    case 'judge-starts':
      return judgeStarts(sources, backlog);
    case 'judge':
      return saveJudged(sources, backlog);
    case 'past':
      return replayPast(sources, backlog);
    case 'daily':
      return dailyWork(sources, backlog);
    case 'repair':
      return repairSlice(sources, backlog);
  }
};
