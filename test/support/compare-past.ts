import type { ReplayedSnapshot } from '../../src/contract/health-view';
import { tallyOf } from '../../src/domain/backlog/count-facts';
import { judgingOf } from '../../src/domain/backlog/facts/judging';
import { snapshotValues } from '../../src/domain/health/health-snapshot';
import { endOfDay } from '../../src/domain/health/past/replay-item-past';
import { replayedComponents } from '../../src/domain/health/past/past-health';
import { measureBacklog, yardstickOf } from '../../src/domain/health/measure-backlog';
import { sources } from '../../src/sources';
import { readProjectRules } from '../../src/usecases/project/rules-in-force';
import { readReplayedBoard } from '../../src/usecases/sprints/read-replayed-board';
import { pageOf, settledPage, valueOf } from '../integration/app/support';
import { asApp } from '../site/demo/past/as-app';
import { people } from '../site/data/a-site';
import type { Site } from '../site/open-site';
import { type LivedDay, livedBacklog } from './a-lived-backlog';

const place = { projectId: '10001', boardId: 7 };
const as = people.admin.accountId;

/** Days on which the replay says something else than was true, and how many days are compared. */
export type PastComparison = {
  readonly wrong: readonly { readonly truth: unknown; readonly told: unknown }[];
  readonly days: number;
};

/** Lives on a site, opens its page, and compares each replayed day with what was true on it. */
export const comparePast = async (
  seed: number,
  size: { readonly days: number; readonly edits: number },
): Promise<PastComparison> => {
  const { site, days } = await livedBacklog(seed, size);
  try {
    const replayed = await replayedDays(site);
    const measure = await measureOf(site);
    const pairs = days.map((lived) => ({ truth: measure(lived), told: replayed.find(({ day }) => day === lived.day) }));
    const wrong = pairs
      .map(({ truth, told }) => ({ truth, told: told && figuresOf(told) }))
      .filter(({ truth, told }) => JSON.stringify(truth) !== JSON.stringify(told));
    return { wrong, days: pairs.length };
  } finally {
    site.close();
  }
};

/** Opens the page, waits for what follows, and opens it again. */
export const replayedDays = async (site: Site): Promise<readonly ReplayedSnapshot[]> => {
  await settledPage(site, { as, project: 'MOB' });
  await site.settle();
  return valueOf(await pageOf(site, { as, project: 'MOB' })).trend.replayed;
};

const figuresOf = ({ day, items, ready, values, replayed: { unknown } }: ReplayedSnapshot) => ({
  day,
  items,
  ready,
  values: replayedComponents.filter((id) => id !== 'stale').map((id) => values[id] ?? null),
  unknown,
});

/** The figures of what was true, by the rules and the velocity that the app knows in the end. */
const measureOf = async (site: Site): Promise<(lived: LivedDay) => ReturnType<typeof figuresOf>> => {
  const [ledger, { board }, inForce] = await asApp(() =>
    Promise.all([
      sources.ledgers.read(place),
      readReplayedBoard(sources.sprintStore, place),
      readProjectRules(sources, place.projectId),
    ]),
  );
  if (ledger === undefined) throw new Error(`Nothing is remembered at ${site.clock.now()}.`);
  const { fields } = ledger.basis;
  const yardstick = yardstickOf(inForce, fields, { replayed: board });
  return ({ day, facts }) => {
    const backlog = { tally: tallyOf(facts, judgingOf(inForce, fields)), next: { items: [], oneSprint: [] } };
    const measured = measureBacklog(backlog, yardstick, endOfDay(day) - 1);
    const values = snapshotValues(measured.components);
    return {
      day,
      items: measured.openBacklog,
      ready: measured.ready,
      values: replayedComponents.filter((id) => id !== 'stale').map((id) => values[id] ?? null),
      unknown: 0,
    };
  };
};
