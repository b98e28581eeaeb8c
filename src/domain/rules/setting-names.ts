import { type FieldUse, fieldUseName } from '../fields/field-use';

/** Settings that hold for every kind of item, as the form and comparisons of versions call them. */
export const generalSettingNames = {
  'thresholds.ready': 'Ready from',
  'thresholds.almost': 'Almost ready from',
  staleAfterDays: 'Stale after days',
  oversizedAbove: 'Oversized above points',
  oversizedShare: 'Oversized above percent of the velocity',
  sprintsAhead: 'Sprints to refine ahead',
  minimumWords: 'Words in a description',
  minimumCriteria: 'Acceptance criteria at least',
  zeroIsMissing: 'An estimate of 0 counts as no estimate',
  criteriaSynonyms: 'More headings for acceptance criteria',
  criteriaOrder: 'Where acceptance criteria are looked for',
  criteriaTemplate: 'Template for acceptance criteria',
} as const;

/** From which health score on each word is said: below the last one it is poor. */
export const scoreLimitNames = {
  'scoreLimits.good': 'Good from',
  'scoreLimits.fair': 'Fair from',
} as const;

/** How much of what the next sprints deliver by the forecast must haves may take (P6). */
export const mostMustHavesName = 'Must haves at most, %';

/** The choice of the field that is read for a use. */
export const fieldSettingName = (use: FieldUse): string =>
  use === 'checklist' ? 'Field of a checklist app' : `Field for ${fieldUseName(use)}`;
