import { dayOf } from '../../domain/arithmetic/day';
import { isDailyDue } from '../../domain/backlog/daily-hour';
import { isInUse } from '../../domain/backlog/in-use';
import type { TrackedBacklog, TrackedBacklogStore } from '../../ports/backlog-ports';
import type { Clock } from '../../ports/clock';
import type { SiteInstant } from '../../ports/queue-ports';

export type BeginDaySources = {
  readonly clock: Clock;
  readonly dailyBegun: SiteInstant;
  readonly trackedBacklogs: Pick<TrackedBacklogStore, 'listAll' | 'save'>;
};

/**
 * Queues the daily work of the site where it is due, and gives whether it was: asked each hour, it
 * is done once a day in the hour that the site's id names, or in the next where that was missed.
 * @throws SourceFailure, and whatever `push` throws; then the next hour tries again
 */
export const beginDay = async (
  sources: BeginDaySources,
  { site, push }: { readonly site: string; readonly push: (backlogs: readonly TrackedBacklog[]) => Promise<void> },
): Promise<boolean> => {
  const now = sources.clock();
  if (!isDailyDue({ site, begunAt: await sources.dailyBegun.read() }, now)) return false;
  await push(await listInUse(sources));
  await sources.dailyBegun.save(now);
  return true;
};

/**
 * The backlogs of boards in use (J13). One that an earlier version of the app has stored counts as
 * looked at today, since nobody noted when it was.
 * @throws SourceFailure
 */
export const listInUse = async ({
  clock,
  trackedBacklogs,
}: Pick<BeginDaySources, 'clock' | 'trackedBacklogs'>): Promise<readonly TrackedBacklog[]> => {
  const today = dayOf(clock());
  const all = await trackedBacklogs.listAll();
  for (const backlog of all)
    if (backlog.openedOn === undefined) await trackedBacklogs.save({ ...backlog, openedOn: today });
  return all
    .filter((backlog) => isInUse(backlog, today))
    .map(({ backlogId, projectKey }) => ({ backlogId, projectKey }));
};
