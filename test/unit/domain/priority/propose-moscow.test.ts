import type { BacklogItem, ItemLink } from '../../../../src/domain/items/backlog-item';
import { moscowDefaults } from '../../../../src/domain/priority/moscow-settings';
import type { PriorityScore } from '../../../../src/domain/priority/priority-score';
import { defaultPriority } from '../../../../src/domain/priority/priority-settings';
import { proposeMoscow } from '../../../../src/domain/priority/propose-moscow';
import { scorePriority } from '../../../../src/domain/priority/score-priority';
import { aBacklogItem, lacking } from '../../../support/a-backlog-item';
import { DAY, NOW, dayFromNow } from '../../../support/clock';

const aScore = (score: number | null, told: Partial<PriorityScore> = {}): PriorityScore => ({
  score,
  parts: [],
  missing: [],
  ...told,
});

const seen = { votes: 0, watchers: 1 };

const proposalFor = (item: BacklogItem) =>
  proposeMoscow(scorePriority(item, NOW, defaultPriority), defaultPriority.moscow);

const proposed = (told: Partial<BacklogItem>) => proposalFor(aBacklogItem({ ...seen, ...told }));

const ofPriority = (name: string) => ({ priority: { id: '10200', name } });

const blocker: ItemLink = { relation: 'is-blocked-by', key: 'MOB-7', category: 'to-do' };

describe('the category that a score proposes', () => {
  it.each([
    [100, 'must'],
    [40, 'must'],
    [39, 'should'],
    [30, 'should'],
    [29, 'could'],
    [10, 'could'],
    [9, 'wont'],
    [0, 'wont'],
  ])('is from a score of %d %s, with the reason', (score, category) => {
    const proposal = proposeMoscow(aScore(score), moscowDefaults);
    expect(proposal).toMatchObject({ kind: 'proposed', category });
    expect(proposal.because).toContain(`Priority ${score}`);
  });

  it.each([
    [60, 'must'],
    [59.9, 'should'],
    [45, 'should'],
    [20, 'could'],
    [19.9, 'wont'],
  ])('is from a score of %d by a formula %s', (score, category) => {
    expect(proposeMoscow(aScore(score, { formula: 'WSJF 3' }), moscowDefaults)).toMatchObject({ category });
  });

  it('P7: says "at least" where the score does', () => {
    expect(proposeMoscow(aScore(34, { atLeast: true }), moscowDefaults).because).toBe(
      'Priority at least 34; "Should have" is proposed from 30.',
    );
    expect(proposeMoscow(aScore(4, { atLeast: true }), moscowDefaults).because).toBe(
      'Priority at least 4 is below 10, from where on "Good to have" is proposed.',
    );
  });

  it('P3: is none where the priority cannot be computed', () => {
    expect(proposeMoscow(aScore(null), moscowDefaults)).toEqual({
      kind: 'unknown',
      because: 'Its priority cannot be computed, so nothing is proposed.',
    });
  });

  it.each([
    ['Highest', 'must'],
    ['High', 'should'],
    ['Low', 'could'],
    ['Lowest', 'wont'],
  ])('is by a priority of %s alone %s, however old and however lately changed', (name, category) => {
    for (const created of [0, 50, 400])
      for (const updated of [0, 30, 100]) {
        const item = {
          ...ofPriority(name),
          created: NOW - created * DAY,
          updated: NOW - Math.min(created, updated) * DAY,
        };
        expect(proposed(item)).toMatchObject({ kind: 'proposed', category });
      }
  });
});

describe('nothing is proposed', () => {
  it('where only a default priority, age and activity speak', () => {
    expect(proposed({ created: NOW - 100 * DAY })).toEqual({
      kind: 'unknown',
      because:
        'Nothing is proposed: only what nobody decided speaks for it: a default Jira priority (Medium), its last update and its age.',
    });
  });

  it.each([['None'], ['Not set']])('where the priority is "%s", and only age and activity speak', (name) => {
    expect(proposed({ ...ofPriority(name), created: NOW - 100 * DAY }).because).toBe(
      'Nothing is proposed: no Jira priority is set, and only what nobody decided speaks for it: its last update and its age.',
    );
  });

  it('where no priority is set and nothing speaks', () => {
    const item = lacking(aBacklogItem({ ...seen, updated: NOW - 100 * DAY, created: NOW - 10 * DAY }), 'priority');
    expect(proposalFor(item)).toEqual({ kind: 'unknown', because: 'Nothing is proposed: nothing speaks for it.' });
  });

  it.each<[string, Partial<BacklogItem>]>([
    ['an open blocker, which says when and not what it matters', { links: [blocker] }],
    ['watchers, whom Jira adds by itself', { watchers: 9 }],
    ['the default priority of its epic', { parent: { key: 'MOB-90', ...ofPriority('Medium') } }],
    ['a due date that is far away', { dueDate: dayFromNow(300) }],
  ])('where beside it there is only %s', (_name, told) => {
    expect(proposed(told).kind).toBe('unknown');
  });

  it.each<[string, Partial<BacklogItem>]>([
    ['a priority that somebody chose', ofPriority('Low')],
    ['the lowest priority', ofPriority('Lowest')],
    ['a due date', { dueDate: dayFromNow(12) }],
    ['an item that waits', { links: [{ relation: 'blocks', key: 'MOB-8', category: 'to-do' }] }],
    ['a vote', { votes: 1 }],
    ['the priority of its epic', { parent: { key: 'MOB-90', ...ofPriority('High') } }],
    ['a release', { versions: [{ id: '1', name: '2.0', releaseDate: dayFromNow(10) }] }],
  ])('unless there is %s', (_name, told) => {
    expect(proposed(told).kind).toBe('proposed');
  });
});
