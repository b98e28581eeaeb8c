import type { Site } from '../../site/open-site';
import { admin, member, openDemo } from './demo-site';
import { panelOf, readinessOf, rulesOf, save, settledPage, valueOf, velocityOf } from './support';

let site: Site;
beforeEach(async () => {
  site = await openDemo();
});
afterEach(() => site.close());

/** An open story with an estimate. */
const estimated = (): string => {
  const points = site.data.fields.find(({ name }) => name === 'Story Points')?.id ?? '';
  const story = site.data.issues.find(
    ({ key, fields, hiddenFrom }) =>
      key.startsWith('MOB-') &&
      JSON.stringify(fields['issuetype']).includes('"Story"') &&
      JSON.stringify(fields['status']).includes('"new"') &&
      typeof fields[points] === 'number' &&
      hiddenFrom === undefined,
  );
  if (story === undefined) throw new Error('The demo site has no estimated open story.');
  return story.key;
};

const sizeOn = async (key: string): Promise<string | undefined> => {
  const { readiness } = valueOf(await panelOf(site, { as: member, issue: key }));
  return readiness.findings.find(({ rule }) => rule === 'size')?.evidence;
};

const meanOf = async (): Promise<number> => {
  const view = valueOf(await velocityOf(site, { as: member, project: 'MOB' }));
  if (view.kind !== 'sprints' || 'because' in view.velocity) throw new Error('The demo project has a velocity.');
  return view.velocity.mean;
};
const rounded = (value: number): string => String(Math.round(value * 10) / 10);

describe('the limit of size (G)', () => {
  it('is 13 points until the velocity is known, then the share of it that the rules hold, on the panel as on the page', async () => {
    const key = estimated();
    expect(await sizeOn(key)).toMatch(/; the limit is 13\.$/);
    await settledPage(site, { as: member, project: 'MOB' });
    const mean = await meanOf();
    const told = `the limit is ${rounded(mean / 2)}, 50 % of the velocity of ${rounded(mean)}.`;
    expect(await sizeOn(key)).toContain(told);
    const onPage = (await readinessOf(site, { as: member, project: 'MOB' })).find((item) => item.key === key);
    expect(onPage?.score).toBe(valueOf(await panelOf(site, { as: member, issue: key })).readiness.score);
    expect(onPage?.findings.find(({ rule }) => rule === 'size')?.evidence).toContain(told);
  });

  it('follows the share that an administrator saves', async () => {
    await settledPage(site, { as: member, project: 'MOB' });
    const { rules, version } = valueOf(await rulesOf(site, admin));
    valueOf(await save(site, admin, { basedOn: version, rules: { ...rules, oversizedShare: 25 } }));
    const mean = await meanOf();
    expect(await sizeOn(estimated())).toContain(`the limit is ${rounded(mean / 4)}, 25 % of the velocity`);
  });

  it('is not moved by what another project completes', async () => {
    await settledPage(site, { as: member, project: 'MOB' });
    const key = estimated();
    const before = await sizeOn(key);
    await settledPage(site, { as: admin, project: 'OPS' });
    expect(await sizeOn(key)).toBe(before);
  });
});
