/** Where acceptance criteria may stand, in the order in which the app looks by default (A1). */
export const criteriaPlaces = ['field', 'section', 'gherkin', 'task-list', 'checklist'] as const;

export type CriteriaPlace = (typeof criteriaPlaces)[number];
