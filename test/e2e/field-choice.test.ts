import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '../site/data/a-site';
import { aSiteWithDoubles } from '../support/a-site-with-doubles';
import { writeSiteFolder } from '../site/data/write-folder';
import { startSite, type RunningSite } from './support/running-site';
import { expectShown, seriousViolations, startVisits, type Visits } from './support/visits';

let folder: string;
let site: RunningSite;
let visits: Visits;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'refinery-doubles-'));
  writeSiteFolder(aSiteWithDoubles(), folder);
  site = await startSite('--data', folder, '--now', '2024-03-20T09:00:00.000Z');
  visits = await startVisits(site.address);
});
afterEach(async () => {
  await visits.closePages();
  await visits.close();
  await site.stop();
  rmSync(folder, { recursive: true });
});

const panel = () => visits.openPage({ path: '/browse/MOB-1', as: people.member.accountId });

describe('where two fields fit', () => {
  it('the administrator chooses by keyboard, the panel reads the chosen one, and any two versions are compared', async () => {
    await expectShown((await panel()).getByText(/Several fields may be the story points field/).first());

    const page = await visits.openPage({ path: '/admin', as: people.admin.accountId });
    await page.getByRole('tab', { name: 'Fields' }).click();
    await expectShown(page.getByText(/Several fields fit, so none is read/).first());
    expect(await seriousViolations(page)).toEqual([]);

    const choice = page.getByRole('combobox', { name: 'Field for estimates' });
    await choice.focus();
    await page.keyboard.type('Storypoints');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save as version 1' }).click();
    await expectShown(page.getByText(/Version 1, saved/));
    const after = await panel();
    await after.getByRole('button', { name: 'All checks' }).click();
    await expectShown(after.getByText(/The field "Storypoints" is 5/).first());

    await page.getByRole('tab', { name: 'Fields' }).click();
    await expectShown(page.getByText('Read now: Storypoints (customfield_10202).', { exact: false }));
    const gherkin = page.getByRole('row', { name: /Given, When, Then/ });
    await gherkin.getByRole('button', { name: 'Up' }).click();
    const places = page.getByRole('table', { name: 'Where acceptance criteria are looked for' }).getByRole('row');
    await expectShown(places.nth(2).getByText('Given, When, Then in the description'));
    await expectShown(places.nth(3).getByText('A section of the description'));
    await expectShown(places.nth(4).getByText('A task list in the description'));
    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await expectShown(page.getByText(/Version 2, saved/));

    await page.getByRole('button', { name: 'Versions' }).click();
    await page.getByRole('combobox', { name: 'Compare version' }).focus();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'with version' }).focus();
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    const changes = page.getByRole('table', { name: 'What changes from version 0 to version 1' });
    await expectShown(changes.getByRole('row', { name: /Field for estimates found by itself customfield_10202/ }));
    expect(await seriousViolations(page)).toEqual([]);
  });
});
