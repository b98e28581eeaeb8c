import { makeResolver, type Request } from '@forge/resolver';
import * as v from '@badrap/valita';
import type { Answer } from '../contract/answer';
import type { ProjectPageCalls } from '../contract/module-calls';
import type { HealthFilter } from '../contract/health-view';
import { fates, outcomeGroups } from '../contract/outcome-view';
import { sprintFigures } from '../domain/sprints/sprint-figures';
import { healthComponentIds } from '../domain/health/health-settings';
import { holdAgenda } from '../usecases/agenda/hold-meeting';
import { commentAgenda, createAgendaIssue } from '../usecases/agenda/post-agenda';
import { readAgenda } from '../usecases/agenda/read-agenda';
import { listFilters } from '../usecases/health/list-filters';
import { listPriority } from '../usecases/items/list-priority';
import { listReadiness } from '../usecases/items/list-readiness';
import { sprintsShown } from '../usecases/sprints/read-velocity';
import { showForecast } from '../usecases/forecast/show-forecast';
import { showHealthItems } from '../usecases/health/show-health-items';
import { showHygiene } from '../usecases/agenda/show-hygiene';
import { showProgress } from '../usecases/backlog/scan/show-scan-progress';
import { showOutcome } from '../usecases/outcome/show-outcome';
import { showOutcomeItems } from '../usecases/outcome/show-outcome-items';
import { showProject } from '../usecases/health/show-health';
import { showSprintItems } from '../usecases/sprints/show-sprint-items';
import { showVelocity } from '../usecases/sprints/show-velocity';
import { showWeekItems } from '../usecases/sprints/show-week-items';
import { answering } from './answering';
import { readInvocation, type Project } from './invocation';
import { readPayload, wholeNumber } from './read-payload';
import { sources } from '../sources';

const filterPart = v
  .string()
  .assert((id) => id.length >= 1 && id.length <= 255, 'a text of 1 to 255 characters')
  .optional();
const filterPayload = v
  .object({ typeId: filterPart, epic: filterPart, component: filterPart, label: filterPart })
  .optional();
const loadPayload = v.object({ boardId: wholeNumber.optional(), filter: filterPayload });
const healthItemsPayload = v.object({
  boardId: wholeNumber.optional(),
  component: v.union(...healthComponentIds.map((id) => v.literal(id))),
  side: v.union(v.literal('behind'), v.literal('beside')).optional(),
  filter: filterPayload,
  from: wholeNumber.optional(),
});
/** Of a board of the project, or of its first one. */
const boardPayload = v.object({ boardId: wholeNumber.optional() });
const sprintCount = v
  .number()
  .assert((count) => Number.isInteger(count) && count >= 1 && count <= 25, 'a whole number from 1 to 25');
const velocityPayload = v.object({
  boardId: wholeNumber.optional(),
  sprints: sprintCount.optional(),
  olderThan: wholeNumber.optional(),
});
const sprintItemsPayload = v.object({
  boardId: wholeNumber,
  sprintId: wholeNumber,
  figure: v.union(...sprintFigures.map((figure) => v.literal(figure))).optional(),
});
const outcomeItemsPayload = v.object({
  boardId: wholeNumber,
  sprintId: wholeNumber.optional(),
  group: v.union(...outcomeGroups.map((group) => v.literal(group))),
  fate: v.union(...fates.map((fate) => v.literal(fate))).optional(),
});
const weekItemsPayload = v.object({ boardId: wholeNumber, from: wholeNumber });
const within = (least: number, most: number) =>
  v
    .number()
    .assert(
      (count) => Number.isInteger(count) && count >= least && count <= most,
      `a whole number from ${least} to ${most}`,
    );
const agendaPayload = v.object({
  boardId: wholeNumber.optional(),
  sprints: within(1, 10).optional(),
  minutes: within(5, 480).optional(),
});
const commentPayload = agendaPayload.extend({
  issueKey: v.string().assert((key) => /^[A-Za-z]\w{0,99}-\d{1,12}$/.test(key), 'the key of an issue, such as MOB-12'),
});
const priorityPayload = v.object({ cursor: v.string().optional() });
const readinessPayload = v.object({ includeDone: v.boolean().optional(), cursor: v.string().optional() });

/**
 * The project page's resolver. Guard: each key asks Jira whether the person may browse the project (J5); what shows items asks for them as that
 * person, which answers the same.
 */
