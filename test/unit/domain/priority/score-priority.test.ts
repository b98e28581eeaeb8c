import fc from 'fast-check';
import type { BacklogItem, ItemLink, Version } from '../../../../src/domain/items/backlog-item';
import { defaultPriority } from '../../../../src/domain/priority/priority-settings';
import { priorityWords } from '../../../../src/domain/priority/priority-words';
import { scorePriority } from '../../../../src/domain/priority/score-priority';
import { type SignalWeights, signals, type Signal } from '../../../../src/domain/priority/signals/signals';
import { aBacklogItem, lacking } from '../../../support/a-backlog-item';
import { NOW, dayFromNow, DAY } from '../../../support/clock';

const score = (told: Partial<BacklogItem>) => scorePriority(aBacklogItem(told), NOW, defaultPriority);

const part = (told: Partial<BacklogItem>, id: string) => score(told).parts.find((candidate) => candidate.id === id);

const missing = (told: Partial<BacklogItem>) => score(told).missing.map(({ id }) => id);

const priority = (name: string, id = '10200') => ({ priority: { id, name } });

const link = (relation: ItemLink['relation'], key: string, category?: ItemLink['category']): ItemLink => ({
  relation,
  key,
  ...(category === undefined ? {} : { category }),
});

const asked = (key: string, typeName: string, category: ItemLink['category']): ItemLink => ({
  ...link('relates', key, category),
  typeName,
});

const noWeights: SignalWeights = {
  priority: 0,
  'due-date': 0,
  'release-date': 0,
  blocks: 0,
  blocked: 0,
  'service-requests': 0,
  votes: 0,
  watchers: 0,
  epic: 0,
  age: 0,
  activity: 0,
};

const anyWeights: fc.Arbitrary<SignalWeights> = fc.record({
  priority: fc.nat(100),
  'due-date': fc.nat(100),
  'release-date': fc.nat(100),
  blocks: fc.nat(100),
  blocked: fc.nat(100),
  'service-requests': fc.nat(100),
  votes: fc.nat(100),
  watchers: fc.nat(100),
  epic: fc.nat(100),
  age: fc.nat(100),
  activity: fc.nat(100),
});

