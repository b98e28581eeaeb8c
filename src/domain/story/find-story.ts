import type { BacklogItem } from '../items/backlog-item';
import { proseLines } from '../text/plain-text';
import { type Story, parseStory } from './parse-story';
import { announces, goesOn, mayOpenStory, withoutRole, withRole } from './story-line-phrases';

/**
 * The user story of an item, in its description before its summary; one with a role before one
 * without. It may stand in one line, or each part in a line of its own.
 */
export const findStory = ({
  summary,
  description,
}: Pick<BacklogItem, 'summary' | 'description'>): Story | undefined => {
  const lines = [...proseLines(description), summary];
  const starts: number[] = [];
  for (let index = 0; index < lines.length; index += 1) if (mayOpenStory.test(lines[index] ?? '')) starts.push(index);
  return starts.length === 0 ? undefined : (storyAt(lines, starts, withRole) ?? storyAt(lines, starts, withoutRole));
};

const storyAt = (lines: readonly string[], starts: readonly number[], opening: RegExp): Story | undefined => {
  for (const start of starts) {
    const story = opening.test(lines[start] ?? '') ? parseStory(gatherStory(lines, start)) : undefined;
    if (story) return story;
  }
  return undefined;
};

/** A story has at most this many lines after its first. */
const mostFurtherLines = 5;

/** A line with those after it that go on with the story. */
const gatherStory = (lines: readonly string[], start: number): string => {
  const gathered = [lines[start] ?? ''];
  for (const line of lines.slice(start + 1, start + 1 + mostFurtherLines)) {
    if (!goesOn.test(line) && !announces.test(gathered.at(-1) ?? '')) break;
    gathered.push(line);
  }
  return gathered.join('\n');
};
