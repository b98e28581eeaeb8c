import { allAccesses, allWrites } from './access/all-accesses';
import type { Check } from './check';
import { answerTimes } from './checks/answer-times';
import { approximateCount } from './checks/approximate-count';
import { boardColumns } from './checks/board-columns';
import { closedSprints } from './checks/closed-sprints';
import { datesInJql } from './checks/dates-in-jql';
import { foundFields } from './checks/found-fields';
import { histories } from './checks/histories';
import { itemValues } from './checks/item-values';
import { limitHeaders } from './checks/limit-headers';
import { linkTypes } from './checks/link-types';
import { openBacklog } from './checks/open-backlog';
import { pageSizes } from './checks/page-sizes';
import { projectKinds } from './checks/project-kinds';
import { statusCategories } from './checks/status-categories';
import { translatedNames } from './checks/translated-names';

/** Checks under one head of the table. */
export type Section = { readonly title: string; readonly checks: readonly Check[] };

/**
 * All that the doctor looks at, in its order: what each endpoint gives is asked first and looked at
 * later.
 */
export const allChecks: readonly Section[] = [
  { title: 'What this person is given', checks: [...allAccesses, ...allWrites] },
  {
    title: 'Projects and boards',
    checks: [projectKinds, boardColumns, statusCategories, closedSprints, openBacklog],
  },
  { title: 'Fields and links', checks: [...foundFields, translatedNames, ...itemValues, linkTypes] },
  { title: 'Change histories', checks: histories },
  { title: 'Searching', checks: [...datesInJql, approximateCount] },
  { title: 'Pages', checks: pageSizes },
  { title: 'Time and limits', checks: [...answerTimes, limitHeaders] },
];
