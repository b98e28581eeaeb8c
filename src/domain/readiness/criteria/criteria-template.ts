/** What the inserted section asks for, one line for each criterion to write; administered later. All of it is placeholder text (A6). */
export const criteriaTemplate: readonly string[] = [
  '<Given … when … then …>',
  '<Given … when something goes wrong … then …>',
];

/** The heading of the inserted section; a heading that finds criteria (A2). */
export const criteriaHeading = 'Acceptance criteria';
