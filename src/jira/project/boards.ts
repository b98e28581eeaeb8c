import * as v from '@badrap/valita';
import { route } from '@forge/api';
import type { BoardConfiguration } from '../../domain/project/board';
import type { Sprint } from '../../domain/project/sprint';
import type { Boards } from '../../ports/project-ports';
import { allPages } from '../client/all-pages';
import { parseInstant } from '../client/parse-instant';
import { type Caller, askJira, expectAnswer, isRefusal } from '../client/request';

const boardSchema = v.object({
  id: v.number(),
  name: v.string(),
  type: v.union(v.literal('scrum'), v.literal('kanban'), v.literal('simple')),
});

/** The filter's id is a text here, though Jira's own contract says number. */
const configurationSchema = v.object({
  type: v.string().optional(),
  filter: v.object({ id: v.union(v.string(), v.number()) }),
  columnConfig: v.object({
    columns: v.array(v.object({ name: v.string(), statuses: v.array(v.object({ id: v.string() })) })),
  }),
  estimation: v
    .object({
      type: v.string(),
      field: v.object({ fieldId: v.string(), displayName: v.string().optional() }).optional(),
    })
    .optional(),
});

const sprintSchema = v.object({
  id: v.number(),
  name: v.string(),
  state: v.union(v.literal('future'), v.literal('active'), v.literal('closed')),
  startDate: v.string().nullable().optional(),
  activatedDate: v.string().nullable().optional(),
  endDate: v.string().nullable().optional(),
  completeDate: v.string().nullable().optional(),
  originBoardId: v.number().nullable().optional(),
});

/** Jira Software gives at most this many sprints a page. */
const mostSprints = 50;

/** Boards, their configuration and their sprints, as the caller sees them. */
export const jiraBoards = (caller: Caller): Boards => ({
  /** `GET /rest/agile/1.0/board` */
  listOfProject: async (projectKey) => {
    const boards = await allPages(
      caller,
      (startAt, maxResults) =>
        route`/rest/agile/1.0/board?projectKeyOrId=${projectKey}&startAt=${startAt}&maxResults=${maxResults}`,
      boardSchema,
    );
    return boards.map(({ id, name, type }) => ({ id, name, type }));
  },

  /** `GET /rest/agile/1.0/board/{id}/configuration` */
  readConfiguration: async (boardId) => {
    const answer = await askJira({
      caller,
      route: route`/rest/agile/1.0/board/${boardId}/configuration`,
      answer: configurationSchema,
    });
    return isRefusal(answer) ? undefined : toConfiguration(answer);
  },

  /** `GET /rest/agile/1.0/board/{id}/sprint` */
  listSprints: async (boardId) => {
    const sprints = await allPages(
      caller,
      (startAt, maxResults) =>
        route`/rest/agile/1.0/board/${boardId}/sprint?state=future,active,closed&startAt=${startAt}&maxResults=${maxResults}`,
      sprintSchema,
    );
    return sprints.map(toSprint);
  },

  /** One page of the same. */
  listClosedSprints: async (boardId, from) => {
    const { values } = await expectAnswer({
      caller,
      route: route`/rest/agile/1.0/board/${boardId}/sprint?state=closed&startAt=${from}&maxResults=${mostSprints}`,
      answer: v.object({ values: v.array(sprintSchema) }),
    });
    return values.map(toSprint);
  },

  /** The first page of the same. */
  listOpenSprints: async (boardId) => {
    const answer = await askJira({
      caller,
      route: route`/rest/agile/1.0/board/${boardId}/sprint?state=active,future&startAt=0&maxResults=${mostSprints}`,
      answer: v.object({ values: v.array(sprintSchema) }),
    });
    return isRefusal(answer) ? [] : answer.values.map(toSprint);
  },
});

const toConfiguration = (answer: v.Infer<typeof configurationSchema>): BoardConfiguration => ({
  filterId: String(answer.filter.id),
  columns: answer.columnConfig.columns.map(({ name, statuses }) => ({ name, statusIds: statuses.map(({ id }) => id) })),
  estimation: answer.type === 'kanban' ? undefined : toEstimation(answer.estimation),
});

/** Of a kanban board Jira gives none: it has no say in what a project estimates by (E8). */
const toEstimation = (
  estimation: v.Infer<typeof configurationSchema>['estimation'],
): BoardConfiguration['estimation'] => {
  if (estimation?.type === 'field' && estimation.field !== undefined)
    return { type: 'field', fieldId: estimation.field.fieldId };
  return { type: estimation?.type === 'issueCount' ? 'issue-count' : 'none' };
};

/**
 * V1: a sprint starts at `activatedDate`, else `startDate`, and closes at `completeDate`. When one
 * that is open is planned to end is told besides.
 */
const toSprint = ({ id, name, state, ...dates }: v.Infer<typeof sprintSchema>): Sprint => {
  const start = parseDate(dates.activatedDate ?? dates.startDate);
  const close = parseDate(dates.completeDate);
  const end = state === 'closed' ? undefined : parseDate(dates.endDate);
  return {
    id,
    name,
    state,
    ...(start === undefined ? {} : { start }),
    ...(close === undefined ? {} : { close }),
    ...(end === undefined ? {} : { end }),
    ...(typeof dates.originBoardId === 'number' ? { originBoardId: dates.originBoardId } : {}),
  };
};

/** A date that cannot be parsed is no date: the sprint is then left out and named (V30). */
const parseDate = (text: string | null | undefined): number | undefined => {
  const instant = typeof text === 'string' ? parseInstant(text) : NaN;
  return Number.isNaN(instant) ? undefined : instant;
};
