import { groupsWithin, rankedGroups } from '../../../../src/domain/forecast/ranked-groups';
import { someFacts } from '../../../support/some-facts';

const facts = [
  someFacts(1, { epic: '900', versions: ['10'], rank: '0|c:' }),
  someFacts(2, { epic: '901', versions: ['10', '11'], rank: '0|a:' }),
  someFacts(3, { epic: '901', rank: '0|b:' }),
  someFacts(4, { rank: '0|d:', versions: ['12'] }),
];
const [first, second, third] = facts;

const groups = rankedGroups(facts, (version) => version !== '12');

describe('the epics and versions of a backlog', () => {
  it('stand by the last item of each, with their items by rank; a version that is not known is none', () => {
    expect(groups).toEqual([
      { kind: 'version', value: '11', items: [second] },
      { kind: 'epic', value: '901', items: [second, third] },
      { kind: 'epic', value: '900', items: [first] },
      { kind: 'version', value: '10', items: [second, first] },
    ]);
  });

  it('are taken from the first on, as far as all that has to be seen of them is within a limit', () => {
    const ids = (...items: readonly (typeof first)[]) => items.map((item) => item?.id);
    expect(groupsWithin(groups, 100)).toEqual({
      within: groups,
      ids: [...ids(second), '901', ...ids(third), '900', ...ids(first)],
    });
    expect(groupsWithin(groups, 3)).toEqual({
      within: groups.slice(0, 2),
      ids: [...ids(second), '901', ...ids(third)],
    });
    expect(groupsWithin(groups, 0)).toEqual({ within: [], ids: [] });
  });

  it('ask for no item of a group of five, whose items count whoever sees them (J10)', () => {
    const five = [1, 2, 3, 4, 5].map((number) => someFacts(number, { epic: '900' }));
    expect(
      groupsWithin(
        rankedGroups(five, () => true),
        100,
      ).ids,
    ).toEqual(['900']);
  });
});
