import { route } from '@forge/api';
import { array, number, object, optional, picklist, string, union, type InferOutput } from 'valibot';
import type { Sprint } from '../domain/sprints/sprint';
import type { BoardConfiguration, Boards } from '../usecases/ports';
import { toInstant } from './instants';
import { allPages } from './paged';
import { askJira, isRefusal, type Caller } from './request';

const boardSchema = object({ id: number(), name: string(), type: picklist(['scrum', 'kanban', 'simple']) });

/** Jira writes the filter's id as text here; its own contract says number. */
const configurationSchema = object({
  filter: object({ id: union([string(), number()]) }),
  columnConfig: object({
    columns: array(object({ name: string(), statuses: array(object({ id: string() })) })),
  }),
  estimation: optional(
    object({ type: string(), field: optional(object({ fieldId: string(), displayName: optional(string()) })) }),
  ),
});

const sprintSchema = object({
  id: number(),
  name: string(),
  state: picklist(['future', 'active', 'closed']),
  startDate: optional(string()),
  activatedDate: optional(string()),
  completeDate: optional(string()),
  originBoardId: optional(number()),
});

/** Boards, their configuration and their sprints from Jira Software's agile endpoints, as the caller sees them. */
export const jiraBoards = (caller: Caller): Boards => ({
  ofProject: (projectKey) =>
    allPages(
      caller,
      (startAt, maxResults) =>
        route`/rest/agile/1.0/board?projectKeyOrId=${projectKey}&startAt=${startAt}&maxResults=${maxResults}`,
      boardSchema,
    ),

  configuration: async (boardId) => {
    const answer = await askJira({
      caller,
      route: route`/rest/agile/1.0/board/${boardId}/configuration`,
      answer: configurationSchema,
    });
    return isRefusal(answer) ? undefined : toConfiguration(answer);
  },

  sprints: async (boardId) => {
    const sprints = await allPages(
      caller,
      (startAt, maxResults) =>
        route`/rest/agile/1.0/board/${boardId}/sprint?state=future,active,closed&startAt=${startAt}&maxResults=${maxResults}`,
      sprintSchema,
    );
    return sprints.map(toSprint);
  },
});

const toConfiguration = (answer: InferOutput<typeof configurationSchema>): BoardConfiguration => ({
  filterId: String(answer.filter.id),
  columns: answer.columnConfig.columns.map(({ name, statuses }) => ({ name, statusIds: statuses.map(({ id }) => id) })),
  estimation: toEstimation(answer.estimation),
});

const toEstimation = (
  estimation: InferOutput<typeof configurationSchema>['estimation'],
): BoardConfiguration['estimation'] => {
  if (estimation?.type === 'field' && estimation.field !== undefined)
    return { type: 'field', fieldId: estimation.field.fieldId };
  return { type: estimation?.type === 'issueCount' ? 'issue-count' : 'none' };
};

/** V1: a sprint starts at `activatedDate`, else `startDate`, and closes at `completeDate`. */
const toSprint = ({ id, name, state, ...dates }: InferOutput<typeof sprintSchema>): Sprint => {
  const start = dates.activatedDate ?? dates.startDate;
  return {
    id,
    name,
    state,
    ...(start === undefined ? {} : { start: toInstant(start) }),
    ...(dates.completeDate === undefined ? {} : { close: toInstant(dates.completeDate) }),
    ...(dates.originBoardId === undefined ? {} : { originBoardId: dates.originBoardId }),
  };
};
