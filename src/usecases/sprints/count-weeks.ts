import { statusesOf } from '../../domain/project/board';
import { type BoardToReplay, replayBoard } from '../../domain/sprints/replay/replay-board';
import { weeksBasis } from '../../domain/sprints/replayed-sprint';
import { type Throughput, throughput } from '../../domain/sprints/throughput';
import type { ReplayRefusal, SprintHistories, WeekStore } from '../../ports/sprint-ports';
import { readStatusesAndTypes, type StatusSources } from '../project/read-statuses-and-types';
import { readItemHistories } from './read-item-histories';

/** Whole weeks that are shown. */
const weeksShown = 12;

/** At most this many finished items are read. */
const mostFinished = 1000;

/** The whole weeks, and the one that is not over yet. */
const daysRead = (weeksShown + 1) * 7;

export type CountWeeksSources = StatusSources & {
  readonly appHistories: SprintHistories;
  readonly weekStore: WeekStore;
};

/**
 * Counts what a board without sprints finished in each of the last weeks (V23), read as the app,
 * and saves it. Weeks are counted anew each time: a reopened item leaves the week in which it was
 * finished. Gives why that cannot be done; undefined where it was.
 * @throws SourceFailure
 */
export const countWeeks = async (
  sources: CountWeeksSources,
  toReplay: BoardToReplay,
): Promise<ReplayRefusal | undefined> => {
  const { clock, appHistories, weekStore } = sources;
  const { project, board, configuration, fields } = toReplay;
  const statusIds = [...statusesOf(configuration.columns).done];
  if (statusIds.length === 0) return 'no-done-status';
  const { filterId } = configuration;
  const query = { filterId, who: 'finished', statusIds, changedWithinDays: daysRead } as const;
  const finished = await appHistories.listCandidates(query, fields, mostFinished);
  if (finished === undefined) return 'filter';
  const { candidates, more } = finished;
  const members = candidates.map(({ id }) => id);
  const [site, read] = await Promise.all([
    readStatusesAndTypes(sources),
    readItemHistories(appHistories, { candidates, members, board: toReplay }),
  ]);
  if (read === undefined) return 'histories-cut';
  const now = clock();
  const counted = throughput(replayBoard(toReplay, site), read, { now, weeks: weeksShown });
  if (counted === undefined) return 'no-done-status';
  await weekStore.save(
    { projectId: project.id, boardId: board.id },
    {
      basis: weeksBasis(configuration),
      countedAt: now,
      weeks: itemsByWeek(counted),
      unknown: counted.unknown.length,
      partly: more,
    },
  );
  return undefined;
};

const itemsByWeek = ({ weeks }: Throughput) =>
  weeks.map(({ from, to, finished }) => ({
    from,
    to,
    items: finished.map(({ id, at, imported }) => ({ id, at, ...(imported ? { imported } : {}) })),
  }));
