import type { ReplayBoard } from '../../src/domain/sprints/replay/replay-board';
import type { ItemHistory } from '../../src/domain/history/item-history';
import type { ClosedSprint } from '../../src/domain/project/sprint';
import { isDoubtful } from './naive-doubts';
import { frameAt, framesOf, LOST, type State } from './naive-frames';

/**
 * A second replay of sprints, written from the rules alone and kept deliberately slow and simple:
 * it walks through every instant at which anything happened and keeps the whole state on both sides
 * of it. It shares no code with the app's replay; that both agree on generated boards is a test.
 */
export const naiveReplay = (sprint: ClosedSprint, board: ReplayBoard, histories: readonly ItemHistory[]) => {
  const rows = histories.map((item) => ({ key: item.key, ...naiveItem(sprint, board, item) }));
  const counted = rows.flatMap((row) => (row.verdict === 'counts' ? [row] : []));
  const keys = (verdict: string) => rows.filter((row) => row.verdict === verdict).map((row) => row.key);
  const total = (of: (row: (typeof counted)[number]) => number) => counted.reduce((all, row) => all + of(row), 0);
  return {
    committed: total((row) => row.committed),
    added: total((row) => row.added),
    removed: total((row) => row.removed),
    estimationChange: total((row) => row.change),
    completed: total((row) => row.completed),
    unplanned: total((row) => (row.wasThere ? 0 : row.completed)),
    committedDone: total((row) => (row.delivered ? row.committed : 0)),
    final: total((row) => row.committed + row.added + row.change - row.removed),
    unestimatedCommitted: counted.filter((row) => row.wasThere && row.atStart === null).length,
    rows: counted,
    completedOutside: keys('outside'),
    unmapped: keys('unmapped'),
    unknown: keys('unknown'),
  };
};

const naiveItem = (sprint: ClosedSprint, board: ReplayBoard, item: ItemHistory) => {
  if (item.changes === 'unknown') {
    if (item.level === 'sub-task') return { verdict: 'elsewhere' as const };
    const mayHaveBeenThere = item.current.sprintIds.includes(sprint.id) && item.created < sprint.close;
    return { verdict: mayHaveBeenThere ? ('unknown' as const) : ('elsewhere' as const) };
  }

  const frames = framesOf(item, [sprint.start, sprint.close], board);
  const inside = (state: State) => state.exists && state.sprints.includes(String(sprint.id));
  const atStart = frameAt(frames, sprint.start).before;
  const atClose = frameAt(frames, sprint.close).before;
  const during = frames.filter((frame) => frame.at >= sprint.start && frame.at < sprint.close);
  const entry = inside(atStart)
    ? frameAt(frames, sprint.start)
    : during.find((frame) => !inside(frame.before) && inside(frame.after));
  if (!entry) return { verdict: 'elsewhere' as const };

  if (entry.before.level === LOST) return { verdict: 'unknown' as const };
  if (entry.before.level === 'sub-task') return { verdict: 'elsewhere' as const };

  const withStatuses = board.columns.filter((column) => column.statusIds.length > 0);
  const done = withStatuses[withStatuses.length - 1]?.statusIds ?? [];
  const mapped = board.columns.flatMap((column) => column.statusIds);
  const had = [entry.before, ...during.filter((frame) => frame.at >= entry.at).map((frame) => frame.after)];
  if (had.some((state) => Number.isNaN(state.estimate))) return { verdict: 'unknown' as const };
  if (entry.before.status === LOST) return { verdict: 'unknown' as const };
  if (inside(atClose) && atClose.status === LOST) return { verdict: 'unknown' as const };
  const finished = board.site.statuses.filter(({ category }) => category === 'done').map(({ id }) => id);
  if (isDoubtful(item, frames, { entered: entry.at, close: sprint.close, done, mapped, finished }))
    return { verdict: 'unknown' as const };
  if (!mapped.includes(entry.before.status)) return { verdict: 'unmapped' as const };
  if (done.includes(entry.before.status)) return { verdict: 'outside' as const };

  let [added, removed, change] = [0, 0, 0];
  for (const { before, after } of during) {
    const [was, is] = [inside(before), inside(after)];
    if (!was && is) added += after.estimate ?? 0;
    if (was && !is) removed += before.estimate ?? 0;
    if (was && is) change += (after.estimate ?? 0) - (before.estimate ?? 0);
  }
  const delivered = inside(atClose) && done.includes(atClose.status);
  const completed = delivered ? (atClose.estimate ?? 0) : 0;
  const committed = inside(atStart) ? (atStart.estimate ?? 0) : 0;
  return {
    verdict: 'counts' as const,
    wasThere: inside(atStart),
    delivered,
    atStart: atStart.exists ? readable(atStart.estimate) : null,
    atClose: atClose.exists ? readable(atClose.estimate) : null,
    ...{ committed, added, removed, change, completed },
  };
};

const readable = (estimate: number | null): number | null => (Number.isNaN(estimate) ? null : estimate);
