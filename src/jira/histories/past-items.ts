import type { FieldIds } from '../../domain/fields/field-ids';
import type { SprintSpan } from '../../domain/health/past/item-past';
import type { PastItems } from '../../ports/past-ports';
import { type Caller, askJira, isRefusal } from '../client/request';
import { withoutAgendas } from '../issues/agenda-issue';
import type { JiraIssue } from '../issues/issue-schema';
import { itemSearch } from '../issues/item-search';
import { toItem } from '../issues/map-item';
import { parseSprintSpans } from '../issues/sprint-field';
import { readPastChanges } from './past-changes';

/**
 * The items of a past backlog as the caller sees them: what they are from
 * `POST /rest/api/3/search/jql`, what they were from `POST /rest/api/3/changelog/bulkfetch`.
 */
export const jiraPastItems = (caller: Caller): PastItems => ({
  readPage: async (query, fields, cursor) => {
    const answer = await askJira(itemSearch(caller, query, { fields, cursor }));
    if (isRefusal(answer)) return undefined;
    const issues = withoutAgendas(answer.issues);
    return {
      items: issues.map((issue) => toItem(issue, fields)),
      sprints: spansIn(issues, fields),
      next: answer.nextPageToken,
    };
  },

  readChanges: (issueIds, fields, names) => readPastChanges(caller, issueIds, { fields, names }),
});

/** The sprints that items say they were in, each once. */
const spansIn = (issues: readonly JiraIssue[], { sprint }: FieldIds): readonly SprintSpan[] => {
  if (sprint === undefined) return [];
  const spans = issues.flatMap(({ fields }) => parseSprintSpans(fields[sprint]));
  return [...new Map(spans.map((span) => [span.id, span])).values()];
};
