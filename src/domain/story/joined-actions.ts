import { actions, actionsOrThings } from './action-phrases';

/**
 * Two actions that a conjunction joins in what a story wants (Q2), as written: "create and delete".
 * Undefined where it joins things ("names and addresses") or stands in a clause that describes
 * something ("a page where I can view and edit").
 */
export const joinedActions = (means: string): string | undefined => {
  for (const { index, 0: conjunction } of means.matchAll(conjunctions)) {
    const before = means.slice(0, index);
    const after = means.slice(index + conjunction.length);
    if (another.test(after)) return phrase(before, conjunction, after);
    const first = bare(before.replace(opening, ''));
    const second = bare(after.replace(opening, ''));
    const last = bare(before.trim().split(/\s+/).at(-1) ?? '');
    if (!isAction(first) || clause.test(before) || idioms.has(`${last} ${second}`)) continue;
    if (last === first || isAction(last) ? isAction(second) : beginsAction(after.replace(opening, '')))
      return phrase(before, conjunction, after);
  }
  return undefined;
};

const conjunctions = /(?:,\s*)?\s(?:and\/or|and then|and also|and|or|as well as|&|\+|then)\s+/gi;

/** "… and I want to see": a second wish whatever stands before. */
const another = /^(?:(?:I|we) (?:want|need|can|would like|should|wish)\b|(?:to )?be able to\b)/i;

const opening = /^\W*(?:to |also |then |be able to |always |\p{L}+ly )*/iu;

/** Words that open a clause of which the user is not the one who acts, or a further purpose. */
const clause =
  /\b(?:that|which|who|whom|whose|where|when|whenever|whether|if|how|what|why|because|while|once|until|unless|since|so|by|without)\b|\S\s+to\s+\p{L}+/iu;

const bare = (text: string): string => (/^\W*([\p{L}-]+)/u.exec(text)?.[1] ?? '').toLowerCase();

const isAction = (word: string): boolean => actions.has(word) || actionsOrThings.has(word);

/**
 * A word that names things as well ("report", "order") acts only where an object of its own
 * follows.
 */
const beginsAction = (text: string): boolean => {
  const word = bare(text);
  return actions.has(word) || (actionsOrThings.has(word) && object.test(text));
};

const object =
  /^\W*[\p{L}-]+\s+(?:the|an?|my|our|your|their|his|her|its|this|these|those|them|it|all|any|each|every|one|some|new)\b/iu;

/** Pairs that are one action. */
const idioms: ReadonlySet<string> = new Set(
  'copy paste,cut paste,drag drop,find replace,search replace,point click,pick choose,wait see,try see,go see,sign submit,track trace,mix match,plug play'.split(
    ',',
  ),
);

/** A few words on each side. */
const phrase = (before: string, conjunction: string, after: string): string =>
  `${before.trim().split(/\s+/).slice(-4).join(' ')}${conjunction.trimEnd()} ${after.trim().split(/\s+/).slice(0, 4).join(' ')}`;
