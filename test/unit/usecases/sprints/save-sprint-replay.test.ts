import type { BoardToReplay } from '../../../../src/domain/sprints/replay/replay-board';
import type { Leavers } from '../../../../src/domain/sprints/replay/leavers';
import type { ReplayedBoard } from '../../../../src/domain/sprints/replayed-sprint';
import type { SprintHistories, CandidateQuery } from '../../../../src/ports/sprint-ports';
import { saveSprintReplay } from '../../../../src/usecases/sprints/save-sprint-replay';
import { aHistory, estimated, BEFORE, joins } from '../../../support/a-history';
import { aBoard, aSiteOfTerms, SPRINT, aSprint } from '../../../support/a-sprint';
import { DAY, NOW } from '../../../support/clock';

const asked: BoardToReplay = {
  project: { id: '10001', key: 'MOB' },
  board: { id: 7, name: 'Mobile', type: 'scrum' },
  configuration: {
    filterId: '10107',
    columns: aBoard().columns,
    estimation: { type: 'field', fieldId: 'customfield_10016' },
  },
  fields: {
    sprint: 'customfield_10020',
    estimate: { kind: 'field', id: 'customfield_10016', name: 'Story Points', unit: 'points' },
  },
  names: new Map(),
};

const item = aHistory({ key: 'MOB-1', moves: [estimated(BEFORE, 5), joins(BEFORE, SPRINT)] });

const histories = (candidates: SprintHistories['listCandidates']): SprintHistories => ({
  listCandidates: candidates,
  readChanges: () => Promise.resolve(new Map()),
  listWithHistory: () => Promise.resolve(new Set([item.id])),
});

/** What was saved last, in place of a store. */
const replayOf = async (
  candidates: SprintHistories['listCandidates'],
  { known, appMayBrowse = true }: { readonly known?: Leavers; readonly appMayBrowse?: boolean } = {},
) => {
  const saved: ReplayedBoard[] = [];
  const outcome = await saveSprintReplay(
    {
      clock: () => NOW,
      appHistories: histories(candidates),
      appReach: { mayBrowse: () => Promise.resolve(appMayBrowse) },
      sprintStore: {
        read: () => Promise.resolve(saved.at(-1)),
        save: (_, board) => Promise.resolve(void saved.push(board)),
        saveItems: () => Promise.resolve(),
      },
    },
    asked,
    { sprint: aSprint(), older: [50], known, site: aSiteOfTerms },
  );
  return { outcome, figures: saved.at(-1)?.sprints ?? [] };
};

const found = (who: CandidateQuery['who'], more: CandidateQuery['who'] | 'none') =>
  Promise.resolve({ candidates: who === 'members' ? [item] : [], more: who === more });

const nothingFound: SprintHistories['listCandidates'] = () => Promise.resolve({ candidates: [], more: false });

describe('replaying a sprint of which not every item could be read', () => {
  it.each([
    ['more items may have left than are examined', 'leavers', true],
    ['it has more items than are examined', 'members', true],
    ['all were examined', 'none', false],
  ] as const)('where %s', async (_, more, partly) => {
    const { figures } = await replayOf(({ who }) => found(who, more));
    expect(figures).toEqual([expect.objectContaining({ partly })]);
  });

  it('says so of older sprints too, once items that left a newer one were cut off', async () => {
    const known: Leavers = { bySprint: {}, since: NOW, examinedAt: NOW, examined: 1000, cut: true };
    const { figures, outcome } = await replayOf(({ who }) => found(who, 'none'), { known });
    expect(figures).toEqual([expect.objectContaining({ partly: true })]);
    expect(outcome).toMatchObject({ cut: true });
  });
});

describe('items that may have left a sprint', () => {
  const known: Leavers = {
    bySprint: { [SPRINT]: ['7'] },
    since: NOW - 40 * DAY,
    examinedAt: NOW,
    examined: 3,
    cut: false,
  };

  it('are those that changed since it began, each looked at once for all sprints', async () => {
    const queries: CandidateQuery[] = [];
    const { outcome } = await replayOf(
      (query) => {
        queries.push(query);
        return found(query.who, 'none');
      },
      { known },
    );
    expect(queries).toContainEqual(expect.objectContaining({ who: 'named', issueIds: ['7'] }));
    expect(queries).toContainEqual(
      expect.objectContaining({ who: 'leavers', examined: { withinDays: 40, exceptMinutes: 1 } }),
    );
    expect(outcome).toMatchObject({ since: aSprint().start, examined: 3, bySprint: { 50: [] } });
  });

  it('are not found where one of them is deleted, which is said', async () => {
    const deleted: SprintHistories['listCandidates'] = (query) =>
      query.who === 'named' ? Promise.resolve(undefined) : found(query.who, 'none');
    const { figures } = await replayOf(deleted, { known });
    expect(figures).toEqual([expect.objectContaining({ partly: true })]);
  });
});

describe('what the app itself may not see is no sprint of 0 points', () => {
  it('where the board’s filter is out of its sight', async () => {
    expect(await replayOf(() => Promise.resolve(undefined))).toEqual({ outcome: 'filter', figures: [] });
  });

  it('where it may not browse the project', async () => {
    expect(await replayOf(nothingFound, { appMayBrowse: false })).toEqual({ outcome: 'project', figures: [] });
    expect((await replayOf(nothingFound)).figures).toHaveLength(1);
  });
});
