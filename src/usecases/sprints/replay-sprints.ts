import type { ItemHistory } from '../../domain/history/item-history';
import type { ClosedSprint } from '../../domain/project/sprint';
import { countItems } from '../../domain/sprints/figure-items';
import { lateRefinement } from '../../domain/sprints/replay/late-refinement';
import { type BoardToReplay, replayBoard, replayBasis } from '../../domain/sprints/replay/replay-board';
import { replaySprint } from '../../domain/sprints/replay/replay-sprint';
import type { SprintReport, IssueReport, LeftOutIssue } from '../../domain/sprints/replay/sprint-report';
import type { ReplayedSprint, ReplayedItems, ReplayedItem } from '../../domain/sprints/replayed-sprint';
import type { Clock } from '../../ports/clock';
import type { AppReach } from '../../ports/app-reach';
import type { SprintHistories, SprintStore } from '../../ports/sprint-ports';
import { readSprintHistories, type ReadHistories } from './read-sprint-histories';
import { historiesCut } from './velocity-messages';

/**
 * Histories are read as the app, since what is stored is for everybody and must not depend on who
 * looked first.
 */
export type ReplaySources = {
  readonly clock: Clock;
  readonly appHistories: SprintHistories;
  readonly appReach: AppReach;
  readonly sprintStore: SprintStore;
};

/** A sprint just replayed, with its items. */
export type Replayed = { readonly figures: ReplayedSprint; readonly items: ReplayedItems };

/**
 * Why nothing could be replayed: a sentence for people. `passing`: in a minute it may be possible.
 */
export type NotReplayed = { readonly because: string; readonly passing?: true };

/**
 * Replays closed sprints of a board out of change histories and remembers their items. An outage is
 * thrown, so that what Jira did not answer is never taken for what is not there. Two people who do
 * so at once store the same. @throws SourceFailure
 */
export const replaySprints = async (
  sources: ReplaySources,
  asked: BoardToReplay,
  sprints: readonly ClosedSprint[],
): Promise<readonly Replayed[] | NotReplayed> => {
  const now = sources.clock();
  const read = await readSprintHistories(sources.appHistories, asked, sprints, now);
  if (read === 'histories-cut') return { because: historiesCut, passing: true };
  if (read === 'filter-refused')
    return {
      because: `The app may not see the filter of the board "${asked.board.name}", so it cannot tell what was in its sprints. Share the filter with the project.`,
    };
  if (read.histories.length === 0 && !(await sources.appReach.mayBrowse(asked.project.key)))
    return {
      because:
        'The app may not browse this project, so it cannot tell what was in its sprints. Grant "Browse projects" to the role of apps.',
    };
  const replayed = sprints.map((sprint) => replayOne(asked, sprint, read, now));
  const place = { projectId: asked.project.id, boardId: asked.board.id };
  await Promise.all(replayed.map(({ figures, items }) => sources.sprintStore.saveItems(place, figures.sprint, items)));
  return replayed;
};

const replayOne = (asked: BoardToReplay, sprint: ClosedSprint, read: ReadHistories, now: number): Replayed => {
  const config = replayBoard(asked);
  const report = replaySprint(sprint, config, read.histories);
  const histories = new Map(read.histories.map((history) => [history.id, history]));
  const lateOf = (id: string): ReplayedItem['late'] => {
    const history: ItemHistory | undefined = histories.get(id);
    return (history === undefined ? undefined : lateRefinement(sprint, config, history)) ?? [];
  };
  const items = [...report.perIssue.map(counting), ...report.leftOut.map(leftOut)].map((item) => ({
    ...item,
    late: lateOf(item.id),
  }));
  return {
    figures: figuresOf(report, items, { now, partly: read.partly.has(sprint.id) }),
    items: {
      basis: replayBasis(asked),
      start: sprint.start,
      close: sprint.close,
      unit: report.unit,
      statusNames: namesFor(items, read.statusNames),
      items,
    },
  };
};

const figuresOf = (
  report: SprintReport,
  items: readonly ReplayedItem[],
  { now, partly }: { readonly now: number; readonly partly: boolean },
): ReplayedSprint => ({
  sprint: report.sprint,
  start: report.start,
  close: report.close,
  unit: report.unit,
  committed: report.committed,
  added: report.added,
  removed: report.removed,
  estimationChange: report.estimationChange,
  completed: report.completed,
  notCompleted: report.notCompleted,
  completedAdded: report.completedAdded,
  final: report.final,
  ...(report.sayDo === undefined ? {} : { sayDo: report.sayDo }),
  unestimatedCommitted: report.unestimatedCommitted,
  complete: report.complete,
  items: countItems(items),
  calculatedAt: now,
  partly,
});

type Unrefined = Omit<ReplayedItem, 'late'>;

const counting = ({ id, ...issue }: IssueReport): Unrefined => ({
  id,
  kind: 'counts',
  estimateAtStart: issue.estimateAtStart,
  estimateAtClose: issue.estimateAtClose,
  committed: issue.committed,
  added: issue.added,
  removed: issue.removed,
  change: issue.change,
  completed: issue.completed,
  notCompleted: issue.notCompleted,
  reason: issue.reason,
});

const leftOut = ({ id, kind: as, estimateAtStart, estimateAtClose, reason }: LeftOutIssue): Unrefined => ({
  id,
  kind: as,
  estimateAtStart,
  estimateAtClose,
  committed: 0,
  added: 0,
  removed: 0,
  change: 0,
  completed: 0,
  notCompleted: 0,
  reason,
});

const namesFor = (
  items: readonly ReplayedItem[],
  statusNames: ReadonlyMap<string, string>,
): ReplayedItems['statusNames'] =>
  Object.fromEntries(
    items.flatMap(({ reason }) => {
      const name = reason.kind === 'unmapped' ? statusNames.get(reason.statusId) : undefined;
      return reason.kind === 'unmapped' && name !== undefined ? [[reason.statusId, name]] : [];
    }),
  );
