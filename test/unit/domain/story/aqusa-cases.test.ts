import { fixture } from '../../../support/paths';
import { readFileSync } from 'node:fs';
import type { CheckId } from '../../../../src/domain/readiness/checks/all-checks';
import { commonForm } from '../../../../src/domain/story/common-form';
import { findDuplicateStories } from '../../../../src/domain/story/duplicate-stories';
import { splitStory } from '../../../../src/domain/story/parse-story';
import { storyKey } from '../../../../src/domain/story/story-key';
import { aBacklogItem, aText } from '../../../support/a-backlog-item';
import { resultOf } from '../readiness/check-finding';

/** The stories of each case by its name; the file's other columns say what AQUSA expects. */
const cases: ReadonlyMap<string, readonly string[]> = new Map(
  readFileSync(fixture('aqusa/unit_cases.csv'), 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const match = /^(\w+),(?:"([^"]*)"|([^",]*)),/.exec(line);
      return match ? [[match[1] ?? '', (match[2] ?? match[3] ?? '').split(' || ')] as const] : [];
    }),
);

const itemsOf = (name: string) =>
  (cases.get(name) ?? []).map((story, at) =>
    aBacklogItem({ key: `MOB-${at + 1}`, summary: '', description: aText(story) }),
  );

const toldIn = (name: string) => itemsOf(name).map((item) => ({ key: item.key, story: storyKey(item) }));

const failing = (name: string): readonly CheckId[] =>
  (['story-form', 'atomic', 'minimal'] as const).filter((rule) =>
    itemsOf(name).some((item) => resultOf(rule, item) === 'fail'),
  );

describe('the unit cases of AQUSA', () => {
  it('are all answered here', () => {
    expect([...cases.keys()].sort()).toEqual(
      [...agreeing.map(([name]) => name), ...differing.map(([name]) => name), ...ofSets].sort(),
    );
  });

  const agreeing: readonly (readonly [string, readonly CheckId[]])[] = [
    ['test_role_means_ends_chunks', []],
    ['test_well_formed', []],
    ['test_no_role', ['story-form']],
    ['test_punctuation', ['minimal']],
    ['test_brackets', ['minimal']],
  ];

  it.each(agreeing)('%s: agrees, %j', (name, hints) => {
    expect(failing(name)).toEqual(hints);
  });

  const differing: readonly (readonly [string, string])[] = [
    [
      'test_ends_one_comma',
      'AQUSA asks for two commas; a comma carries no meaning, and the parts are told by their words (Q1)',
    ],
    ['test_no_comma', 'the same without any comma'],
    ['test_no_means', 'AQUSA asks for "I want"; "I add a user story" says as well what is wanted (Q1)'],
    ['test_not_atomic', 'AQUSA takes an "and" in the benefit as well; only one in the means makes two wishes (Q2)'],
  ];

  it.each(differing)('%s: raises nothing, because %s', (name) => {
    expect(failing(name)).toEqual([]);
  });

  const ofSets = ['test_identical', 'test_uniformity'];

  it('test_identical: agrees, both are flagged (Q4)', () => {
    expect([...findDuplicateStories(toldIn('test_identical'))]).toEqual([
      ['MOB-1', { keys: ['MOB-2'], count: 1 }],
      ['MOB-2', { keys: ['MOB-1'], count: 1 }],
    ]);
  });

  it('test_uniformity: agrees, "I am able to" is not the form of the set (Q5)', () => {
    const told = toldIn('test_uniformity');
    const form = commonForm(told);
    expect(told.filter(({ story }) => story?.form !== form).map(({ key }) => key)).toEqual(['MOB-3']);
  });

  it('test_role_means_ends_chunks: agrees on the three parts (Q1)', () => {
    expect(splitStory(cases.get('test_role_means_ends_chunks')?.[0] ?? '')).toEqual({
      role: 'User',
      means: 'add a user story',
      ends: 'I document a requirement',
    });
  });
});
