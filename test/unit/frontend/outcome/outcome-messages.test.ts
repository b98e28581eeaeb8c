import type { OutcomeView } from '../../../../src/contract/outcome-view';
import { type JudgedItem, readinessOutcome } from '../../../../src/domain/outcome/readiness-outcome';
import {
  howJudged,
  leftOutOfOutcome,
  shareText,
  shareWithInterval,
  verdictSentence,
} from '../../../../src/frontend/outcome/outcome-messages';

const group = (readiness: 'ready' | 'not-ready', completed: number, all: number): readonly JudgedItem[] =>
  Array.from({ length: all }, (_, index) => ({ readiness, exit: index < completed ? 'completed' : 'not-done' }));

const compared = (ready: readonly [number, number], others: readonly [number, number]) =>
  readinessOutcome([...group('ready', ...ready), ...group('not-ready', ...others)]);

describe('the verdict in a sentence', () => {
  it.each<[readonly [number, number], readonly [number, number], string]>([
    [[45, 50], [20, 40], 'Ready items were completed more often: 90 % (45 of 50) against 50 % (20 of 40).'],
    [[20, 40], [45, 50], 'Ready items were completed less often: 50 % (20 of 40) against 90 % (45 of 50).'],
    [
      [33, 40],
      [11, 20],
      'Ready items were completed more often: 83 % (33 of 40) against 55 % (11 of 20). The difference could be chance.',
    ],
    [
      [10, 20],
      [10, 20],
      'Ready items were completed as often as others: 50 % (10 of 20) against 50 % (10 of 20). The difference could be chance.',
    ],
    [[30, 42], [1, 2], 'Too few items to say: 42 were ready at the start and 2 were not; it takes 10 of each.'],
    [[1, 1], [0, 1], 'Too few items to say: 1 was ready at the start and 1 was not; it takes 10 of each.'],
    [[0, 0], [0, 0], 'Nothing to compare: none of the items of these sprints was judged.'],
  ])('of %j and %j', (ready, others, sentence) => expect(verdictSentence(compared(ready, others))).toBe(sentence));

  it('shows no share of too few items', () => {
    expect(shareText(compared([9, 9], [0, 0]).ready)).toBe('too few items to say');
  });

  it('shows a share with its counts, and in the table with its interval', () => {
    expect(shareWithInterval(compared([33, 40], [0, 0]).ready)).toBe('83 % (33 of 40), 68–91 %');
    expect(shareWithInterval(compared([9, 9], [0, 0]).ready)).toBe('too few items to say');
  });
});

const remarks = (view: Parameters<typeof howJudged>[0]) => howJudged(view, (instant) => `at ${instant}`);

describe('what the comparison leaves out', () => {
  const view: Extract<OutcomeView, { kind: 'outcome' }> = {
    kind: 'outcome',
    all: compared([1, 1], [1, 1]),
    sprints: [{ sprint: 1, name: 'One', judgedAt: 5, outcome: compared([1, 1], [1, 1]) }],
    leftOut: [],
    partly: false,
    unit: 'points',
    rulesVersion: 0,
  };

  it('names the rules that judge, and blockers, always', () => {
    expect(remarks(view)).toHaveLength(3);
    expect(remarks(view)[0]).toContain('(those that the app comes with)');
    expect(remarks({ ...view, rulesVersion: 3, overridesVersion: 2 })[0]).toContain(
      '(version 3, with version 2 of this project’s changes)',
    );
    expect(remarks(view)[1]).toContain('blockers');
  });

  it('says when the sprints were judged', () => {
    const other = { sprint: 2, name: 'Two', judgedAt: 9, outcome: view.all };
    expect(remarks(view)[0]).toMatch(/^Judged at 5 by/);
    expect(remarks({ ...view, sprints: [...view.sprints, other] })[0]).toMatch(/^Judged between at 5 and at 9 by/);
    expect(remarks({ ...view, sprints: [] })[0]).toMatch(/^Judged by/);
  });

  it('says what is missing where something is', () => {
    const all = { ...view.all, unknown: 2, notScored: 1 };
    const leftOut = [{ name: 'Two', why: 'It is too large.' }];
    expect(leftOutOfOutcome({ ...view, all, leftOut, partly: true })).toEqual([
      '2 items in neither group: the change history is missing or cannot be relied on, or the app may not see the item.',
      '1 item in neither group: no check applies.',
      '"Two" is left out. It is too large.',
      'Of some sprints not every item could be examined, so items may be missing.',
    ]);
  });
});
