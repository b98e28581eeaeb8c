import * as v from '@badrap/valita';

import { LiveSiteError } from '../live/live-access';
import { liveReader } from '../live/read-live-site';
import type { RecordedAccess } from './recorded-access';
import { siteReads, type SiteReads } from './site-reads';

/** The site that is looked at, as one person and for one of its projects. */
export type ExaminedSite = {
  readonly access: RecordedAccess;
  readonly person: Person;
  readonly project: ExaminedProject;
  /** The first projects that the person sees, at most 50. */
  readonly projects: readonly ExaminedProject[];
  /** The site's time in epoch milliseconds. */
  readonly now: () => number;
  readonly reads: SiteReads;
};

type Person = v.Infer<typeof personSchema>;
export type ExaminedProject = v.Infer<typeof projectSchema>;

type Examining = {
  readonly access: RecordedAccess;
  /** Key of the project; the first software project that the person sees where left out. */
  readonly projectKey: string | undefined;
  readonly clock: () => number;
};

/** Signs in and finds the project, in four calls. Rejects with `LiveSiteError`, one plain line. */
export async function examineSite({ access, projectKey, clock }: Examining): Promise<ExaminedSite> {
  const { origin, ask } = access;
  const read = liveReader(origin, async ({ path }) => {
    const { status, answer } = await ask({ path });
    if (status === 0) throw new Error('no answer');
    return { status, body: typeof answer === 'string' ? answer : JSON.stringify(answer) };
  });
  const person = await read('/rest/api/3/myself', personSchema);
  const begun = clock();
  const { serverTime } = await read('/rest/api/3/serverInfo', serverInfoSchema);
  const siteTime = Date.parse(serverTime?.replace(/(\d\d)(\d\d)$/, '$1:$2') ?? '');
  const { values: projects } = await read('/rest/api/3/project/search?maxResults=50', projectsSchema);
  const project = projectKey === undefined ? firstSoftware(projects) : await findProject(access, projectKey);
  if (project === undefined) {
    const asked = projectKey === undefined ? 'no project' : `no project ${projectKey}`;
    throw new LiveSiteError(`${origin} has ${asked} that ${person.displayName} may see.`);
  }
  return {
    ...{ access, person, project, projects },
    now: () => (Number.isNaN(siteTime) ? 0 : siteTime - begun) + clock(),
    reads: siteReads(access, project),
  };
}

const firstSoftware = (projects: readonly ExaminedProject[]): ExaminedProject | undefined =>
  projects.find(({ projectTypeKey }) => projectTypeKey === 'software') ?? projects[0];

async function findProject({ ask }: RecordedAccess, key: string): Promise<ExaminedProject | undefined> {
  const { status, answer } = await ask({ path: `/rest/api/3/project/${key}` });
  const project = projectSchema.try(answer, { mode: 'strip' });
  return status === 200 && project.ok ? project.value : undefined;
}

const personSchema = v.object({
  accountId: v.string(),
  displayName: v.string(),
  timeZone: v.string().optional(),
  locale: v.string().optional(),
});
const serverInfoSchema = v.object({ serverTime: v.string().optional() });
const projectSchema = v.object({
  id: v.string(),
  key: v.string(),
  projectTypeKey: v.string().optional(),
  style: v.string().optional(),
});
const projectsSchema = v.object({ values: v.array(projectSchema) });
