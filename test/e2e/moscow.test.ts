import { people } from '../site/demo/people';
import { expectShown, seriousViolations, type Visit } from './support/visits';
import { withSite } from './support/with-site';

const demo = withSite('--now', '2026-11-02T09:00:00.000Z');
const member = people.priya.accountId;
const reader = people.grace.accountId;
const admin = people.anna.accountId;
const story = '/browse/MOB-130';
const names = ['Must have', 'Should have', 'Good to have', 'Won’t have now'] as const;

const panel = async (as: string, visit: Omit<Visit, 'path'> = {}) => {
  const page = await demo.openPage({ ...visit, path: story, as });
  const frame = page.getByRole('region', { name: 'Refinement' });
  await expectShown(frame.getByRole('heading', { name: 'Must have?' }));
  return { page, frame };
};

/** What somebody else does on another panel meanwhile. */
const invoke = async (issueKey: string, functionKey: string, payload: object) => {
  const data = { as: member, module: 'issue-panel', functionKey, issueKey, payload };
  const answer = await fetch(`${demo.address()}/site/invoke`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: demo.address() },
    body: JSON.stringify(data),
  });
  expect(await answer.json()).toMatchObject({ value: { ok: true } });
};

describe('MoSCoW', () => {
  it('is proposed with its reason, and set with one click; another person sees it and may not change it', async () => {
    const { page, frame } = await panel(member);
    await expectShown(frame.getByText(/^proposed: .+ \(priority \d+: .+\)$/));
    const placesOf = async () => {
      const boxes = names.map((name) => frame.getByRole('button', { name, exact: true }).boundingBox());
      return (await Promise.all(boxes)).map((box) => [box?.x, box?.width]);
    };
    const places = await placesOf();
    await frame.getByRole('button', { name: 'Must have', exact: true }).click();
    await expectShown(frame.getByText('set: Must have', { exact: true }));
    expect(await placesOf()).toEqual(places);
    expect(await seriousViolations(page)).toEqual([]);
    await frame.getByRole('button', { name: 'All checks' }).click();
    await expectShown(frame.getByText('Labelled must-have.'));

    const seen = await panel(reader);
    await expectShown(seen.frame.getByText('set: Must have', { exact: true }));
    for (const name of [...names, 'Clear'])
      expect(await seen.frame.getByRole('button', { name, exact: true }).count()).toBe(0);
  });

  it('is not proposed where only what nobody decided speaks for the item, which is said', async () => {
    const page = await demo.openPage({ path: '/browse/MOB-112', as: member });
    const frame = page.getByRole('region', { name: 'Refinement' });
    await expectShown(frame.getByText(/^not set \(priority \d+\)$/));
    await frame.getByRole('button', { name: 'All checks' }).click();
    await expectShown(frame.getByText(/^Nothing is proposed: only what nobody decided speaks for it: /));
  });

  it('is cleared, and taken back, where it stands', async () => {
    const page = await demo.openPage({ path: '/browse/MOB-112', as: member });
    const frame = page.getByRole('region', { name: 'Refinement' });
    await frame.getByRole('button', { name: 'Should have', exact: true }).click();
    await expectShown(frame.getByText('Set: Should have', { exact: true }));
    await frame.getByRole('button', { name: 'Clear' }).click();
    await expectShown(frame.getByText('MoSCoW cleared'));
    await frame.getByRole('button', { name: 'Undo' }).click();
    await expectShown(frame.getByText('set: Should have', { exact: true }));
    await frame.getByRole('button', { name: 'Clear' }).click();
    await frame.getByRole('button', { name: 'Clear' }).waitFor({ state: 'detached' });
  });

  it('is held against what the next sprints complete, and each number opens to its items (P6)', async () => {
    const page = await demo.openPage({ path: '/projects/MOB', as: member });
    await page.getByRole('tab', { name: 'Forecast' }).click();
    await expectShown(page.getByText(/^Must haves take \d+ % of what the next 2 sprints deliver: the limit is 60 %$/));
    await page.getByRole('button', { name: 'By MoSCoW', exact: true }).click();
    const table = page.getByRole('table', { name: 'The open backlog by MoSCoW' });
    await expectShown(table.getByRole('row', { name: /^Must have 8 items / }));
    await table.getByRole('button', { name: '8 items', exact: true }).first().click();
    const items = page.getByRole('dialog', { name: 'Must have' });
    await expectShown(items.getByRole('table', { name: 'Must have' }).getByRole('row', { name: /MOB-130/ }));
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('warns where must-haves take more than they may, in the dark and on a narrow screen', async () => {
    for (const key of ['MOB-122', 'MOB-75', 'MOB-143', 'MOB-61', 'MOB-155', 'MOB-176', 'MOB-124'])
      await invoke(key, 'setMoscow', { category: 'must' });
    const narrow = { width: 420, height: 800 };
    const page = await demo.openPage({ path: '/projects/MOB', as: member, theme: 'dark', viewport: narrow });
    await page.getByRole('tab', { name: 'Forecast' }).click();
    await expectShown(page.getByText(/^Must haves take \d+ % of what the next 2 sprints deliver: the limit is 60 %$/));
    expect(await seriousViolations(page)).toEqual([]);
  });
});

describe('the rules of priority', () => {
  it('are previewed in effect before they are saved: which items change their priority, and by how much', async () => {
    const page = await demo.openPage({ path: '/admin', as: admin });
    await page.getByRole('tab', { name: 'Priority' }).click();
    await page.getByRole('spinbutton', { name: 'Weight: votes' }).fill('200');
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Preview in' }).focus();
    await page.keyboard.type('Mobile');
    await page.getByRole('option', { name: 'Mobile banking (MOB)' }).click();
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    await expectShown(page.getByText(/^\d+ change priority$/));
    await page.getByRole('button', { name: 'Show the items' }).click();
    await expectShown(page.getByText(/^\d+ items change priority, \d+ their place by MoSCoW$/));
    await expectShown(page.getByRole('table', { name: 'Items whose priority changes most' }));
  });

  it('offer a formula with the fields that it reads', async () => {
    const page = await demo.openPage({ path: '/admin', as: admin });
    await page.getByRole('tab', { name: 'Priority' }).click();
    await page.getByRole('combobox', { name: 'Priority is scored by' }).click();
    await page.getByRole('option', { name: /^WSJF/ }).click();
    await expectShown(
      page.getByText(/^WSJF reads business value, time criticality, risk or opportunity and job size: see Fields\./),
    );
    await page.getByRole('tab', { name: 'Fields' }).click();
    await expectShown(page.getByRole('heading', { name: 'For priority' }));
    await expectShown(page.getByRole('combobox', { name: 'Field for business value' }));
    expect(await seriousViolations(page)).toEqual([]);
  });
});
