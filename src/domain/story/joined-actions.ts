import { actions, actionsOrThings } from './action-phrases';
import { clause, conjunctions, idioms, object, opening, secondWish } from './joining-phrases';

/**
 * Two actions that a conjunction joins in a wish (Q2), as written: "create and delete". Undefined
 * where it joins things ("names and addresses") or stands in a clause ("a page where I can view and
 * edit").
 */
export const joinedActions = (means: string): string | undefined => {
  for (const { index, 0: conjunction } of means.matchAll(conjunctions)) {
    const before = means.slice(0, index);
    const after = means.slice(index + conjunction.length);
    if (secondWish.test(after) || joinsActions(before, after)) return excerpt(before, conjunction, after);
  }
  return undefined;
};

const joinsActions = (before: string, after: string): boolean => {
  const first = firstWord(before.replace(opening, ''));
  const second = firstWord(after.replace(opening, ''));
  const last = firstWord(before.trim().split(/\s+/).at(-1) ?? '');
  if (!isAction(first) || clause.test(before) || idioms.has(`${last} ${second}`)) return false;
  return last === first || isAction(last) ? isAction(second) : beginsAction(after.replace(opening, ''));
};

const firstWord = (text: string): string => (/^\W*([\p{L}-]+)/u.exec(text)?.[1] ?? '').toLowerCase();

const isAction = (word: string): boolean => actions.has(word) || actionsOrThings.has(word);

/** A word that names things as well ("report", "order") acts only where its object follows. */
const beginsAction = (text: string): boolean => {
  const word = firstWord(text);
  return actions.has(word) || (actionsOrThings.has(word) && object.test(text));
};

/** A few words on each side of the conjunction. */
const excerpt = (before: string, conjunction: string, after: string): string =>
  `${before.trim().split(/\s+/).slice(-4).join(' ')}${conjunction.trimEnd()} ${after.trim().split(/\s+/).slice(0, 4).join(' ')}`;
