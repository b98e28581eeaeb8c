import { joinedActions } from '../story/joined-actions';
import { shortLine } from './short-line';
import type { Seam } from './text-seams';

/** The halves of a wish at the conjunction that joins its actions (Q2); none where none does. */
export const wishSeams = (means: string | undefined): readonly Seam[] => {
  const actions = means === undefined ? undefined : joinedActions(means);
  if (means === undefined || actions === undefined) return [];
  const start = means.indexOf(actions);
  const match = conjunction.exec(actions);
  if (start < 0 || match === null) return [];
  const first = means.slice(0, start + match.index);
  const second = means.slice(start + match.index + match[0].length);
  if (!hasWords(first) || !hasWords(second)) return [];
  return [withObject(first, second), second].map((wish) => ({ topic: titleOf(wish), lines: [] }));
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
