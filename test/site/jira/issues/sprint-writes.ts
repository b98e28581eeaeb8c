import type { SiteIssue, SiteSprint } from '../../data/site-data';
import { sprintIdsOf, type Catalog } from '../catalog';
import { sprintEvent } from '../events/sprint-events';
import type { WriteEvent } from '../events/jira-event';
import { asObject, textMember } from '../json-values';
import type { IssueStore } from './issue-store';
import { jiraTime } from './wire-history';
import { writtenValue, type Known } from './written-value';

/** What people do to sprints on a board. */
export type SprintWrites = {
  /** Starts a future sprint, for two weeks where it has no end. */
  readonly startSprint: (id: number, by: string) => SiteSprint;
  /**
   * Closes an active sprint; its open issues go to the sprint `openTo`, or to the backlog where
   * there is none.
   */
  readonly closeSprint: (id: number, by: string, openTo?: number) => SiteSprint;
};

type SprintState = Known & {
  readonly catalog: Catalog;
  /** The catalog's own sprints. */
  readonly sprints: Map<number, SiteSprint>;
  readonly issues: IssueStore;
  readonly clock: () => number;
  readonly emit: (event: WriteEvent) => void;
  readonly editIssue: (key: string, fields: Readonly<Record<string, unknown>>, by: string) => SiteIssue;
};

const TWO_WEEKS_MS = 14 * 86_400_000;

/** Each write throws a plain Error where the sprint is not in the state that it needs. */
export const sprintWrites = (state: SprintState): SprintWrites => {
  const { sprints, issues, catalog, clock, emit, editIssue } = state;
  const inState = (id: number, wanted: SiteSprint['state']): SiteSprint => {
    const sprint = sprints.get(id);
    if (sprint?.state !== wanted) throw new Error(`The site has no ${wanted} sprint ${id}.`);
    return sprint;
  };
  const issuesOf = (id: number): SiteIssue[] =>
    [...issues.all()].filter((issue) => sprintIdsOf(issue, catalog).includes(id));
  /** The issues carry the sprint's name, state and dates in their Sprint field. */
  const put = (sprint: SiteSprint): SiteSprint => {
    sprints.set(sprint.id, sprint);
    const fieldId = catalog.sprintField?.id;
    if (fieldId === undefined) return sprint;
    for (const issue of issuesOf(sprint.id)) {
      const value = writtenValue(fieldId, sprintIdsOf(issue, catalog), state);
      issues.put({ ...issue, fields: { ...issue.fields, [fieldId]: value } });
    }
    return sprint;
  };

  return {
    startSprint: (id, by) => {
      const before = inState(id, 'future');
      const now = clock();
      const { startDate = iso(now), endDate = iso(now + TWO_WEEKS_MS) } = before;
      const after = put({ ...before, state: 'active', startDate, endDate, activatedDate: iso(now) });
      emit(sprintEvent('started', { before, after, by }));
      return after;
    },
    closeSprint: (id, by, openTo) => {
      const before = inState(id, 'active');
      const after = put({ ...before, state: 'closed', completeDate: iso(clock()) });
      emit(sprintEvent('closed', { before, after, by }));
      const fieldId = catalog.sprintField?.id;
      if (openTo === undefined || fieldId === undefined) return after;
      for (const issue of issuesOf(id).filter(isOpen)) {
        editIssue(issue.key, { [fieldId]: [...sprintIdsOf(issue, catalog), openTo] }, by);
      }
      return after;
    },
  };
};

const isOpen = ({ fields }: SiteIssue): boolean =>
  textMember(asObject(fields['status'])?.['statusCategory'], 'key') !== 'done';

const iso = (instant: number): string => jiraTime(instant).replace('+0000', 'Z');
