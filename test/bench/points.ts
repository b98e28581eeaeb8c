import { spawnSync } from 'node:child_process';
import type { DayPlan, SiteDay } from '../support/a-site-day';

const plan: DayPlan = {
  boards: 20,
  items: 1000,
  inUse: 5,
  viewsABoard: 20,
  edits: 300,
  bulkEdits: 2,
  itemsABulk: 200,
};

/** Points of a day, and megabytes that are written to storage in it. */
const budget = { background: 2000, day: 4500, megabytes: 4 };

/** The points of a site's day by cause, held to a budget: over it the run of the bench fails. */
export const pointsBench = (): string => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/bench/site-day.ts', JSON.stringify(plan)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The bench of a site's day failed: ${stderr.slice(-500)}`);
  const day = JSON.parse(stdout) as SiteDay;
  const megabytes = day.bytesWritten / 1e6;
  const holds =
    day.background <= budget.background &&
    day.background + day.views <= budget.day &&
    megabytes <= budget.megabytes &&
    day.outOfUse + day.afterOne.length + day.afterSeven.length === 0;
  if (!holds) process.exitCode = 1;
  return [
    `a day of ${plan.boards} boards of ${plan.items} items, ${plan.inUse} in use, by cause, in points:`,
    ...Object.entries(day.points).map(([cause, points]) => `  ${cause}: ${points}`),
    `  background ${day.background} (at most ${budget.background}), whole day ${day.background + day.views} (at most ${budget.day}), calls for boards out of use ${day.outOfUse} (0)`,
    `  written to storage ${megabytes.toFixed(1)} MB (at most ${budget.megabytes})`,
    `  differing from a full reading after one daily run ${day.afterOne.length} (0), after seven ${day.afterSeven.length} (0)`,
    holds ? '' : '  OVER BUDGET\n',
  ].join('\n');
};
