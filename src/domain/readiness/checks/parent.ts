import { check, optional, pass, notApplicable, fail } from '../check';

/** The item hangs under a parent where its type allows one (G: orphaned). */
export const parentCheck = check({
  id: 'parent',
  title: 'Parent',
  passed: 'Belongs to a parent',
  failed: 'Has no parent',
  why: 'The parent says what the item is part of, and lets progress be seen as a whole.',
  defaults: { story: optional(5), bug: optional(2), task: optional(5), spike: optional(2), 'sub-task': optional(5) },
  judge: ({ item: { parent, type } }) => {
    if (parent) return pass(`Its parent is ${parent.key}.`);
    return type.kind === 'epic'
      ? notApplicable('Epics are the top of this hierarchy.')
      : fail('The parent is not set.', 'Set the epic or other parent that it is part of.');
  },
});
