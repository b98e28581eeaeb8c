import { check, optional, pass, notApplicable, fail } from '../check';

const messages = {
  title: 'Parent',
  passed: 'Belongs to a parent',
  failed: 'Has no parent',
  lacks: 'a parent',
  why: 'The parent says what the item is part of, and lets progress be seen as a whole.',
  question: () => 'Which epic or other parent is it part of?',
  set: (key: string) => `Its parent is ${key}.`,
  epic: 'Epics are the top of this hierarchy.',
  notSet: 'Not set.',
  setIt: 'Set its epic or parent.',
};

/** The item hangs under a parent where its type allows one (G: orphaned). */
export const parentCheck = check({
  id: 'parent',
  messages,
  defaults: { story: optional(5), bug: optional(2), task: optional(5), spike: optional(2), 'sub-task': optional(5) },
  looksAt: 'item',
  judge: ({ item: { parent, type } }) => {
    if (parent) return pass(messages.set(parent.key));
    return type.kind === 'epic' ? notApplicable(messages.epic) : fail(messages.notSet, messages.setIt);
  },
});
