import { spawnSync } from 'node:child_process';
import type { Measured } from './measured';
import type { Scale } from './scale-site';

/**
 * Forge's function has 512 MB; one invocation should keep well below. In MB, above what the local
 * site itself takes.
 */
const heapForTheApp = 256;
const [small, large] = [5_000, 50_000];

/** Jira counts a point for each item and each call; calls of 100 items cost a hundredth more. */
const mostPointsAnItem = 1.02;

/** Health at the scale of a real company: a first scan and views of 5,000 and 50,000 open items. */
export const scaleBench = (): Measured => {
  const [few, many] = [measure(small), measure(large)];
  const bound = Math.ceil(many.heapBefore) + heapForTheApp;
  const limited = run(large, [`--max-old-space-size=${bound}`]);
  const text = [
    ...[few, many].map(
      ({ items, velocityPoints, scan, view, filteredMs }) =>
        `health of ${items} open items at 100 ms a call: scan ${scan.steps} runs, the longest ${Math.round(scan.longestStepMs)} ms (aim: under 25,000), ${scan.points} points and ${scan.calls} calls (${(scan.points / items).toFixed(3)} and ${(scan.calls / items).toFixed(4)} an item), ${scan.hours.toFixed(2)} hours with its pauses, and ${velocityPoints} points for the velocity before; ` +
        `view ${Math.round(view.ms)} ms (aim: under 2,000), ${view.points} points for ${view.rows} rows, ${view.kvsUnits} units of storage; filtered view ${Math.round(filteredMs)} ms`,
    ),
    `view of ${large} items as a multiple of one of ${small}: ${(many.view.ms / few.view.ms).toFixed(2)} (aim: at most 1.3)`,
    limited.status === 0
      ? `scan and views of ${large} items ran within ${heapForTheApp} MB of heap above the ${Math.round(many.heapBefore)} MB of the local site`
      : `scan and views of ${large} items within ${heapForTheApp} MB of heap above the local site FAILED: ${limited.signal ?? limited.stderr.slice(-300)}`,
    '',
  ].join('\n');
  const budgets = [few, many].map(({ items, scan }) => ({
    what: `points an item of a first scan of ${items} items`,
    value: scan.points / items,
    most: mostPointsAnItem,
  }));
  return { text, budgets };
};

const measure = (items: number): Scale => {
  const { status, stdout, stderr } = run(items, []);
  if (status !== 0) throw new Error(`The bench of ${items} items failed: ${stderr.slice(-500)}`);
  return JSON.parse(stdout) as Scale;
};

const run = (items: number, flags: readonly string[]) =>
  spawnSync(process.execPath, [...flags, '--import', 'tsx', 'test/bench/scale-site.ts', String(items)], {
    encoding: 'utf8',
  });
