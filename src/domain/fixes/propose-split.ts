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
      parts: groups.map(({ topic, items }) => ({ title: `${shortLine(summary)}: ${topic}`, criteria: items })),
    };
  const wishes = wishesIn(story?.parts.means);
  return wishes && { by: 'wish', parts: wishes.map((wish) => ({ title: titleOf(wish), criteria: [] })) };
};

/** The two halves of a wish at the conjunction that joins its actions (Q2). */
const wishesIn = (means: string | undefined): readonly [string, string] | undefined => {
  const actions = means === undefined ? undefined : joinedActions(means);
  if (means === undefined || actions === undefined) return undefined;
  const start = means.indexOf(actions);
  const match = conjunction.exec(actions);
  if (start < 0 || match === null) return undefined;
  const first = means.slice(0, start + match.index);
  const second = means.slice(start + match.index + match[0].length);
  return hasWords(first) && hasWords(second) ? [withObject(first, second), second] : undefined;
};

const conjunction = /(?:,\s*)?\s(?:and\/or|and then|and also|and|or|as well as|&|\+|then)\s+/i;

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** "create" of "create and delete accounts" takes the object of the second: "create accounts". */
const withObject = (first: string, second: string): string => {
  const words = first.trim().split(/\s+/);
  const object = second.trim().split(/\s+/).slice(1).join(' ');
  return words.length === 1 && object !== '' ? `${first.trim()} ${object}` : first;
};

const titleOf = (wish: string): string => {
  const title = shortLine(wish.trim().replace(/^to\s+/i, ''));
  return `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`;
};

/** One line of 100 characters at most; Jira takes 255 for a title. */
const shortLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 100 ? line : `${line.slice(0, 99).trimEnd()}…`;
};
