import type { SiteIssue, SiteSprint } from '../data/site-data';
import type { Calendar } from './calendar';
import { customFields, impediment } from './fields';
import { linkTypes, type IssueRef, type StateLink } from './issue-state';
import { asUserBean, outsiders } from './people';
import type { ProjectSetup } from './project-setup';
import { asVersionBean, components } from './projects';
import { makeSprints } from './sprints';
import type { Story } from './stories';
import type { Outcome } from './timeline';
import { priorities, resolutions } from './workflow';

/** An issue after its life was played, before it is written as Jira writes it. */
export type TrackedIssue = Story & { readonly outcome: Outcome };

/** What the beans of a site's issues need besides the issues. */
export type BeanContext = { readonly calendar: Calendar; readonly baseUrl: string; readonly setup: ProjectSetup };

/**
 * Writes the issues as `GET /rest/api/3/issue/{id}?fields=*all&expand=changelog` does; links show
 * the other's present.
 */
export const issueBeans = (issues: readonly TrackedIssue[], context: BeanContext): readonly SiteIssue[] => {
  const fieldsOf = fieldWriter(issues, context);
  const historyIds = numbered(issues, context.setup.firstIds.history);
  return issues.map((issue) => ({
    id: issue.id,
    key: issue.key,
    fields: fieldsOf(issue),
    changelog: { histories: historiesOf(issue, historyIds) },
    ...(issue.draft.hidden ? { hiddenFrom: outsiders } : {}),
  }));
};

/** Writes the fields of one of these issues. */
export const fieldWriter = (
  issues: readonly TrackedIssue[],
  context: BeanContext,
): ((issue: TrackedIssue) => SiteIssue['fields']) => {
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const briefly = ({ id, key }: IssueRef) => {
    const issue = byId.get(id);
    return { id, key, fields: issue === undefined ? {} : briefFields(issue, context.setup) };
  };
  const sprints = new Map(makeSprints(context.calendar, context.setup.sprints).map((sprint) => [sprint.id, sprint]));
  const subtasksOf = subtasksByParent(issues);
  return (issue) => ({
    ...ownFields(issue, context),
    ...datesOf(issue.outcome),
    ...customValues(issue, sprints, context.setup),
    ...(issue.outcome.state.parent && { parent: briefly(issue.outcome.state.parent) }),
    subtasks: (subtasksOf.get(issue.id) ?? []).map(briefly),
    issuelinks: issue.outcome.state.links.map((link) => linkBean(link, briefly(link.other))),
  });
};

const subtasksByParent = (issues: readonly TrackedIssue[]): ReadonlyMap<string, readonly TrackedIssue[]> =>
  issues
    .filter(({ draft }) => draft.type === 'Sub-task')
    .reduce((byParent, child) => {
      const parent = child.outcome.state.parent?.id ?? '';
      return byParent.set(parent, [...(byParent.get(parent) ?? []), child]);
    }, new Map<string, TrackedIssue[]>());

/** The fields that Jira shows of an issue inside another one. */
const briefFields = ({ outcome: { state } }: TrackedIssue, { statuses, issueTypes }: ProjectSetup) => ({
  summary: state.summary,
  status: statuses[state.status],
  priority: priorities[state.priority],
  issuetype: issueTypes[state.type],
});

const ownFields = (
  { draft, sizes, watchers, outcome, id }: TrackedIssue,
  { calendar, baseUrl, setup }: BeanContext,
) => {
  const { state } = outcome;
  return {
    summary: state.summary,
    issuetype: setup.issueTypes[state.type],
    project: setup.project,
    status: setup.statuses[state.status],
    priority: priorities[state.priority],
    resolution: state.resolution === undefined ? null : resolutions[state.resolution],
    description: state.description ?? null,
    environment: state.environment ?? null,
    assignee: state.assignee === undefined ? null : asUserBean(state.assignee),
    reporter: asUserBean(state.reporter),
    creator: asUserBean(state.reporter),
    labels: state.labels,
    components: state.components.map((name) => components[name]),
    versions: [],
    fixVersions: state.releases.map((name) => asVersionBean(name, calendar)),
    duedate: state.due ?? null,
    security: draft.hidden ? { id: '10000', name: 'Security team', description: 'Employees only' } : null,
    attachment: (draft.attachments ?? []).map((filename, index) => ({
      id: `${id}${index + 1}`,
      filename,
      author: asUserBean(state.reporter),
      created: jiraInstant(outcome.createdAt),
      size: sizes[index] ?? 0,
      mimeType: filename.endsWith('.png') ? 'image/png' : 'application/octet-stream',
      content: `${baseUrl}/rest/api/3/attachment/content/${id}${index + 1}`,
    })),
    comment: { comments: [], maxResults: 0, total: state.comments, startAt: 0 },
    votes: { votes: draft.votes ?? 0, hasVoted: false },
    watches: { watchCount: watchers, isWatching: false },
    timeoriginalestimate: null,
    timeestimate: null,
    timespent: null,
  };
};

const datesOf = ({ createdAt, updatedAt, resolvedAt, categoryChangedAt }: Outcome) => ({
  created: jiraInstant(createdAt),
  updated: jiraInstant(updatedAt),
  resolutiondate: resolvedAt === undefined ? null : jiraInstant(resolvedAt),
  statuscategorychangedate: jiraInstant(categoryChangedAt),
});

const customValues = (
  { outcome: { state }, rank }: TrackedIssue,
  sprints: ReadonlyMap<number, SiteSprint>,
  setup: ProjectSetup,
) => {
  const joined = state.sprints.flatMap((number) => sprints.get(setup.sprints.idOf(number)) ?? []);
  return {
    [customFields.rank]: `0|i${((setup.firstIds.rank + rank) * 8 + 7).toString(36).padStart(5, '0')}:`,
    [customFields.sprint]: joined.length === 0 ? null : joined.map(sprintValue),
    [customFields.flagged]: state.flagged ? [impediment] : null,
    [setup.estimate.fieldId]: state.points ?? null,
    [setup.criteriaField]: state.criteria ?? null,
  };
};

const sprintValue = ({ id, name, state, goal, startDate, endDate, completeDate, originBoardId }: SiteSprint) => ({
  id,
  name,
  state,
  boardId: originBoardId,
  goal,
  ...(startDate === undefined ? {} : { startDate }),
  ...(endDate === undefined ? {} : { endDate }),
  ...(completeDate === undefined ? {} : { completeDate }),
});

const linkBean = ({ linkId, type, end }: StateLink, other: object) => ({
  id: linkId,
  type: linkTypes[type],
  [end === 'outward' ? 'outwardIssue' : 'inwardIssue']: other,
});

/** Ids of history entries: over the whole project, in order of time. */
const numbered = (issues: readonly TrackedIssue[], first: number): ReadonlyMap<object, string> =>
  new Map(
    issues
      .flatMap(({ outcome }) => outcome.history)
      .sort((one, other) => one.at - other.at)
      .map((entry, index) => [entry, String(first + index)]),
  );

/** Newest first, as Jira lists them. */
const historiesOf = ({ outcome }: TrackedIssue, ids: ReadonlyMap<object, string>) =>
  outcome.history.toReversed().map((entry) => ({
    id: ids.get(entry) ?? '',
    author: asUserBean(entry.by),
    created: jiraInstant(entry.at),
    items: entry.items,
  }));

const jiraInstant = (instant: number): string => new Date(instant).toISOString().replace('Z', '+0000');
