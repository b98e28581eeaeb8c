import type { HeldMeeting } from '../../../src/domain/agenda/held-meeting';
import { dayMs, dayOf } from '../../../src/domain/arithmetic/day';
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
import { openedBoards } from '../../site/demo/past/opened-boards';
import { savePastRules } from '../../site/demo/past/past-rules';
import { people } from '../../site/demo/people';
import { openSite, type Site, type SiteOptions } from '../../site/open-site';

/** A Monday morning around which the demo is told. */
export const told = '2026-11-02T09:00:00.000Z';

/** The backlogs that were in use, by the keys of their projects. */
export const backlogOf = (projectKey: string): BacklogId => {
  const project = demoProjects(1, Date.parse(told)).find(({ setup }) => setup.project.key === projectKey);
  const board = openedBoards.find(({ projectId }) => projectId === project?.setup.project.id);
  if (board === undefined) throw new Error(`No board of ${projectKey} was in use.`);
  return { projectId: board.projectId, boardId: board.boardId };
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

/** Lets the product owner open a board until the app has read all, then the day's work run. */
export const useBoard = async (site: Site, projectKey: string): Promise<void> => {
  for (const functionKey of ['load', 'velocity', 'load']) await ask(site, projectKey, { functionKey });
  await site.runSchedule('day');
  await site.settle();
};

/** One call of the project page by somebody of its team. */
export const ask = async (
  site: Site,
  projectKey: string,
  { functionKey, more = {} }: { readonly functionKey: string; readonly more?: object },
): Promise<unknown> => {
  const { boardId } = backlogOf(projectKey);
  const project = demoProjects(1, Date.parse(told)).find(({ setup }) => setup.project.key === projectKey);
  const as = people[project?.setup.team.master ?? 'anna'].accountId;
  const answer = site.invoke({
    module: 'project-page',
    functionKey,
    payload: { boardId, ...more },
    as,
    projectKey,
  });
  await site.settleCalls();
  const value = await answer;
  await site.settle();
  return value;
};

/** The instant of the daily work of a day. */
export const dailyAt = (day: number): number => day * dayMs + 4 * 3_600_000;
