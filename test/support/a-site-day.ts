import { isDailyDue } from '../../src/domain/backlog/daily-hour';
import { custom, people } from '../site/data/a-site';
import { INSTALLATION_ID } from '../site/forge/functions/runtime';
import { openSite, type Site } from '../site/open-site';
import { aSiteOfBoards, itemKey, rankAt, type UsedBoard } from './a-used-site';
import { leaveFor } from './leave-for';
import { asReadInFull, type Difference } from './read-in-full';
import { watchCosts } from './site-costs';
import { watchOthers } from './watch-others';

/** How large the site is, and what happens on it in a day. */
export type DayPlan = {
  readonly boards: number;
  readonly items: number;
  readonly inUse: number;
  readonly viewsABoard: number;
  readonly edits: number;
  readonly bulkEdits: number;
  readonly itemsABulk: number;
};

export type SiteDay = {
  readonly points: Readonly<Record<string, number>>;
  readonly views: number;
  readonly background: number;
  /** Points for boards that are not in use. */
  readonly outOfUse: number;
  readonly bytesWritten: number;
  /** What differs from a full reading after the first daily run, and after the seventh. */
  readonly afterOne: readonly Difference[];
  readonly afterSeven: readonly Difference[];
};

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const member = people.member.accountId;

/**
 * Lives a day of a site: boards in use are opened over the day, while items are edited, one by one
 * and in bulk, moved, deleted and hidden from the app; then its daily work is done, and again on
 * the six days that follow, on which nobody looks.
 */
export const liveADay = async (plan: DayPlan): Promise<SiteDay> => {
  const begin = beginOfDay();
  const { data, boards } = aSiteOfBoards({ ...plan, now: begin });
  const site = await openSite({ data, now: new Date(begin - 2 * hourMs).toISOString() });
  try {
    const view = (board: UsedBoard) =>
      site.invoke({ module: 'project-page', functionKey: 'load', as: member, projectKey: board.project, payload: {} });
    for (const board of boards) {
      await view(board);
      await site.settle();
    }
    const used = boards.slice(0, plan.inUse);
    for (const board of boards.slice(plan.inUse)) leaveFor(site, board, 15);
    await site.advance(begin - site.clock.now());
    const costs = watchCosts(site);
    const calledForOthers = watchOthers(site, new Set(used.map(({ project }) => project)));
    await dayOfWork(site, { plan, used, view, costs });
    costs.during('daily');
    await site.advance(begin + dayMs + hourMs - site.clock.now());
    await site.settle();
    const [points, bytesWritten, outOfUse] = [costs.points(), costs.bytesWritten(), calledForOthers()];
    const afterOne = used.flatMap((board) => asReadInFull(site, board, 'top'));
    for (let day = 2; day <= 7; day += 1) {
      await site.advance(dayMs);
      await site.settle();
    }
    const afterSeven = used.flatMap((board) => asReadInFull(site, board, 'all'));
    const total = Object.values(points).reduce((sum, one) => sum + one, 0);
    const views = points['views'] ?? 0;
    return { points, views, background: total - views, outOfUse, bytesWritten, afterOne, afterSeven };
  } finally {
    site.close();
  }
};

/** An hour after the site's own, so that a day of work lies between two daily runs. */
const beginOfDay = (): number => {
  const first = Date.UTC(2026, 2, 2);
  const hour = Array.from({ length: 24 }, (_, index) => index).find((index) =>
    isDailyDue({ site: INSTALLATION_ID }, first + index * hourMs),
  );
  return first + ((hour ?? 0) + 2) * hourMs;
};

type Work = {
  readonly plan: DayPlan;
  readonly used: readonly UsedBoard[];
  readonly view: (board: UsedBoard) => Promise<unknown>;
  readonly costs: ReturnType<typeof watchCosts>;
};

/** Ten hours in which each board is opened again and again, and its items change in between. */
const dayOfWork = async (site: Site, { plan, used, view, costs }: Work): Promise<void> => {
  const moments = plan.viewsABoard;
  for (let moment = 0; moment < moments; moment += 1) {
    for (const [index, board] of used.entries()) {
      costs.during('views');
      await view(board);
      costs.during('syncs');
      editSome(site, board, { plan, used: used.length, moment });
      if (moment % 10 === 4 && index === 0 && moment < plan.bulkEdits * 10) bulkEdit(site, board, { plan, moment });
      await site.advance((10 * hourMs) / (moments * used.length));
    }
    if (moment === Math.floor(moments / 2))
      for (const [index, board] of used.entries()) drift(site, board, { index, items: plan.items });
  }
  await site.advance(hourMs);
};

const editSome = (
  { jira }: Site,
  board: UsedBoard,
  { plan, used, moment }: { readonly plan: DayPlan; readonly used: number; readonly moment: number },
): void => {
  const edits = Math.round(plan.edits / (plan.viewsABoard * used));
  for (let edit = 0; edit < edits; edit += 1) {
    const number = ((moment * 37 + edit * 11) % (plan.items - 20)) + 11;
    jira.editIssue(itemKey(board, number), { [custom.points]: (moment + edit) % 9 }, member);
  }
};

const bulkEdit = (
  { jira }: Site,
  board: UsedBoard,
  { plan, moment }: { readonly plan: DayPlan; readonly moment: number },
): void => {
  for (let number = 1; number <= plan.itemsABulk; number += 1)
    jira.editIssue(itemKey(board, number + 15), { labels: [`bulk${moment}`] }, member);
};

/**
 * What no event tells of, on one board or another: items move within the top, into it and far down,
 * one is hidden from the app, one is deleted; and two deletions of which events tell.
 */
const drift = (
  site: Site,
  board: UsedBoard,
  { index, items }: { readonly index: number; readonly items: number },
): void => {
  const { jira } = site;
  const move = (place: number, to: number) =>
    jira.editIssue(itemKey(board, placeToNumber(place, items)), { [custom.rank]: rankAt(to) }, member);
  const middle = Math.floor(items * 0.4);
  if (index === 1 || index === 2) jira.deleteIssue(itemKey(board, 1), member);
  site.setFaults({ events: { lost: 1 } });
  if (index === 0) {
    move(middle, 3.5);
    move(2, middle + 0.5);
    jira.deleteIssue(itemKey(board, 5), member);
  }
  if (index === 1) {
    move(items - 2, 1.5);
    jira.hideIssue(itemKey(board, 3), ['app']);
  }
  move(Math.floor(items * 0.8), items * 0.7 + 0.5);
  move(Math.floor(items * 0.9), items * 0.6 + 0.5);
  site.setFaults({});
};

/** The number of the item that stands at a place of the order, from 1. */
const placeToNumber = (place: number, items: number): number => {
  for (let at = 0; at < items; at += 1) if (((at * 389) % items) + 1 === place) return at + 1;
  throw new Error(`Nothing stands at place ${place} of ${items}.`);
};
