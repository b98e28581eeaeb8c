import type { RunwayView, RunningBar } from '../../contract/runway-view';
import type { Judging } from '../../domain/backlog/facts/judge-facts';
import { daysLeft, type RunningLoad, runningLoads } from '../../domain/backlog/running/running-load';
import { measureRunway, type RunwayItems } from '../../domain/backlog/runway/runway';
import type { RunwayPlan } from '../../domain/backlog/runway/runway-plan';
import type { ReplayedBoard } from '../../domain/sprints/replayed-sprint';
import type { Ledger } from '../../ports/backlog-ports';

/** What of a backlog a runway shows, to whom. */
export type RunwayRequest = {
  readonly ledger: Pick<Ledger, 'openSprints'>;
  readonly judging: Judging;
  /** The items that a filter leaves, or all. */
  readonly among: RunwayItems;
  /** Whether running sprints are shown: nobody can filter them, and they are read as the app. */
  readonly withRunning: boolean;
  readonly board: Pick<ReplayedBoard, 'sprints'> | undefined;
  readonly now: number;
};

/** A planned runway with its figures, the names of sprints, and what runs. */
export const makeRunwayView = (plan: RunwayPlan, request: RunwayRequest): RunwayView => {
  const { ledger, among, withRunning } = request;
  const { period, unit, pace, medianSize } = plan;
  const names = new Map(ledger.openSprints.sprints.map(({ id, name }) => [id, name]));
  const bars = measureRunway(plan, among).map((bar) => {
    const name = bar.at === 'planned' ? names.get(bar.sprint) : undefined;
    return name === undefined ? bar : { ...bar, name };
  });
  return {
    ...{ period, unit, pace },
    ...(medianSize === undefined ? {} : { medianSize }),
    ...(withRunning ? { running: runningBars(plan, request) } : {}),
    bars,
  };
};

/** A sprint that was replayed has closed, though nobody has told of it. */
const runningBars = (plan: RunwayPlan, { ledger, judging, board, now }: RunwayRequest): readonly RunningBar[] => {
  const closed = new Set(board?.sprints.map(({ sprint }) => sprint));
  return runningLoads(ledger.openSprints, plan, judging)
    .filter(({ id }) => !closed.has(id))
    .map((load) => runningBar(load, { more: ledger.openSprints.more, now }));
};

const runningBar = (
  { id, name, end, done, all, left }: RunningLoad,
  { more, now }: { readonly more: boolean; readonly now: number },
): RunningBar => ({
  ...{ sprint: id, name, done, all, left },
  ...(end === undefined ? {} : { end, daysLeft: daysLeft(end, now) }),
  ...(more ? { more } : {}),
});