describe('the priority score', () => {
  it('names its reasons, the strongest first, and they sum to the score', () => {
    const { score: total, parts } = score({
      ...priority('High'),
      dueDate: dayFromNow(12),
      links: [link('blocks', 'MOB-7', 'to-do'), link('blocks', 'MOB-8', 'in-progress')],
    });
    expect(parts.map(({ value, contribution }) => [value, contribution])).toEqual([
      ['High', 30],
      ['due in 12 days', 12],
      ['blocks 2 items', 9],
      ['updated 1 day ago', 2],
      ['no release', 0],
      ['not blocked', 0],
      ['no service request', 0],
      ['no epic', 0],
      ['10 days old', 0],
    ]);
    expect(total).toBe(53);
  });

  it('P5: depends on the item and the clock alone', () => {
    const item = aBacklogItem({ rank: '0|i0001:' });
    expect(scorePriority(item, NOW, defaultPriority)).toEqual(
      scorePriority({ ...item, rank: '0|zzzz:', key: 'MOB-99' }, NOW, defaultPriority),
    );
  });

  it('is a whole number from 0 to 100, and its contributions sum to it, for every item', () => {
    const anyItem = fc
      .record({
        priority: fc.constantFrom('Highest', 'High', 'Medium', 'Low', 'Lowest', 'None', 'Purple'),
        due: fc.option(fc.integer({ min: -400, max: 400 })),
        age: fc.integer({ min: -5, max: 4000 }),
        links: fc.array(
          fc
            .tuple(
              fc.constantFrom('blocks' as const, 'is-blocked-by' as const, 'relates' as const),
              fc.integer({ min: 1, max: 9 }),
              fc.constantFrom('to-do' as const, 'in-progress' as const, 'done' as const, undefined),
            )
            .map(([relation, number, category]) => link(relation, `MOB-${number}`, category)),
        ),
        votes: fc.option(fc.nat(5000)),
        watchers: fc.option(fc.nat(5000)),
        release: fc.option(fc.integer({ min: -400, max: 400 })),
        weights: anyWeights,
      })
      .map(({ due, age, weights, votes, watchers, release, ...told }) => ({
        weights,
        item: aBacklogItem({
          ...priority(told.priority),
          links: told.links,
          ...(votes === null ? {} : { votes }),
          ...(watchers === null ? {} : { watchers }),
          ...(release === null ? {} : { versions: [{ id: '1', name: '2.0', releaseDate: dayFromNow(release) }] }),
          created: NOW - age * DAY,
          ...(due === null ? {} : { dueDate: dayFromNow(due) }),
        }),
      }));
    fc.assert(
      fc.property(anyItem, ({ item, weights }) => {
        const { score: total, parts, missing: unknown } = scorePriority(item, NOW, { ...defaultPriority, weights });
        const ids = [...parts, ...unknown].map(({ id }) => id).filter((id) => id !== 'bound');
        expect(ids.toSorted()).toEqual(signals.filter((signal) => weights[signal] > 0).toSorted());
        expect(total === null).toBe(Object.values(weights).every((weight) => weight === 0));
        expect(parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(total ?? 0);
        expect(total ?? 0).toBeGreaterThanOrEqual(0);
        expect(total ?? 0).toBeLessThanOrEqual(100);
        for (const { contribution } of parts) expect(Number.isInteger(contribution)).toBe(true);
      }),
      { seed: 20240320, numRuns: 500 },
    );
  });

  it('P2: cannot be computed where no signal has a weight', () => {
    expect(scorePriority(aBacklogItem(), NOW, { ...defaultPriority, weights: noWeights }).score).toBeNull();
  });

  it('P7: an open blocker takes away, and what is shown adds up to a score of 0 or more', () => {
    const told = { ...priority('Lowest'), updated: NOW - 100 * DAY, votes: 1, watchers: 1 };
    const { score: total, parts } = score({ ...told, links: [link('is-blocked-by', 'MOB-7', 'to-do')] });
    expect(total).toBe(0);
    expect(parts.filter(({ contribution }) => contribution !== 0)).toMatchObject([
      { id: 'votes', value: '1 vote', contribution: 1 },
      { id: 'blocked', value: 'blocked by 1 item', contribution: -5 },
      { id: 'bound', value: '4 below 0', contribution: 4, because: 'A score stays between 0 and 100.' },
    ]);
  });

  it('P7: points rounded upwards do not lift a score above 100', () => {
    const weights = { ...noWeights, priority: 1, 'due-date': 1, blocks: 1, age: 1, activity: 1, votes: 1 };
    const item = aBacklogItem({
      ...priority('Highest'),
      dueDate: dayFromNow(-1),
      links: ['1', '2', '3'].map((number) => link('blocks', `MOB-${number}`, 'to-do')),
      created: NOW - 999 * DAY,
      updated: NOW,
      votes: 1_000_000,
    });
    const { score: total, parts } = scorePriority(item, NOW, { ...defaultPriority, weights });
    expect(total).toBe(100);
    expect(parts.map(({ contribution }) => contribution)).toEqual([17, 17, 17, 17, 17, 17, -2]);
    expect(parts.at(-1)).toMatchObject({ id: 'bound', value: '2 above 100' });
  });
});

describe('what is known and brings nothing (P7)', () => {
  const seen = { votes: 0, watchers: 1 };

  it.each([
    ['no due date', { ...seen }, 'due-date', 'no due date'],
    ['no release', { ...seen }, 'release-date', 'no release'],
    [
      'a release without a date',
      { ...seen, versions: [{ id: '1', name: '2.0' }] },
      'release-date',
      'release without a date',
    ],
    ['no link', { ...seen }, 'blocks', 'blocks nothing'],
    ['being free to start', { ...seen }, 'blocked', 'not blocked'],
    ['no vote', { ...seen }, 'votes', 'no votes'],
    ['no epic', { ...seen }, 'epic', 'no epic'],
    [
      'an epic without a priority',
      { ...seen, parent: { key: 'MOB-90', summary: 'Cards' } },
      'epic',
      'epic without Jira priority',
    ],
    [
      'an epic whose priority is "None"',
      { ...seen, parent: { key: 'MOB-90', ...priority('None') } },
      'epic',
      'epic without Jira priority',
    ],
    ['the priority "None"', { ...seen, ...priority('None', '6') }, 'priority', 'no Jira priority'],
  ])('%s', (...[, told, id, value]) => {
    expect(part(told, id)).toMatchObject({ value, contribution: 0 });
    expect(score(told)).toMatchObject({ missing: [], atLeast: undefined });
  });

  it('no priority', () => {
    const { parts } = scorePriority(lacking(aBacklogItem(), 'priority'), NOW, defaultPriority);
    expect(parts).toContainEqual(expect.objectContaining({ id: 'priority', contribution: 0 }));
  });
});

describe('what could not be read', () => {
  it('P3, P7: brings nothing, is named, and the score says "at least"', () => {
    const whole = score({ ...priority('High'), votes: 5, watchers: 1 });
    const some = score({ ...priority('High'), watchers: 1 });
    expect(some.missing).toEqual([{ id: 'votes', because: 'Its votes cannot be seen.' }]);
    expect([whole.atLeast, some.atLeast]).toEqual([undefined, true]);
    expect([whole.score, some.score]).toEqual([34, 32]);
    expect(priorityWords(some)).toBe('at least 32');
  });

  it('is some of the links: what is seen counts, and the score says "at least"', () => {
    const links = [link('blocks', 'MOB-7', 'to-do'), link('blocks', 'SEC-2')];
    const told = { votes: 0, watchers: 1, links: [...links, asked('HELP-1', 'Incident', 'to-do')] };
    expect(part(told, 'blocks')).toMatchObject({ value: 'blocks at least 1 item', contribution: 6 });
    expect(part(told, 'service-requests')).toMatchObject({ value: 'at least 1 service request', contribution: 3 });
    expect(score(told)).toMatchObject({ missing: [], atLeast: true });
  });

  it('is one of the dates of its releases', () => {
    const versions = [
      { id: '1', name: '2.0', releaseDate: dayFromNow(30) },
      { id: '2', name: '3.0', releaseDate: 'soon' },
    ];
    expect(part({ versions }, 'release-date')).toMatchObject({ contribution: 4 });
    expect(score({ votes: 0, watchers: 1, versions }).atLeast).toBe(true);
  });

  it('P3: a priority of unknown order is missing', () => {
    expect(missing(priority('Purple'))).toContain('priority');
  });

  it('P3: a due date that is no date is missing', () => {
    expect(missing({ dueDate: '31/12/2024' })).toContain('due-date');
  });

  it('P3: links to items whose status cannot be seen are missing, not free', () => {
    expect(missing({ links: [link('is-blocked-by', 'SEC-1'), link('blocks', 'SEC-2')] })).toEqual(
      expect.arrayContaining(['blocks', 'blocked']),
    );
  });

  it('an open blocker is known, whatever else cannot be seen', () => {
    const links = [link('is-blocked-by', 'SEC-1'), link('is-blocked-by', 'MOB-2', 'to-do')];
    expect(part({ links }, 'blocked')).toMatchObject({ contribution: -5, value: 'blocked by 1 item' });
  });
});

/** What one signal says where no other counts: 0 to 100. */
const alone = (told: Partial<BacklogItem>, id: Signal) => {
  const weights = { ...noWeights, [id]: 1 };
  const { score: total, parts } = scorePriority(aBacklogItem(told), NOW, { ...defaultPriority, weights });
  return [parts[0]?.value, total] as const;
};

describe('each signal, alone', () => {
  it.each([
    [-3, 'overdue by 3 days', 100],
    [-1, 'overdue by 1 day', 100],
    [0, 'due today', 100],
    [1, 'due in 1 day', 98],
    [30, 'due in 30 days', 50],
    [90, 'due in 90 days', 0],
  ])('a due date %d days from now is "%s" and scores %d', (days, value, total) => {
    expect(alone({ dueDate: dayFromNow(days) }, 'due-date')).toEqual([value, total]);
  });

  const release = (name: string, days?: number, released?: boolean): Version => ({
    id: name,
    name,
    ...(days === undefined ? {} : { releaseDate: dayFromNow(days) }),
    ...(released === undefined ? {} : { released }),
  });

  it.each([
    [
      'the first release that is not out yet',
      [release('3', 45), release('2', 15), release('1', -9, true)],
      ['release in 15 days', 75],
    ],
    ['a release that is late', [release('2', -2)], ['release overdue by 2 days', 100]],
    ['a release without a date', [release('2')], ['release without a date', 0]],
    ['only what is out already', [release('1', -9, true)], ['no release', 0]],
  ])('%s', (_name, versions, told) => {
    expect(alone({ versions }, 'release-date')).toEqual(told);
  });

  it('P3: says why no release date is known', () => {
    const because = (versions: readonly Version[]) => part({ versions }, 'release-date')?.because;
    expect(because([])).toBe('No planned release is set.');
    expect(because([release('2.0'), release('3.0')])).toBe('The date of its release is not set: 2.0, 3.0.');
    expect(score({ versions: [{ ...release('2.0'), releaseDate: 'soon' }] }).missing).toContainEqual({
      id: 'release-date',
      because: 'The date of its release is not a date: 2.0.',
    });
  });

  it.each([
    [0, 'no votes', 0],
    [1, '1 vote', 17],
    [5, '5 votes', 50],
    [5000, '5000 votes', 100],
  ])('%d votes are "%s" and score %d', (votes, value, total) => {
    expect(alone({ votes }, 'votes')).toEqual([value, total]);
  });

  it.each([
    [0, '0 watchers', 0],
    [1, '1 watcher', 0],
    [6, '6 watchers', 50],
  ])('%d watchers are "%s" and score %d: whoever made an item watches it', (watchers, value, total) => {
    expect(alone({ watchers }, 'watchers')).toEqual([value, total]);
  });

  it.each([
    ['an open service request', [asked('HELP-1', 'Service Request', 'to-do')], ['1 service request', 50]],
    [
      'Jira Service Management’s own type',
      [asked('HELP-1', '[System] Incident', 'in-progress')],
      ['1 service request', 50],
    ],
    [
      'three of them',
      ['1', '2', '3'].map((number) => asked(`HELP-${number}`, 'Support', 'to-do')),
      ['3 service requests', 100],
    ],
    [
      'the same one twice',
      [asked('HELP-1', 'Support', 'to-do'), asked('HELP-1', 'Support', 'to-do')],
      ['1 service request', 50],
    ],
    ['a closed one', [asked('HELP-1', 'Service Request', 'done')], ['no service request', 0]],
    ['a story', [asked('MOB-2', 'Story', 'to-do')], ['no service request', 0]],
    ['one of which nothing can be seen (P3)', [link('relates', 'HELP-1')], [undefined, 0]],
  ])('%s', (_name, links, told) => {
    expect(alone({ links }, 'service-requests')).toEqual(told);
  });

  it.each([
    ['High', 'epic High', 75],
    ['Lowest', 'epic Lowest', 0],
  ])('an epic of priority %s is "%s" and scores %d', (name, value, total) => {
    expect(alone({ parent: { key: 'MOB-90', ...priority(name) } }, 'epic')).toEqual([value, total]);
  });

  it.each([
    ['an epic out of sight', { parent: { key: 'MOB-90' } }, 'The Jira priority of MOB-90 cannot be seen.'],
    [
      'an epic of unknown order',
      { parent: { key: 'MOB-90', ...priority('Purple') } },
      'The Jira priority "Purple" of MOB-90 is not one whose order is known.',
    ],
  ])('P3: %s is missing', (_name, told, because) => {
    expect(score(told).missing).toContainEqual({ id: 'epic', because });
  });

  it('a done item neither blocks nor is blocked, and a link told twice counts once', () => {
    expect(part({ links: [link('blocks', 'MOB-7', 'done')] }, 'blocks')?.value).toBe('blocks nothing');
    expect(part({ links: [link('is-blocked-by', 'MOB-7', 'done')] }, 'blocked')?.value).toBe('not blocked');
    const twice = [link('blocks', 'MOB-7', 'to-do'), link('blocks', 'MOB-7', 'to-do')];
    expect(part({ links: twice }, 'blocks')?.value).toBe('blocks 1 item');
  });

  it('being blocked lowers the score', () => {
    const links = [link('is-blocked-by', 'MOB-7', 'to-do')];
    expect(score({ links }).score).toBe((score({}).score ?? 0) - 5);
  });

  it.each([
    [0, 0],
    [90, 50],
    [180, 100],
    [4000, 100],
  ])('an age of %d days scores %d', (days, total) => {
    expect(alone({ created: NOW - days * DAY }, 'age')[1]).toBe(total);
  });

  it.each([
    [0, 'updated today', 100],
    [45, 'updated 45 days ago', 50],
    [400, 'updated 400 days ago', 0],
  ])('a change %d days ago is "%s" and scores %d', (days, value, total) => {
    expect(alone({ updated: NOW - days * DAY }, 'activity')).toEqual([value, total]);
  });

  it('without a weight says nothing, not even that it is missing', () => {
    const weights = { ...defaultPriority.weights, votes: 0 };
    const { parts, missing: unknown } = scorePriority(aBacklogItem(), NOW, { ...defaultPriority, weights });
    expect([...parts, ...unknown].map(({ id }) => id)).not.toContain('votes');
  });
});
