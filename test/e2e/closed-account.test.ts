import { people } from '../site/demo/people';
import { makeDemoSite } from '../site/demo';
import { fix, valueOf } from '../integration/app/support';
import { rulesPage } from '../integration/app/rules-calls';
import { runDaily } from '../support/run-daily';
import { expectShown, seriousViolations } from './support/visits';
import { withSiteHere } from './support/with-site';

/* What somebody saved or dismissed whose account is closed since (J15). */

const now = '2026-11-02T09:00:00.000Z';
const { site, openPage } = withSiteHere({ data: makeDemoSite({ now: Date.parse(now) }), now });
const [admin, gone] = [people.anna.accountId, people.sofia.accountId];
const issue = 'MOB-11';

beforeAll(async () => {
  const project = rulesPage(site(), { project: 'MOB' });
  valueOf(await project.save(gone, { basedOn: 0, rules: { minimumWords: 20 } }));
  valueOf(await project.save(gone, { basedOn: 1, rules: { minimumWords: 25 } }));
  const description = 'As a customer I want a fast search so that I find an old transfer.';
  site().jira.editIssue(issue, { description }, admin);
  const payload = { rule: 'vague-words', reason: 'We know how fast.' };
  valueOf(await fix(site(), 'dismissHint', { as: gone, issue, payload }));
  site().jira.closeAccount(gone);
  await runDaily(site());
});

const nobody = 'a person whose account is closed';

it('the rules that the person saved are in force, and can be compared', async () => {
  const page = await openPage({ path: '/projects/MOB/settings', as: admin });
  await expectShown(page.getByText(/Version 2 of MOB, saved .* by/));
  await expectShown(page.getByText(nobody));
  await page.getByRole('button', { name: 'Versions' }).click();
  await expectShown(page.getByRole('row', { name: new RegExp(`1 .* ${nobody} .*Restore 1`) }));
  await page.getByRole('button', { name: 'Compare 1 with 2' }).click();
  await expectShown(page.getByRole('table', { name: 'What restoring version 1 would change' }));
  expect(await seriousViolations(page)).toEqual([]);
});

it('the hint that the person dismissed stays dismissed, and can be shown again', async () => {
  const page = await openPage({ path: `/browse/${issue}`, as: admin });
  const frame = page.getByRole('region', { name: 'Refinement' });
  await frame.getByRole('button', { name: 'All checks' }).click();
  await frame.getByRole('button', { name: 'Show 1 dismissed hint' }).click();
  await expectShown(frame.getByText('We know how fast.', { exact: false }));
  await expectShown(frame.getByText(nobody));
  expect(await seriousViolations(page)).toEqual([]);
  await frame.getByRole('button', { name: 'Restore' }).click();
  await frame.getByRole('button', { name: /hint|could be better/ }).click();
  await expectShown(frame.getByRole('button', { name: 'Dismiss', exact: true }).first());
});
