import type { AcceptanceCriteria } from '../description/criteria/find-acceptance-criteria';
import type { BacklogItem } from '../items/backlog-item';
import { joinedActions } from '../story/joined-actions';
import type { Story } from '../story/parse-story';
import { criteriaGroups } from './criteria-groups';

/**
 * Where a large item may be split: drafts of items, each with the criteria that would go with it.
 * `by`: groups of its acceptance criteria, or the two actions that its wish joins. A proposal for
 * people to change; nothing is made of it.
 */
export type SplitProposal = {
  readonly by: 'criteria' | 'wish';
  readonly parts: readonly SplitPart[];
};

export type SplitPart = { readonly title: string; readonly criteria: readonly string[] };

/** Groups of criteria before the wish; undefined where neither shows a seam. */
export const proposeSplit = (
  { summary }: Pick<BacklogItem, 'summary'>,
  criteria: Pick<AcceptanceCriteria, 'items'>,
  story: Story | undefined,
): SplitProposal | undefined => {
  const groups = criteriaGroups(criteria.items);
  if (groups.length > 1)
    return {
      by: 'criteria',
      parts: groups.map(({ topic, items }) => ({ title: titleOf(summary, topic), criteria: items })),
    };
  const wishes = wishesIn(story?.parts.means);
  return wishes && { by: 'wish', parts: wishes.map((wish) => ({ title: titled(wish), criteria: [] })) };
};

/** The two halves of a wish at the conjunction that joins its actions (Q2). */
const wishesIn = (means: string | undefined): readonly [string, string] | undefined => {
  const joined = means === undefined ? undefined : joinedActions(means);
  if (means === undefined || joined === undefined) return undefined;
  const from = means.indexOf(joined);
  const halves = conjunction.exec(joined);
  if (from < 0 || halves === null) return undefined;
  const first = means.slice(0, from + halves.index);
  const second = means.slice(from + halves.index + halves[0].length);
  return hasWords(first) && hasWords(second) ? [withObject(first, second), second] : undefined;
};

const conjunction = /(?:,\s*)?\s(?:and\/or|and then|and also|and|or|as well as|&|\+|then)\s+/i;

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** "create" of "create and delete accounts" takes what the other acts on: "create accounts". */
const withObject = (first: string, second: string): string => {
  const words = first.trim().split(/\s+/);
  const rest = second.trim().split(/\s+/).slice(1).join(' ');
  return words.length === 1 && rest !== '' ? `${first.trim()} ${rest}` : first;
};

const titleOf = (summary: string, topic: string): string => `${cut(summary)}: ${topic}`;

const titled = (text: string): string => {
  const plain = cut(text.trim().replace(/^to\s+/i, ''));
  return `${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}`;
};

/** A title is one line; Jira takes 255 characters at most. */
const cut = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 100 ? line : `${line.slice(0, 99).trimEnd()}…`;
};
