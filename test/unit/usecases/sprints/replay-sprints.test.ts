import type { BoardToReplay } from '../../../../src/domain/sprints/replay/replay-board';
import type { SprintHistories, CandidateQuery } from '../../../../src/ports/sprint-ports';
import { type ReplaySources, replaySprints } from '../../../../src/usecases/sprints/replay-sprints';
import { aHistory, estimated, BEFORE, joins } from '../../../support/a-history';
import { aBoard, SPRINT, aSprint } from '../../../support/a-sprint';
import { NOW } from '../../../support/clock';

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
};

const item = aHistory({ key: 'MOB-1', moves: [estimated(BEFORE, 5), joins(BEFORE, SPRINT)] });

const histories = (candidates: SprintHistories['listCandidates']): SprintHistories => ({
  listCandidates: candidates,
  readChanges: () => Promise.resolve({ changes: new Map(), statusNames: new Map() }),
  listWithHistory: () => Promise.resolve(new Set([item.id])),
});

const sources = (candidates: SprintHistories['listCandidates'], appMayBrowse = true): ReplaySources => ({
  clock: () => NOW,
  appHistories: histories(candidates),
  appReach: { mayBrowse: () => Promise.resolve(appMayBrowse) },
  sprintStore: {
    read: () => Promise.resolve(undefined),
    save: () => Promise.resolve(),
    readItems: () => Promise.resolve(undefined),
    saveItems: () => Promise.resolve(),
  },
});

const found = (who: CandidateQuery['who'], more: CandidateQuery['who'] | 'none') =>
  Promise.resolve({ candidates: who === 'members' ? [item] : [], more: who === more });

const sprints = [aSprint(), ...Array.from({ length: 7 }, (_, index) => aSprint({ id: 50 + index }))];

describe('replaying sprints of which not every item could be read', () => {
  it('marks all of them where more items may have left', async () => {
    const replayed = await replaySprints(
      sources(({ who }) => found(who, 'leavers')),
      asked,
      sprints,
    );
    expect(replayed).toHaveLength(8);
    expect(replayed).toEqual(sprints.map(() => expect.objectContaining({ figures: partly(true) }) as unknown));
  });

  it('marks only those whose members are too many', async () => {
    const tooMany = (query: CandidateQuery) =>
      found(query.who, query.who === 'members' && query.sprintIds.includes(SPRINT) ? 'members' : 'none');
    const replayed = await replaySprints(sources(tooMany), asked, sprints);
    expect(replayed).toEqual(
      sprints.map((_, index) => expect.objectContaining({ figures: partly(index < 7) }) as unknown),
    );
  });
});

describe('what the app itself may not see is no sprint of 0 points', () => {
  it('says so where the board’s filter is out of its sight', async () => {
    const replayed = await replaySprints(
      sources(() => Promise.resolve(undefined)),
      asked,
      sprints,
    );
    expect(replayed).toEqual({ because: expect.stringContaining('Share the filter') as string });
  });

  it('says so where it may not browse the project', async () => {
    const empty: SprintHistories['listCandidates'] = () => Promise.resolve({ candidates: [], more: false });
    expect(await replaySprints(sources(empty, false), asked, sprints)).toEqual({
      because: expect.stringContaining('Grant "Browse projects"') as string,
    });
    expect(await replaySprints(sources(empty), asked, sprints)).toHaveLength(8);
  });
});

const partly = (value: boolean): unknown => expect.objectContaining({ partly: value });