export const projectPage = makeResolver<ProjectPageCalls>({
  load: (request) =>
    onProject('project-page.load', request, async (project) => {
      const payload = readPayload(loadPayload, request.payload);
      if (!payload.ok) return payload;
      const { boardId, filter } = payload.value;
      return showProject(sources, { project, boardId, filter: askedFilter(filter) });
    }),

  progress: (request) =>
    asBrowser('project-page.progress', request, async (project) => {
      const payload = readPayload(boardPayload, request.payload);
      return payload.ok ? showProgress(sources, { project, boardId: payload.value.boardId }) : payload;
    }),

  healthItems: (request) =>
    onProject('project-page.healthItems', request, async (project) => {
      const payload = readPayload(healthItemsPayload, request.payload);
      if (!payload.ok) return payload;
      const { boardId, component, side = 'behind', filter, from = 0 } = payload.value;
      return showHealthItems(sources, { project, boardId, component, side, filter: askedFilter(filter), from });
    }),

  filters: (request) =>
    onProject('project-page.filters', request, async (project) => {
      const payload = readPayload(boardPayload, request.payload);
      return payload.ok ? listFilters(sources, { project, boardId: payload.value.boardId }) : payload;
    }),

  velocity: (request) =>
    asBrowser('project-page.velocity', request, async (project) => {
      const payload = readPayload(velocityPayload, request.payload);
      if (!payload.ok) return payload;
      const { boardId, sprints: count = sprintsShown, olderThan } = payload.value;
      const window = { count, ...(olderThan === undefined ? {} : { olderThan }) };
      return showVelocity(sources, { project, boardId, window });
    }),

  forecast: (request) =>
    asBrowser('project-page.forecast', request, async (project) => {
      const payload = readPayload(boardPayload, request.payload);
      return payload.ok ? showForecast(sources, { project, boardId: payload.value.boardId }) : payload;
    }),

  sprintItems: (request) =>
    onProject('project-page.sprintItems', request, async (project) => {
      const payload = readPayload(sprintItemsPayload, request.payload);
      return payload.ok
        ? showSprintItems(sources, { project, ...payload.value, figure: payload.value.figure ?? 'all' })
        : payload;
    }),

  outcome: (request) =>
    asBrowser('project-page.outcome', request, async (project) => {
      const payload = readPayload(boardPayload, request.payload);
      return payload.ok ? showOutcome(sources, { project, boardId: payload.value.boardId }) : payload;
    }),

  outcomeItems: (request) =>
    asBrowser('project-page.outcomeItems', request, async (project) => {
      const payload = readPayload(outcomeItemsPayload, request.payload);
      return payload.ok ? showOutcomeItems(sources, { project, ...payload.value }) : payload;
    }),

  weekItems: (request) =>
    onProject('project-page.weekItems', request, async (project) => {
      const payload = readPayload(weekItemsPayload, request.payload);
      return payload.ok ? showWeekItems(sources, { project, ...payload.value }) : payload;
    }),

  agenda: (request) =>
    onProject('project-page.agenda', request, async (project) => {
      const payload = readPayload(agendaPayload, request.payload);
      if (!payload.ok) return payload;
      const read = await readAgenda(sources, { project, ...payload.value });
      return read.ok ? { ok: true, value: read.value.view } : read;
    }),

  holdAgenda: (request) =>
    asBrowser('project-page.holdAgenda', request, async (project) => {
      const payload = readPayload(agendaPayload, request.payload);
      return payload.ok ? holdAgenda(sources, { project, ...payload.value }) : payload;
    }),

  commentAgenda: (request) =>
    asBrowser('project-page.commentAgenda', request, async (project, siteUrl) => {
      const payload = readPayload(commentPayload, request.payload);
      if (!payload.ok) return payload;
      const { issueKey, ...asked } = payload.value;
      return commentAgenda(sources, { project, ...asked, siteUrl, issueKey: issueKey.toUpperCase() });
    }),

  createAgendaIssue: (request) =>
    asBrowser('project-page.createAgendaIssue', request, async (project, siteUrl) => {
      const payload = readPayload(agendaPayload, request.payload);
      return payload.ok ? createAgendaIssue(sources, { project, ...payload.value, siteUrl }) : payload;
    }),

  readiness: (request) =>
    asBrowser('project-page.readiness', request, async (project) => {
      const payload = readPayload(readinessPayload, request.payload);
      if (!payload.ok) return payload;
      const { includeDone, cursor } = payload.value;
      return {
        ok: true,
        value: await listReadiness(sources, { project, includeDone: includeDone ?? false, cursor }),
      };
    }),

  hygiene: (request) =>
    onProject('project-page.hygiene', request, async (project) => {
      const payload = readPayload(boardPayload, request.payload);
      return payload.ok ? showHygiene(sources, { project, boardId: payload.value.boardId }) : payload;
    }),

  priority: (request) =>
    asBrowser('project-page.priority', request, async (project) => {
      const payload = readPayload(priorityPayload, request.payload);
      return payload.ok
        ? { ok: true, value: await listPriority(sources, { project, cursor: payload.value.cursor }) }
        : payload;
    }),
});

const askedFilter = (asked: v.Infer<typeof filterPayload>): HealthFilter => {
  const { typeId, epic, component, label } = asked ?? {};
  return {
    ...(typeId === undefined ? {} : { typeId }),
    ...(epic === undefined ? {} : { epic }),
    ...(component === undefined ? {} : { component }),
    ...(label === undefined ? {} : { label }),
  };
};

const notVisible = { ok: false, problem: { code: 'not-visible', what: 'project' } } as const;

const onProject = <T>(
  call: string,
  request: Request,
  run: (project: Project, siteUrl: string | undefined) => Promise<Answer<T>>,
): Promise<Answer<T>> =>
  answering(call, async () => {
    const { accountId, project, siteUrl } = readInvocation(request);
    // Who is not signed in is nobody as whom Jira could be asked.
    return accountId === undefined || project === undefined ? notVisible : run(project, siteUrl);
  });

const asBrowser = <T>(
  call: string,
  request: Request,
  run: (project: Project, siteUrl: string | undefined) => Promise<Answer<T>>,
): Promise<Answer<T>> =>
  onProject(call, request, async (project, siteUrl) =>
    (await sources.permissions.mayBrowse(project.key)) ? run(project, siteUrl) : notVisible,
  );
