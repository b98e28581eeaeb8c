import type { SiteData, SiteProject } from '../data/site-data';
import type { Site } from '../open-site';
import { readReadiness, type ReportItem } from '../report/read-readiness';

/**
 * What the surfaces need to know of a site. Projects by their kind and issues by what the app says
 * of them, so that one list of surfaces serves every site; absent where the site has none.
 */
export type KnownSite = {
  readonly projects: {
    /** Of the board with the most closed sprints. */
    readonly scrum?: string | undefined;
    readonly kanban?: string | undefined;
    readonly teamManaged?: string | undefined;
    readonly service?: string | undefined;
    /** Without any issue. */
    readonly empty?: string | undefined;
  };
  /** Open issues of the scrum project. */
  readonly issues: {
    /** With the lowest score, of those that have a text. */
    readonly poor?: string | undefined;
    readonly ready?: string | undefined;
    /** Lacks nothing but an estimate. */
    readonly unestimated?: string | undefined;
    /** Too large to be begun. */
    readonly tooLarge?: string | undefined;
    /** Without a description. */
    readonly bare?: string | undefined;
  };
  readonly administrator?: string | undefined;
  /** Who edits the issues of a project, else who sees it. */
  readonly memberOf: (project: string) => string | undefined;
  readonly administratorOf: (project: string) => string | undefined;
};

/** Reads the site, and the readiness of its scrum project through the app. @throws ReportProblem */
export async function getToKnow(site: Pick<Site, 'data' | 'invoke'>): Promise<KnownSite> {
  const { data } = site;
  const projects = projectsOf(data);
  const memberOf = (project: string) =>
    withRole(data, `edit:${project}`) ?? withRole(data, `browse:${project}`) ?? withRole(data, 'admin');
  const as = projects.scrum === undefined ? undefined : memberOf(projects.scrum);
  const items =
    projects.scrum === undefined || as === undefined
      ? []
      : (await readReadiness(site, { project: projects.scrum, as, includeDone: false })).items;
  return {
    projects,
    issues: issuesAmong(items, data),
    administrator: withRole(data, 'admin'),
    memberOf,
    administratorOf: (project) => withRole(data, `project-admin:${project}`) ?? withRole(data, 'admin'),
  };
}

const withRole = ({ users }: SiteData, role: string): string | undefined =>
  users.find(({ active, roles }) => active !== false && roles.includes(role))?.accountId;

function projectsOf(data: SiteData): KnownSite['projects'] {
  const open = data.projects.filter(({ hiddenFrom }) => (hiddenFrom ?? []).length === 0);
  const software = open.filter(({ projectTypeKey }) => (projectTypeKey ?? 'software') === 'software');
  const classic = software.filter(({ simplified }) => simplified !== true);
  const hasIssues = ({ key }: SiteProject) => data.issues.some((issue) => issue.key.startsWith(`${key}-`));
  const closedSprints = ({ key }: SiteProject): number => {
    const boards = data.boards.filter(({ type, location }) => type === 'scrum' && location?.projectKey === key);
    const ids = boards.map(({ id }) => id);
    return data.sprints.filter(({ state, originBoardId = -1 }) => state === 'closed' && ids.includes(originBoardId))
      .length;
  };
  const [scrum] = classic.toSorted((one, other) => closedSprints(other) - closedSprints(one));
  const onBoard = (wanted: string) =>
    classic.find(({ key }) =>
      data.boards.some(({ type, location }) => type === wanted && location?.projectKey === key),
    );
  return {
    scrum: scrum !== undefined && closedSprints(scrum) > 0 ? scrum.key : undefined,
    kanban: onBoard('kanban')?.key,
    teamManaged: software.find(({ simplified }) => simplified === true)?.key,
    service: open.find(({ projectTypeKey }) => projectTypeKey === 'service_desk')?.key,
    empty: software.find((project) => !hasIssues(project))?.key,
  };
}

/** Of several, the first by score and then by key, so that it is the same one each time. */
function issuesAmong(items: readonly ReportItem[], data: SiteData): KnownSite['issues'] {
  const texts = new Map(data.issues.map(({ key, fields }) => [key, fields['description'] ?? '']));
  const hasText = ({ key }: ReportItem) => texts.get(key) !== '';
  const scored = items
    .filter(({ score }) => score !== null)
    .toSorted((one, other) => (one.score ?? 0) - (other.score ?? 0) || numberOf(one.key) - numberOf(other.key));
  const isStandard = ({ type }: ReportItem) => type !== 'Epic';
  const standard = scored.filter(isStandard);
  return {
    poor: standard.find(hasText)?.key,
    ready: standard.findLast(({ ready }) => ready)?.key,
    unestimated: standard.find((item) => !item.ready && failedOf(item).every((rule) => rule === 'estimate'))?.key,
    tooLarge: standard.find((item) => failedOf(item).includes('size'))?.key,
    bare: standard.find((item) => !hasText(item))?.key,
  };
}

const failedOf = ({ findings }: ReportItem): readonly string[] =>
  findings.filter(({ result }) => result === 'fail').map(({ rule }) => rule);

const numberOf = (key: string): number => Number(key.split('-')[1]);
