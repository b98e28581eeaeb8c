import { topOf } from '../../../../src/domain/backlog/backlog-top';
import { tallyOf } from '../../../../src/domain/backlog/count-facts';
import type { ItemFacts } from '../../../../src/domain/backlog/facts/item-facts';
import { judgingOf } from '../../../../src/domain/backlog/facts/judging';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { custom } from '../../../site/data/a-site';
import { openSite, type Site } from '../../../site/open-site';
import { aBacklogSite, backlog, viewer } from '../../../support/a-faulty-day';
import { storedFacts, storedLedger } from '../../../support/stored-facts';
import { pageOf, settledPage } from '../support';
import { silenceLog } from './faulty-days';

/*
 * The run that saves what a view has read is killed at each of its calls, one after the other. What
 * is stored then is whole before, whole after, or says of itself that it is to be judged anew.
 */

jest.setTimeout(240_000);
silenceLog();

let site: Site;
beforeEach(async () => {
  const data = aBacklogSite(12, 450);
  site = await openSite({ data, now: data.serverInfo.serverTime });
  await settledPage(site, { as: viewer, project: 'MOB' });
  await site.advance(10 * 60_000);
  await settledPage(site, { as: viewer, project: 'MOB' });
  // Only the view tells of what has changed.
  site.setFaults({ events: { lost: 1 } });
});
afterEach(() => site.close());

/** Whether figures and top are those of the facts beside them, and whether they claim to be. */
const stored = (): { readonly agree: boolean; readonly claimed: boolean } => {
  const { basis, judgedBy, tally, top } = storedLedger(site, backlog);
  if (judgedBy === '') return { agree: false, claimed: false };
  const facts = Object.values(storedFacts(site, backlog)).map((one): ItemFacts => ({ ...one, readAt: 0 }));
  const [, , velocity] = JSON.parse(judgedBy) as readonly [number, number, number | null];
  const judging = judgingOf({ rules: defaultRules, team: velocity === null ? {} : { velocity } }, basis.fields);
  const judged = { tally: tallyOf(facts, judging), top: topOf(facts, judging) };
  return {
    agree: JSON.stringify([judged.top, sorted(judged.tally)]) === JSON.stringify([top, sorted(tally)]),
    claimed: true,
  };
};

const sorted = (tally: object): unknown => Object.entries(tally).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Lets the background come to the end of its next run, without a moment of the site's clock. */
const untilRun = async (): Promise<string | undefined> => {
  const runs = site.backgroundRuns().length;
  for (let moment = 0; moment < 20_000; moment += 1) {
    const run = site.backgroundRuns()[runs];
    if (run !== undefined) return run.outcome;
    await new Promise((resume) => setImmediate(resume));
  }
  throw new Error('Nothing ran.');
};

/** Edits some items, has a view read them, and kills what saves them at that call. */
const killAt = async (call: number, ids: readonly string[]) => {
  for (const id of ids) site.jira.editIssue(`MOB-${Number(id) - 20_000}`, { [custom.points]: call + 20 }, viewer);
  await site.advance(2_000);
  site.killNextRun(call);
  await pageOf(site, { as: viewer, project: 'MOB' });
  const outcome = await untilRun();
  const meanwhile = stored();
  await site.settle();
  const facts = storedFacts(site, backlog);
  return { outcome, meanwhile, settled: stored(), estimates: new Set(ids.map((id) => facts[id]?.estimate)) };
};

it.each([
  ['one item, which is saved in one transaction', 1, { claimed: true }],
  ['forty items, which stand in too many parts for one', 40, {}],
])('%s', async (_what, count, always) => {
  const ids = Object.keys(storedFacts(site, backlog)).slice(0, count);
  let calls = 0;
  let unclaimed = 0;
  for (let outcome: string | undefined = 'to be retried'; outcome !== 'done';) {
    calls += 1;
    const killed = await killAt(calls, ids);
    ({ outcome } = killed);
    expect({ calls, ...killed.meanwhile }).toEqual({ calls, ...consistent(killed.meanwhile), ...always });
    expect({ calls, ...killed.settled }).toEqual({ calls, agree: true, claimed: true });
    expect(killed.estimates).toEqual(new Set([calls + 20]));
    unclaimed += killed.meanwhile.claimed ? 0 : 1;
  }
  expect(calls).toBeGreaterThan(5);
  expect(unclaimed > 0).toBe(count > 1);
});

/** What claims to be judged by the rules agrees with the facts. */
const consistent = ({ claimed }: { readonly claimed: boolean }) => ({ claimed, agree: claimed });
