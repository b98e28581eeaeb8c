import type { HeldMeeting } from '../../../../src/domain/agenda/held-meeting';
import { dayOf } from '../../../../src/domain/arithmetic/day';
import { countOf } from '../../../../src/domain/backlog/tally';
import type { BacklogId } from '../../../../src/domain/project/board';
import { ledgerStore } from '../../../../src/storage/backlog/ledger-store';
import { meetingStore } from '../../../../src/storage/backlog/meeting-store';
import { snapshotStore } from '../../../../src/storage/backlog/snapshot-store';
import { sprintStore } from '../../../../src/storage/sprints/sprint-store';
import { fixedClock } from '../../forge/clock';
import type { AppManifest } from '../../forge/functions/manifest';
import type { Kvs } from '../../forge/storage/kvs';
import { type Installed, installApp } from '../../install-app';
import { callApp } from '../../call-app';
import { createJira } from '../../jira/create-jira';
import { makeCalendar, startDay } from '../calendar';
import { type DemoProject, demoProjects } from '../demo-projects';
import { makeDemoSite } from '../index';
import { people } from '../people';
import { asApp } from './as-app';
import { type OpenedBoard, openedBoards } from './opened-boards';
import { type PastBacklog, pastBacklogs } from './past-backlog';
import { holdPastMeeting, meetingInstants } from './past-meetings';
import { type PastRules, readPastRules, savePastRules } from './past-rules';
import { dailyInstants, pastSnapshot } from './past-snapshots';

/** Which demo (index.ts), up to which instant, and the storage of the app on it. */
export type PastRequest = {
  readonly seed: number;
  readonly told: number;
  readonly now: number;
  readonly manifest: AppManifest;
  readonly kvs: Kvs;
};

/** So long before `now` the app is seen to have looked last, in milliseconds. */
const lookedBefore = 30 * 60_000;

/**
 * Lets the storage be as the app would have left it, had it been in use since it was installed.
 * What it reads and replays is done by the app itself; rules, the snapshots of each day and the
 * meetings come from the stories of the items, through the app's own measures. What is stored
 * already stays, so that a demo of some days ago is moved on by these days.
 */
export const writePast = async ({ seed, told, now, manifest, kvs }: PastRequest): Promise<void> => {
  const clock = fixedClock(now - lookedBefore);
  const calendar = makeCalendar({ told, now: clock.now() });
  const jira = createJira({ data: makeDemoSite({ seed, told, now: clock.now() }), clock: clock.now });
  const issue = (key: string) => Promise.resolve(jira.issue(key));
  const projects = demoProjects(seed, told);
  const app = await installApp({ data: jira.data, manifest, clock, jira, kvs, issue });
  try {
    const rules = await asApp(async () => {
      await savePastRules(calendar);
      return readPastRules(projects.map(({ setup }) => setup.project.id));
    });
    for (const opened of openedBoards) {
      const project = projects.find(({ setup }) => setup.sprints.boardId === opened.boardId);
      if (project === undefined) throw new Error(`Board ${opened.boardId} is of no project of the demo.`);
      await lookAt(app, project);
      await asApp(() => writeBoard(opened, project, { rules, told, now: clock.now() }));
    }
  } finally {
    app.close();
  }
};

/** The product owner opens the board: it is scanned, and its closed sprints are replayed. */
const lookAt = async (app: Installed, { setup: { project, team, sprints } }: DemoProject): Promise<void> => {
  const call = { as: people[team.owner].accountId, projectKey: project.key, payload: { boardId: sprints.boardId } };
  for (const functionKey of ['load', 'velocity'] as const) {
    await callApp(app, { module: 'project-page', functionKey, ...call });
    await app.settle();
  }
};

type Past = { readonly rules: PastRules; readonly told: number; readonly now: number };

const writeBoard = async (
  { boardId, since, meets }: OpenedBoard,
  project: DemoProject,
  { rules, told, now }: Past,
): Promise<void> => {
  const backlogId = { projectId: project.setup.project.id, boardId };
  const ledger = await ledgerStore.read(backlogId);
  if (ledger === undefined) throw new Error(`Board ${boardId} was not scanned.`);
  const board = await sprintStore.read(backlogId);
  const backlogAt = pastBacklogs({ project, backlogId, basis: ledger.basis, board }, rules, told);
  const calendar = makeCalendar({ told, now });
  const begun = calendar.at(since, startDay);
  await writeSnapshots(backlogId, { from: begun, until: now }, backlogAt);
  if (!meets) return;
  const held = await meetingStore.list(backlogId);
  const from = held.at(-1)?.at ?? begun;
  const instants = meetingInstants(calendar, project.setup.sprints, { from: from + 1, until: now });
  let meetings: readonly HeldMeeting[] = held;
  for (const at of instants) meetings = holdPastMeeting(await backlogAt(at), meetings);
  await meetingStore.save(backlogId, meetings);
};

/** A snapshot of each day that has none yet and on which the backlog held anything. */
const writeSnapshots = async (
  backlogId: BacklogId,
  { from, until }: { readonly from: number; readonly until: number },
  backlogAt: (at: number) => Promise<PastBacklog>,
): Promise<void> => {
  const stored = await snapshotStore.list(backlogId, dayOf(from), dayOf(until));
  const days = new Set(stored.map(({ day }) => day));
  for (const at of dailyInstants(from, until)) {
    if (days.has(dayOf(at))) continue;
    const backlog = await backlogAt(at);
    if (countOf(backlog.ledger.tally, 'items') > 0)
      await snapshotStore.add(backlogId, await pastSnapshot(backlogId, backlog));
  }
};
