import type { Sprint } from '../../../../src/domain/project/sprint';
import { readClosedSprints } from '../../../../src/usecases/sprints/read-closed-sprints';
import { DAY, NOW } from '../../../support/clock';

const board = { id: 7, name: 'Mobile', type: 'scrum' } as const;

const closed = (id: number, parts: Partial<Sprint> = {}): Sprint => ({
  id,
  name: `Sprint ${id}`,
  state: 'closed',
  start: NOW + id * DAY,
  close: NOW + (id + 1) * DAY,
  originBoardId: 7,
  ...parts,
});

/** What Jira lists, and how often it was asked for all of it. */
const read = async (listed: readonly Sprint[], remembered?: readonly Sprint[]) => {
  let whole = 0;
  const boards = {
    listSprints: () => {
      whole += 1;
      return Promise.resolve([...listed, { id: 99, name: 'Next', state: 'future' as const }]);
    },
    listClosedSprints: (_: number, from: number) => Promise.resolve(listed.slice(from)),
  };
  const result = await readClosedSprints(boards, board, remembered);
  return { ids: result.closed.sprints.map(({ id }) => id), isNews: result.isNews, whole };
};

describe('the closed sprints of a board', () => {
  const [one, two, three] = [closed(1), closed(2), closed(3)];

  it('are listed where none are remembered', async () => {
    expect(await read([one, two])).toEqual({ ids: [1, 2], isNews: true, whole: 1 });
  });

  it.each([
    { where: 'nothing has changed', listed: [one, two], remembered: [one, two], ids: [1, 2], isNews: false },
    { where: 'no sprint was ever closed', listed: [], remembered: [], ids: [], isNews: false },
    { where: 'one more was closed', listed: [one, two, three], remembered: [one, two], ids: [1, 2, 3], isNews: true },
    { where: 'the first one was closed', listed: [one], remembered: [], ids: [1], isNews: true },
  ])('are known from the end of the list where $where', async ({ listed, remembered, ids, isNews }) => {
    expect(await read(listed, remembered)).toEqual({ ids, isNews, whole: 0 });
  });

  it.each<[string, readonly Sprint[], readonly number[]]>([
    ['the last one was reopened', [one], [1]],
    ['the last one was closed again', [one, { ...two, close: NOW + 9 * DAY }], [1, 2]],
    ['the last one has another name', [one, { ...two, name: 'The second' }], [1, 2]],
    ['one before it was deleted', [two], [2]],
    ['one was closed that stands before it', [one, closed(0), two], [0, 1, 2]],
  ])('are all listed anew where %s', async (_, listed, ids) => {
    expect(await read(listed, [one, two])).toEqual({ ids, isNews: true, whole: 1 });
  });
});
