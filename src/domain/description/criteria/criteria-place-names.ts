import type { CriteriaPlace } from './criteria-places';

/** What each place is called on the screens. */
export const criteriaPlaceNames: Readonly<Record<CriteriaPlace, string>> = {
  field: 'The field for acceptance criteria',
  section: 'A section of the description',
  gherkin: 'Given, When, Then in the description',
  'task-list': 'A task list in the description',
  checklist: 'The field of a checklist app',
};
