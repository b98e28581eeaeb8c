import type { SiteBoard, SiteData, SiteProject, SiteSprint, SiteUser } from '../data/site-data';
import { closedItems } from './closed-items';
import { openItems } from './open-items';
import { epicsOf, settingOf, type Setting } from './setting';

/** The generated project's key. */
export const BIG_PROJECT = 'BIG';

const SPRINT_MS = 14 * 86_400_000;
const CLOSED_SPRINTS = 7;

/**
 * The site with one more project of that many open items, in the style of the items that it has:
 * their types, texts and summaries are drawn from these, and the rest anew. With a scrum board,
 * seven closed sprints, an active and a future one. The same site, number, seed and now (epoch
 * milliseconds) give the same project.
 */
export const addBigProject = (data: SiteData, asked: { items: number; seed?: number; now: number }): SiteData => {
  const { items, seed = 1, now } = asked;
  const ids = {
    project: String(largest(data.projects.map(({ id }) => Number(id))) + 1),
    board: largest(data.boards.map(({ id }) => id)) + 1,
    filter: String(largest(data.boards.map(({ configuration }) => Number(configuration.filter.id))) + 1),
    sprint: largest(data.sprints.map(({ id }) => id)) + 1,
    issue: largest(data.issues.map(({ id }) => Number(id))) + 1,
    history:
      largest(data.issues.flatMap(({ changelog }) => changelog?.histories.map(({ id }) => Number(id)) ?? [])) + 1,
  };
  const project = aProject(data, ids.project);
  const sprints = aRowOfSprints(ids.sprint, ids.board, now);
  const setting: Setting = settingOf({
    data,
    project,
    sprints,
    seed,
    now,
    firstIssue: ids.issue,
    firstHistory: ids.history,
  });
  const epics = epicsOf(setting, Math.ceil(items / 200));
  const open = openItems(setting, epics, items);
  return {
    ...data,
    projects: [...data.projects, project],
    users: data.users.map(withAccess),
    boards: [...data.boards, aBoardOf(data, project, ids)],
    sprints: [...data.sprints, ...sprints],
    issues: [...data.issues, ...epics, ...open, ...closedItems(setting, open.length)],
  };
};

const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, one) => (one > most ? one : most), 10_000);

const aProject = ({ projects, issueTypes }: SiteData, id: string): SiteProject => {
  const like = projects.find(({ projectTypeKey }) => projectTypeKey === undefined || projectTypeKey === 'software');
  return {
    ...like,
    id,
    key: BIG_PROJECT,
    name: 'Big project',
    projectTypeKey: 'software',
    issueTypes: like?.issueTypes ?? issueTypes,
  };
};

const aRowOfSprints = (firstId: number, board: number, now: number): SiteSprint[] =>
  Array.from({ length: CLOSED_SPRINTS + 2 }, (_, index) => {
    const startsAt = now - SPRINT_MS / 2 + (index - CLOSED_SPRINTS) * SPRINT_MS;
    const [startDate, endDate] = [startsAt, startsAt + SPRINT_MS].map((at) => new Date(at).toISOString());
    const base = { id: firstId + index, name: `BIG Sprint ${index + 1}`, originBoardId: board, goal: '' };
    if (index > CLOSED_SPRINTS) return { ...base, state: 'future' };
    const dates = { ...(startDate && { startDate, activatedDate: startDate }), ...(endDate && { endDate }) };
    if (index === CLOSED_SPRINTS) return { ...base, ...dates, state: 'active' };
    return { ...base, ...dates, ...(endDate && { completeDate: endDate }), state: 'closed' };
  });

/**
 * As the first scrum board of the site; a site without one gets the statuses by category as
 * columns.
 */
const aBoardOf = (data: SiteData, project: SiteProject, ids: { board: number; filter: string }): SiteBoard => {
  const like = data.boards.find(({ type }) => type === 'scrum')?.configuration;
  const name = `${project.name} board`;
  const columnsOf = (key: string, title: string) => ({
    name: title,
    statuses: data.statuses.filter(({ statusCategory }) => statusCategory.key === key).map(({ id }) => ({ id })),
  });
  return {
    id: ids.board,
    name,
    type: 'scrum',
    location: {
      projectId: Number(project.id),
      projectKey: project.key,
      projectName: project.name,
      projectTypeKey: 'software',
      displayName: `${project.name} (${project.key})`,
      name: `${project.name} (${project.key})`,
    },
    configuration: {
      ...like,
      id: ids.board,
      name,
      type: 'scrum',
      filter: { id: ids.filter },
      columnConfig: like?.columnConfig ?? {
        columns: [columnsOf('new', 'To Do'), columnsOf('indeterminate', 'In Progress'), columnsOf('done', 'Done')],
        constraintType: 'none',
      },
    },
    filterJql: `project = ${project.key} ORDER BY Rank ASC`,
  };
};

/** Whoever may edit a project may edit this one too; who only reads does not see it. */
const withAccess = (user: SiteUser): SiteUser =>
  user.roles.some((role) => role.startsWith('edit:') || role.startsWith('project-admin:'))
    ? { ...user, roles: [...user.roles, `edit:${BIG_PROJECT}`] }
    : user;
