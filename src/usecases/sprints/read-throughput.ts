import type { VelocityView } from '../../contract/sprints-view';
import { statusesOf } from '../../domain/project/board';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import type { FinishedWeeks } from '../../domain/sprints/replayed-sprint';
import { throughput } from '../../domain/sprints/throughput';
import type { Clock } from '../../ports/clock';
import type { SprintHistories, WeekStore } from '../../ports/sprint-ports';
import { historiesCut } from './velocity-messages';

/** Whole weeks that are shown. */
const weeksShown = 12;

/** At most this many finished items are read. */
const mostFinished = 1000;

/** The whole weeks, and the one that is not over yet. */
const daysRead = (weeksShown + 1) * 7;

export type ThroughputSources = {
  readonly clock: Clock;
  readonly appHistories: SprintHistories;
  readonly weekStore: WeekStore;
};

/**
 * What was shown, with the items of each week. `passing`: there are none now, and in a minute there
 * may be.
 */
export type ReadThroughput = { readonly view: VelocityView; readonly weeks: FinishedWeeks; readonly passing?: true };

/**
 * What a board without sprints finished in each of the last weeks (V23), read as the app and
 * remembered for whoever opens a week. Weeks are counted anew each time: an item that is reopened
 * leaves the week in which it was finished.
 */
export const readThroughput = async (
  { clock, appHistories, weekStore: weekMemory }: ThroughputSources,
  { project, board, configuration, fields }: BoardToReplay,
): Promise<ReadThroughput> => {
  const statusIds = [...statusesOf(configuration.columns).done];
  if (statusIds.length === 0) return none('No column of this board has a status, so nothing tells what is finished.');
  const { filterId } = configuration;
  const read = await appHistories.listCandidates(
    { filterId, who: 'finished', statusIds, changedWithinDays: daysRead },
    fields,
    mostFinished,
  );
  if (read === undefined)
    return none(
      `The app may not see the filter of the board "${board.name}", so it cannot tell what was finished. Share the filter with the project.`,
    );
  const ids = read.candidates.map(({ id }) => id);
  const whole = await appHistories.readChanges(ids, fields);
  if (whole === undefined) return { ...none(historiesCut), passing: true };
  const { changes } = whole;
  const empty = await appHistories.listWithHistory(ids.filter((id) => !changes.has(id)));
  const histories = read.candidates.map((item) => ({
    ...item,
    changes: changes.get(item.id) ?? (empty.has(item.id) ? [] : ('unknown' as const)),
  }));
  const counted = throughput(configuration, histories, { now: clock(), weeks: weeksShown });
  if (counted === undefined) return none('No week was over yet.');
  const weeks = counted.weeks.map(({ from, finished }) => ({
    from,
    items: finished.map(({ id, at }) => ({ id, at })),
  }));
  await weekMemory.save({ projectId: project.id, boardId: board.id }, weeks);
  return {
    view: {
      kind: 'throughput',
      weeks: counted.weeks.map(({ from, to, finished }) => ({ from, to, finished: finished.length })),
      mean: counted.mean,
      unknown: counted.unknown.length,
      partly: read.more,
    },
    weeks,
  };
};

const none = (because: string): ReadThroughput => ({ view: { kind: 'none', because }, weeks: [] });
