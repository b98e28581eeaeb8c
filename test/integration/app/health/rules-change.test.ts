import { defaultRules } from '../../../../src/domain/rules/default-rules';
import type { Rules } from '../../../../src/domain/rules/rules';
import { people } from '../../../site/data/a-site';
import { openSite, type Site } from '../../../site/open-site';
import { healthOf, pageOf, save, settledPage, valueOf } from '../support';
import { besideWhatIsRead } from './as-read';
import { aSmallSite, member, wednesday } from './small-site';

let site: Site;
beforeEach(async () => {
  site = await openSite({ data: aSmallSite(), now: wednesday });
  await settledPage(site, { as: member, project: 'MOB' });
});
afterEach(() => site.close());

const { story } = defaultRules.ruleSets;
/** An estimate is no matter any more. */
const lenient: Rules = {
  ...defaultRules,
  ruleSets: {
    ...defaultRules.ruleSets,
    story: { ...story, estimate: { ...story.estimate, on: false, required: false } },
  },
};
const saveRules = async (rules: Rules, basedOn = 0) =>
  valueOf(await save(site, people.admin.accountId, { basedOn, rules }));
const health = async () => healthOf(valueOf(await pageOf(site, { as: member, project: 'MOB' })));

describe('rules that only weigh', () => {
  it('judge the backlog in the very next view, without reading any item for it', async () => {
    const before = await health();
    await saveRules(lenient);
    site.resetUsage();
    const after = await health();
    expect(after).toMatchObject({ ready: before.ready + 1, oldRules: false });
    // The boards, what changed, and the top as it stands now.
    expect(site.usage().sinceReset.restCalls).toBeLessThanOrEqual(3);
    site.resetUsage();
    await site.settle();
    expect(site.usage().sinceReset.restCalls).toBe(0);
    const { shown, read } = await besideWhatIsRead(site, member, {
      page: await settledPage(site, { as: member, project: 'MOB' }),
    });
    expect(shown).toEqual(read);
  });

  it('are judged by once, and kept: the next view reads no facts', async () => {
    await saveRules(lenient);
    await health();
    await site.settle();
    site.resetUsage();
    await health();
    const { kvsReads } = site.usage().sinceReset;
    expect(kvsReads).toBeLessThanOrEqual(20);
  });
});

describe('rules that read texts', () => {
  const strict: Rules = { ...defaultRules, minimumCriteria: 3 };

  it('are said not to be in the figures yet, until the backlog was read anew in the background', async () => {
    const before = await health();
    await saveRules(strict);
    const meanwhile = valueOf(await pageOf(site, { as: member, project: 'MOB' }));
    expect(healthOf(meanwhile)).toMatchObject({ oldRules: true, openBacklog: before.openBacklog, ready: before.ready });
    await site.settle();
    const page = await settledPage(site, { as: member, project: 'MOB' });
    expect(page).not.toHaveProperty('scan');
    expect(healthOf(page)).toMatchObject({ oldRules: false, openBacklog: before.openBacklog, ready: 0 });
    const { shown, read } = await besideWhatIsRead(site, member, { page });
    expect(shown).toEqual(read);
  });

  it('that change once more while the backlog is read are the ones that it is judged by at last', async () => {
    await saveRules(strict);
    await health();
    await saveRules({ ...strict, minimumCriteria: 2 }, 1);
    await site.settle();
    const page = await settledPage(site, { as: member, project: 'MOB' });
    expect(healthOf(page)).toMatchObject({ oldRules: false, ready: 3 });
  });
});
