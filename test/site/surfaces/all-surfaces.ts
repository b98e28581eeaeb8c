import type { KnownSite } from './known-site';
import type { FindPlace, Step, Surface } from './surface';

const panel = '[data-module="issue-panel"]';
const rightColumn = '[data-module="issue-context"]';
const projectPage = '[data-module="project-page"]';

const onIssue =
  (which: keyof KnownSite['issues']): FindPlace =>
  ({ projects: { scrum }, issues, memberOf }) =>
    placed(issues[which] && `/browse/${issues[which]}`, scrum && memberOf(scrum));

const onProject =
  (which: keyof KnownSite['projects']): FindPlace =>
  ({ projects, memberOf }) => {
    const key = projects[which];
    return placed(key && `/projects/${key}`, key && memberOf(key));
  };

const onScrumPage =
  (page: string): FindPlace =>
  (site) => {
    const place = onProject('scrum')(site);
    return place && { ...place, path: `${place.path}/${page}` };
  };

const placed = (path: string | undefined, as: string | undefined) =>
  path === undefined || as === undefined ? undefined : { path, as };

const tab = (name: string): Step => ({ role: 'tab', name });
const button = (name: string): Step => ({ role: 'button', name });

const onScrum = (name: string, ...steps: readonly Step[]): Surface => ({
  name,
  at: onProject('scrum'),
  whereEmpty: onProject('empty'),
  frame: projectPage,
  steps,
});

const variant = (
  name: string,
  kind: Exclude<keyof KnownSite['projects'], 'scrum' | 'empty'>,
  ...steps: readonly Step[]
): Surface => ({ name, at: onProject(kind), frame: projectPage, steps, isVariant: true });

/** The surfaces of the app and the pages of the local site, in the order of their tables. */
export const allSurfaces: readonly Surface[] = [
  { name: 'start-page', at: ({ administrator }) => placed('/', administrator) },
  ...['backlog', 'board', 'issues'].map((page) => ({ name: `jira-${page}`, at: onScrumPage(page) })),
  { name: 'issue-panel-poor', at: onIssue('poor'), whereEmpty: onIssue('bare'), frame: panel },
  { name: 'issue-panel-ready', at: onIssue('ready'), frame: panel, isVariant: true },
  { name: 'issue-panel-too-large', at: onIssue('tooLarge'), frame: panel, isVariant: true },
  {
    name: 'right-column',
    at: (site) => onIssue('unestimated')(site) ?? onIssue('poor')(site),
    whereEmpty: onIssue('bare'),
    frame: rightColumn,
  },
  { name: 'right-column-similar', at: onIssue('unestimated'), frame: rightColumn, steps: [button('Similar items')] },
  { name: 'issue-details', at: onIssue('poor'), frame: '[role="dialog"]', steps: [button('Details')], isVariant: true },
  onScrum('overview'),
  onScrum('refine', tab('Refine')),
  onScrum('clean-up', tab('Clean up')),
  onScrum('sprints', tab('Sprints')),
  {
    name: 'comparison',
    at: onProject('scrum'),
    frame: projectPage,
    steps: [tab('Sprints'), button('Compare ready with not ready')],
  },
  onScrum('forecast', tab('Forecast')),
  variant('kanban-overview', 'kanban'),
  variant('kanban-refine', 'kanban', tab('Refine')),
  variant('kanban-flow', 'kanban', tab('Flow')),
  variant('kanban-forecast', 'kanban', tab('Forecast')),
  variant('team-managed-overview', 'teamManaged'),
  variant('team-managed-sprints', 'teamManaged', tab('Sprints')),
  variant('service-overview', 'service'),
  {
    name: 'project-rules',
    at: ({ projects: { scrum }, administratorOf }) =>
      placed(scrum && `/projects/${scrum}/settings`, scrum && administratorOf(scrum)),
    frame: '[data-module="project-settings"]',
  },
  {
    name: 'admin-rules',
    at: ({ administrator }) => placed('/admin', administrator),
    frame: '[data-module="admin-page"]',
  },
];
