import type { PageContent, SitePage } from '../../site/server/page-types';

const project = { key: 'SAM', name: 'Sample' };
const viewer = {
  accountId: 'ana',
  displayName: 'Ana',
  timeZone: 'Pacific/Auckland',
  locale: 'en-US',
  administers: true,
};

/**
 * The page at a path of the gallery: one of Jira's kinds, with a sample app on it where Jira has a
 * module.
 */
export function galleryPage(path: string): SitePage {
  const resource = path === '/refused' ? 'refused' : 'gallery';
  const page = contentAt(path);
  return {
    site: {
      title: 'Gallery',
      now: '2026-03-09T09:00:00.000Z',
      clockMoves: true,
      latency: 0,
      projects: [{ ...project, isSoftware: true }],
      appPages: { project: 'Every component', administration: 'Every component' },
      hasDailySchedule: false,
    },
    viewer,
    people: [
      { accountId: 'ana', displayName: 'Ana', what: 'site administrator' },
      { accountId: 'ben', displayName: 'Ben', what: 'reader' },
    ],
    page,
    ...('project' in page && { project: place }),
    ...(hasModule(page) && moduleParts(resource)),
  };
}

const hasModule = ({ kind }: PageContent) => ['project', 'issue', 'admin'].includes(kind);

function contentAt(path: string): PageContent {
  switch (path) {
    case '/':
      return { kind: 'start', roads, projects: [{ ...project, kind: 'scrum' }] };
    case '/projects/SAM':
      return { kind: 'project', project };
    case '/projects/SAM/backlog':
      return { kind: 'backlog', project: place, backlog };
    case '/projects/SAM/board':
      return { kind: 'board', project: place, board };
    case '/browse/SAM-2':
      return { kind: 'issue', issue };
    case '/browse/SAM-404':
      return { kind: 'not-found', sentence: 'SAM-404 does not exist, or you may not see it.' };
    default:
      return { kind: 'admin' };
  }
}

function moduleParts(resource: string): Pick<SitePage, 'module' | 'context'> {
  return {
    module: { key: resource, title: 'Every component', resource, entry: `/site/assets/${resource}.js` },
    context: {
      accountId: viewer.accountId,
      cloudId: 'cloud',
      localId: 'local',
      siteUrl: 'http://127.0.0.1',
      moduleKey: resource,
      environmentId: 'environment',
      environmentType: 'DEVELOPMENT',
      timezone: viewer.timeZone,
      locale: viewer.locale,
      theme: null,
      license: null,
      extension: { type: 'jira:adminPage' },
    },
  };
}

const todo = { name: 'To do', category: 'new' } as const;

const rows = [
  { key: 'SAM-2', summary: 'Offline sync', type: 'Story', status: todo, points: 5, assignee: 'Ben', parent: 'Works' },
  { key: 'SAM-3', summary: 'Crash after login', type: 'Bug', status: { name: 'In review', category: 'indeterminate' } },
] as const;

const boardName = { id: 1, name: 'Sample board' };

const place = { ...project, isSoftware: true, administers: true, boards: [boardName, { id: 2, name: 'Other board' }] };

const sprint = {
  id: 5,
  name: 'Sprint 5',
  isActive: true,
  start: '2026-03-02T09:00:00.000Z',
  end: '2026-03-16T09:00:00.000Z',
  goal: 'Pay without a network',
};

const backlog = {
  board: boardName,
  hasEstimates: true,
  sprints: [{ ...sprint, rows, sums: { open: 5, inWork: 0, done: 0 } }],
  rows,
  count: 312,
};

const board = {
  board: boardName,
  hasSprints: true,
  sprints: [sprint],
  columns: [
    { name: 'To Do', count: 2, rows },
    { name: 'Done', count: 0, rows: [] },
  ],
};

const roads = { issue: { href: '/browse/SAM-2?as=ben', person: 'Ben', place: 'SAM-2' } };

const text = (words: string, ...marks: readonly object[]) => ({ type: 'text', text: words, marks });
const paragraph = (...content: readonly object[]) => ({ type: 'paragraph', content });
const cell = (type: string, words: string) => ({ type, content: [paragraph(text(words))] });

const description = {
  type: 'doc',
  version: 1,
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [text('Acceptance criteria')] },
    paragraph(
      text('Bold', { type: 'strong' }),
      text(' and '),
      text('a link', { type: 'link', attrs: { href: 'https://example.com/' } }),
      text(' and '),
      text('a trap', { type: 'link', attrs: { href: 'javascript:alert(1)' } }),
      { type: 'hardBreak' },
      { type: 'mention', attrs: { text: '@Ben' } },
      { type: 'emoji', attrs: { shortName: ':smile:', text: '🙂' } },
      { type: 'status', attrs: { text: 'BLOCKED', color: 'red' } },
      { type: 'date', attrs: { timestamp: '1772928000000' } },
      { type: 'inlineCard', attrs: { url: '/browse/SAM-3' } },
    ),
    { type: 'orderedList', attrs: { order: 3 }, content: [{ type: 'listItem', content: [paragraph(text('Third'))] }] },
    {
      type: 'taskList',
      content: [
        { type: 'taskItem', attrs: { state: 'DONE' }, content: [text('Written')] },
        { type: 'taskItem', attrs: { state: 'TODO' }, content: [text('Reviewed')] },
      ],
    },
    { type: 'panel', attrs: { panelType: 'warning' }, content: [paragraph(text('Mind the gap'))] },
    { type: 'blockquote', content: [paragraph(text('Quoted'))] },
    { type: 'codeBlock', content: [text('const offline = true;')] },
    { type: 'expand', attrs: { title: 'Background' }, content: [paragraph(text('Long ago'))] },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'Given'), cell('tableHeader', 'Then')] },
        { type: 'tableRow', content: [cell('tableCell', 'No network'), cell('tableCell', 'Changes wait')] },
      ],
    },
    { type: 'mediaSingle', content: [{ type: 'media', attrs: { alt: 'sketch.png' } }] },
    { type: 'somethingNew', content: [paragraph(text('Still read'))] },
  ],
};

const issue = {
  id: '10002',
  key: 'SAM-2',
  summary: 'Offline sync',
  type: 'Story',
  status: todo,
  priority: 'High',
  description,
  project,
  assignee: 'Ben',
  labels: ['mobile'],
  fixVersions: ['2.0'],
  components: [],
  sprint: 'Sprint 5',
  estimate: { name: 'Story points', value: 5 },
  links: [{ how: 'is blocked by', key: 'SAM-3', summary: 'Crash after login', status: todo }],
  children: rows,
  childCount: 2,
  parent: { key: 'SAM-1', summary: 'Works offline' },
  dueDate: '2026-03-21',
  created: '2026-01-05T08:30:00.000Z',
  updated: '2026-03-08T21:15:00.000Z',
};
