import type { HeldMeeting } from '../../../src/domain/agenda/held-meeting';
import { dayOf } from '../../../src/domain/arithmetic/day';
import type { Snapshot } from '../../../src/domain/health/health-snapshot';
import type { BacklogId } from '../../../src/domain/project/board';
import type { ReplayedBoard } from '../../../src/domain/sprints/replayed-sprint';
import type { Saved } from '../../../src/ports/rules-ports';
import { meetingStore } from '../../../src/storage/backlog/meeting-store';
import { snapshotStore } from '../../../src/storage/backlog/snapshot-store';
import { rulesStore } from '../../../src/storage/rules/rules-store';
import { sprintStore } from '../../../src/storage/sprints/sprint-store';
import { makeCalendar } from '../../site/demo/calendar';
import { demoProjects } from '../../site/demo/demo-projects';
import { asApp } from '../../site/demo/past/as-app';
import { savePastRules } from '../../site/demo/past/past-rules';
import { people } from '../../site/demo/people';
import type { ProjectSetup } from '../../site/demo/project-setup';
import type { KeyOf } from '../../site/call-app';
import { openSite, type Site, type SiteOptions } from '../../site/open-site';
import { onProjectPage } from '../app/support';

/** A Monday morning around which the demo is told. */
export const told = '2026-11-02T09:00:00.000Z';

/** The backlog of a project's board. */
export const backlogOf = (projectKey: string): BacklogId => {
  const { project, sprints } = setupOf(projectKey);
  return { projectId: project.id, boardId: sprints.boardId };
};

const setupOf = (projectKey: string): ProjectSetup => {
  const found = demoProjects(1, Date.parse(told)).find(({ setup }) => setup.project.key === projectKey);
  if (found === undefined) throw new Error(`The demo has no project ${projectKey}.`);
  return found.setup;
};

/** What the storage of a site holds of one backlog. */
export type Stored = {
  readonly snapshots: readonly Snapshot[];
  readonly meetings: readonly HeldMeeting[];
  readonly sprints: ReplayedBoard['sprints'];
};

/** Reads through the app's own stores. */
export const storedOf = (site: Site, backlogId: BacklogId): Promise<Stored> =>
  asApp(async () => {
    const today = dayOf(site.clock.now());
    return {
      snapshots: await snapshotStore.list(backlogId, today - 400, today),
      meetings: await meetingStore.list(backlogId),
      sprints: (await sprintStore.read(backlogId))?.sprints ?? [],
    };
  });

/** The versions of the site's rules, without their values. */
export const rulesVersions = (): Promise<readonly Omit<Saved<unknown>, 'rules'>[]> =>
  asApp(() => rulesStore.list(3, 3));

/**
 * Opens the demo as it was at an instant, with the rules of then and nothing else stored: all that
 * it remembers afterwards the app has found out by itself.
 */
export const openAsOf = async (instant: number, { seed }: Pick<SiteOptions, 'seed'>): Promise<Site> => {
  const site = await openSite({ seed, told, now: new Date(instant).toISOString() });
  await asApp(() => savePastRules(makeCalendar({ told: Date.parse(told), now: instant })));
  return site;
};

/** Lets the team open its board until the app has read all, then the day's work run. */
export const useBoard = async (site: Site, projectKey: string): Promise<void> => {
  for (const key of ['load', 'velocity', 'load'] as const) await ask(site, projectKey, { key });
  await site.runSchedule('day');
  await site.settle();
};

/** One call of the project page by somebody of its team; what it starts is done then. */
export const ask = async <Key extends KeyOf<'project-page'>>(
  site: Site,
  projectKey: string,
  { key, more = {} }: { readonly key: Key; readonly more?: Record<string, unknown> },
) => {
  const as = people[setupOf(projectKey).team.master].accountId;
  const payload = { boardId: backlogOf(projectKey).boardId, ...more };
  const answer = await onProjectPage(key)(site, { as, project: projectKey }, payload);
  await site.settle();
  return answer;
};
