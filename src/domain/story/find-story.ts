import type { BacklogItem } from '../items/backlog-item';
import { proseLines } from '../text/plain-text';
import { type Story, parseStory } from './parse-story';

/**
 * The user story that an item tells, in its description before its summary; a story with a role
 * before one without. It may stand in one line or with each part in a line of its own.
 */
export const findStory = ({
  summary,
  description,
}: Pick<BacklogItem, 'summary' | 'description'>): Story | undefined => {
  const lines = [...proseLines(description), summary];
  const starts: number[] = [];
  for (let at = 0; at < lines.length; at += 1) if (mayOpen.test(lines[at] ?? '')) starts.push(at);
  return starts.length === 0 ? undefined : (storyAt(lines, starts, withRole) ?? storyAt(lines, starts, withoutRole));
};

const storyAt = (lines: readonly string[], starts: readonly number[], opening: RegExp): Story | undefined => {
  for (const at of starts) {
    const story = opening.test(lines[at] ?? '') ? parseStory(gather(lines, at)) : undefined;
    if (story) return story;
  }
  return undefined;
};

/** Whether a line can open a story at all: cheap, because every line is asked. */
const mayOpen = /^[^a-z]{0,20}(?:as|in order|so that|user story|story|i)\b|wants to/i;

const announced = String.raw`^[^\p{L}]{0,10}(?:(?:user )?story\b[^\p{L}]{0,10})?`;

const withRole = new RegExp(String.raw`${announced}(?:as\b|(?:in order (?:to|that)|so that)\b.+\bas an?\b)`, 'iu');

/** "We need …" opens many a text that is no story, so only these do. */
const withoutRole = new RegExp(
  String.raw`${announced}(?:I (?:want|wish|would like)\b|I['’]d like\b|(?:the |an? )?\p{L}+(?: \p{L}+){0,3} wants to\b)`,
  'iu',
);

/**
 * A line with those after it that go on with the story, or hold what a line of few words ("As a")
 * announces.
 */
const gather = (lines: readonly string[], at: number): string => {
  const gathered = [lines[at] ?? ''];
  for (const line of lines.slice(at + 1, at + 6)) {
    if (!goesOn.test(line) && !announces.test(gathered.at(-1) ?? '')) break;
    gathered.push(line);
  }
  return gathered.join('\n');
};

const goesOn =
  /^\W{0,10}(?:(?:I|we) (?:want|need|wish|would like|can|am able|should)\b|I['’][md]\b|so that\b|so I\b|in order (?:to|that)\b)/i;

const announces = /^\W{0,10}(?:as(?: an?| the)?|I want(?: to)?|so that|in order to)\W{0,5}$/i;
