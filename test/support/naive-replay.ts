import type { BoardConfig } from '../../src/domain/sprints/board-config';
import type { ItemHistory, ValueChange } from '../../src/domain/sprints/item-history';
import type { ClosedSprint } from '../../src/domain/sprints/sprint';

/**
 * A second replay of sprints, written from the rules alone and kept deliberately slow and simple: it walks through
 * every instant at which anything happened and keeps the whole state on both sides of it. It shares no code with the
 * app's replay; that both agree on generated boards is a test.
 */
export const naiveReplay = (sprint: ClosedSprint, board: BoardConfig, histories: readonly ItemHistory[]) => {
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
    completedAdded: total((row) => (row.wasThere ? 0 : row.completed)),
    final: total((row) => row.committed + row.added + row.change - row.removed),
    unestimatedCommitted: counted.filter((row) => row.wasThere && row.atStart === null).length,
    rows: counted,
    completedOutside: keys('outside'),
    unmapped: keys('unmapped'),
    unknown: keys('unknown'),
  };
};

type State = { exists: boolean; sprints: string[]; estimate: number | null; status: string };
type Frame = { at: number; before: State; after: State; statusChanged: boolean };

const naiveItem = (sprint: ClosedSprint, board: BoardConfig, item: ItemHistory) => {
  const sprintId = String(sprint.id);
  if (item.isSubtask) return { verdict: 'elsewhere' as const };
  if (item.changes === 'unknown') {
    const mayHaveBeenThere = item.current.sprintIds.includes(sprint.id) && item.created < sprint.close;
    return { verdict: mayHaveBeenThere ? ('unknown' as const) : ('elsewhere' as const) };
  }

  const frames = framesOf(item, [sprint.start, sprint.close], board.statistic.kind === 'issue-count');
  const inside = (state: State) => state.exists && state.sprints.includes(sprintId);
  const atStart = frameAt(frames, sprint.start).before;
  const atClose = frameAt(frames, sprint.close).before;
  const during = frames.filter((frame) => frame.at >= sprint.start && frame.at < sprint.close);
  const entry = inside(atStart)
    ? frameAt(frames, sprint.start)
    : during.find((frame) => !inside(frame.before) && inside(frame.after));
  if (!entry) return { verdict: 'elsewhere' as const };

  const withStatuses = board.columns.filter((column) => column.statusIds.length > 0);
  const done = withStatuses[withStatuses.length - 1]?.statusIds ?? [];
  if (isDoubtful(item, frames, entry.at, sprint.close, done)) return { verdict: 'unknown' as const };
  const onEntry = entry.before.status;
  if (!board.columns.some((column) => column.statusIds.includes(onEntry))) return { verdict: 'unmapped' as const };
  if (done.includes(onEntry)) return { verdict: 'outside' as const };

  let [added, removed, change] = [0, 0, 0];
  for (const { before, after } of during) {
    const [was, is] = [inside(before), inside(after)];
    if (!was && is) added += after.estimate ?? 0;
    if (was && !is) removed += before.estimate ?? 0;
    if (was && is) change += (after.estimate ?? 0) - (before.estimate ?? 0);
  }
  const completed = inside(atClose) && done.includes(atClose.status) ? (atClose.estimate ?? 0) : 0;
  const committed = inside(atStart) ? (atStart.estimate ?? 0) : 0;
  return {
    verdict: 'counts' as const,
    wasThere: inside(atStart),
    atStart: atStart.exists ? atStart.estimate : null,
    atClose: atClose.exists ? atClose.estimate : null,
    ...{ committed, added, removed, change, completed },
  };
};

/** Every instant at which anything happened, and the probes, each with the state just before and just after. */
const framesOf = (item: ItemHistory, probes: readonly number[], countsItems: boolean): Frame[] => {
  const changes = valueChanges(item).sort((a, b) => a.at - b.at);
  const seed = (field: string) => changes.find((change) => change.field === field);
  const [sprintSeed, estimateSeed, statusSeed] = [seed('sprint'), seed('estimate'), seed('status')];
  let state: State = {
    exists: false,
    sprints: sprintSeed ? ids(sprintSeed.from) : item.current.sprintIds.map(String),
    estimate: countsItems ? 1 : estimateSeed ? points(estimateSeed.from) : (item.current.estimate ?? null),
    status: statusSeed ? (statusSeed.from ?? '') : item.current.statusId,
  };
  const instants = [...new Set([item.created, ...probes, ...changes.map((change) => change.at)])].sort((a, b) => a - b);
  return instants.map((at) => {
    const before = state;
    state = { ...state, exists: state.exists || at === item.created };
    for (const change of changes.filter((candidate) => candidate.at === at)) {
      if (change.field === 'sprint') state = { ...state, sprints: ids(change.to) };
      if (change.field === 'status') state = { ...state, status: change.to ?? '' };
      if (change.field === 'estimate' && !countsItems) state = { ...state, estimate: points(change.to) };
    }
    const statusChanged = changes.some((change) => change.at === at && change.field === 'status');
    return { at, before, after: state, statusChanged };
  });
};

const valueChanges = (item: ItemHistory): ValueChange[] =>
  item.changes === 'unknown' ? [] : item.changes.flatMap((change) => ('to' in change ? [change] : []));

const frameAt = (frames: readonly Frame[], at: number): Frame => {
  const frame = frames.find((candidate) => candidate.at === at);
  if (!frame) throw new Error(`No frame at ${at}.`);
  return frame;
};

/** V31, in the words of the app's `contradiction`: Jira's notes name a change that the history lacks or denies. */
const isDoubtful = (
  item: ItemHistory,
  frames: readonly Frame[],
  entered: number,
  close: number,
  done: readonly string[],
): boolean => {
  const moves = frames.filter((frame) => frame.statusChanged);
  const lastMove = moves[moves.length - 1];
  if (lastMove && lastMove.at < close && lastMove.after.status !== item.current.statusId) return true;
  const known = (at: number) =>
    [item.created, ...moves.map((move) => move.at)].some((instant) => Math.abs(instant - at) <= 60_000);
  const doneAt = (at: number) => done.includes(frameAt(frames, at).before.status);

  const noted = item.statusCategoryChanged;
  const borneOut = noted !== undefined && known(noted);
  if (noted !== undefined && !borneOut && noted > item.created)
    if (noted >= entered || doneAt(entered) !== item.done) return true;

  const { resolved } = item;
  if (resolved === undefined || !item.done || borneOut || known(resolved)) return false;
  return [entered, close].some(
    (at) => at > item.created && Math.abs(at - resolved) > 60_000 && doneAt(at) !== resolved < at,
  );
};

const ids = (raw: string | null): string[] => (raw ? raw.split(',').map((id) => id.trim()) : []);

const points = (raw: string | null): number | null => (raw === null || raw === '' ? null : parseFloat(raw));
