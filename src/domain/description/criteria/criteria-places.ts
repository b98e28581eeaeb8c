/**
 * The places in which acceptance criteria may stand, in the order in which they are looked into out
 * of the box (A1).
 */
export const criteriaPlaces = ['field', 'section', 'gherkin', 'task-list', 'checklist'] as const;

export type CriteriaPlace = (typeof criteriaPlaces)[number];

/** What each place is called on the screens. */
export const criteriaPlaceNames: Readonly<Record<CriteriaPlace, string>> = {
  field: 'The field for acceptance criteria',
  section: 'A section of the description',
  gherkin: 'Given, When, Then in the description',
  'task-list': 'A task list in the description',
  checklist: 'The field of a checklist app',
};
