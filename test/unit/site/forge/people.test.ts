import { aSite, people, anIssue } from '../../../site/data/a-site';
import { peopleToView, defaultViewer } from '../../../site/server/people';

const reader = (number: number) => ({
  accountId: `r${number}`,
  displayName: `Reader ${number}`,
  roles: ['browse:MOB'],
});

const readers = Array.from({ length: 30 }, (_, index) => reader(index + 1));

describe('the people to view the site as', () => {
  const data = aSite({
    users: [...readers, people.admin, people.lead, people.member],
    issues: [anIssue(1, {}, { hiddenFrom: ['r9', 'r30'] }), anIssue(2, {}, { hiddenFrom: ['r30'] })],
  });

  it('are at most twelve, one of each kind among them', () => {
    const offered = peopleToView(data, people.admin);
    expect(offered).toHaveLength(12);
    expect(new Set(offered.map(({ what }) => what))).toEqual(
      new Set([
        'site administrator',
        'project administrator of MOB',
        'member',
        'reader',
        'reader, does not see 1 issue',
      ]),
    );
  });

  it('always hold the one who looks', () => {
    const offered = peopleToView(data, reader(30));
    expect(offered).toHaveLength(13);
    expect(offered).toContainEqual({
      accountId: 'r30',
      displayName: 'Reader 30',
      what: 'reader, does not see 2 issues',
    });
  });

  it('start with the first administrator', () => {
    expect(defaultViewer(data).accountId).toBe('ada');
  });
});
