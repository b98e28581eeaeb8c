import { fixture } from '../../../support/paths';
import { readFileSync } from 'node:fs';
import { splitStory } from '../../../../src/domain/story/parse-story';

/**
 * Stories that were labelled by hand before the splitter was written, or changed; see the README
 * beside them.
 */
type Labelled = {
  readonly id: string;
  readonly text: string;
  readonly role: string;
  readonly means: string;
  readonly ends: string;
};

const labelled = (file: string): readonly Labelled[] =>
  JSON.parse(readFileSync(fixture(`user-stories/${file}`), 'utf8')) as readonly Labelled[];

const normalised = (part: string | undefined): string =>
  (part ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;!]+$/, '')
    .trim()
    .toLowerCase();

/** The ids of the stories of which the splitter gives another part than the person. */
const misses = (stories: readonly Labelled[], name: 'role' | 'means' | 'ends'): readonly string[] =>
  stories.filter((story) => normalised(splitStory(story.text)?.[name]) !== normalised(story[name])).map(({ id }) => id);

describe('100 stories labelled by a person (Q1)', () => {
  const stories = labelled('labels.json');

  it('are all there', () => expect(stories).toHaveLength(100));

  it('have the means right in at least 95 of 100', () => {
    expect(misses(stories, 'means').length).toBeLessThanOrEqual(5);
  });

  it('have the benefit right in at least 99 of 100, "to …" ends included', () => {
    expect(misses(stories, 'ends').length).toBeLessThanOrEqual(1);
  });

  it('have the role right in at least 95 of 100', () => {
    expect(misses(stories, 'role').length).toBeLessThanOrEqual(5);
  });
});

describe('100 more, labelled before the splitter was changed (Q1)', () => {
  const stories = labelled('labels-2.json');

  it('are all there, and none is one of the others', () => {
    expect(stories).toHaveLength(100);
    const others = [...labelled('labels.json'), ...labelled('to-clauses.json')].map(({ id }) => id);
    expect(new Set([...stories.map(({ id }) => id), ...others]).size).toBe(210);
  });

  it('have role and means right in all, the benefit in 99', () => {
    expect(misses(stories, 'role')).toEqual([]);
    expect(misses(stories, 'means')).toEqual([]);
    expect(misses(stories, 'ends').length).toBeLessThanOrEqual(1);
  });
});

describe('ten stories chosen for a "to …" that is or is not the benefit (Q1)', () => {
  const stories = labelled('to-clauses.json');

  it.each(stories.map((story) => [story.id, story] as const))('%s is split as the person did', (_, story) => {
    const parts = splitStory(story.text);
    expect([parts?.role, parts?.means, parts?.ends].map(normalised)).toEqual(
      [story.role, story.means, story.ends].map(normalised),
    );
  });
});
