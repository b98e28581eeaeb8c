import { people } from '../site/demo/people';
import { withSite } from './support/with-site';
import { expectShown, seriousViolations, type Visit } from './support/visits';

/* What people see to whom Jira does not give everything. */

const { openPage } = withSite('--now', '2026-11-02T09:00:00.000Z');

const member = people.tobias.accountId;

const projectPage = async (key: string, visit: Omit<Visit, 'path'>) => {
  const page = await openPage({ path: `/projects/${key}`, ...visit });
  await expectShown(page.getByRole('tab', { name: 'Overview' }));
  return page;
};

it('an ordinary member, to whom Jira gives no board configuration, sees the velocity', async () => {
  const page = await projectPage('MOB', { as: member });
  await page.getByRole('tab', { name: 'Sprints' }).click();
  await expectShown(page.getByText(/^Velocity \d/));
  await page.getByRole('button', { name: 'All figures', exact: true }).click();
  await expectShown(page.getByRole('columnheader', { name: 'Delivered', exact: true }));
  expect(await seriousViolations(page)).toEqual([]);
});

it('somebody who sees only what she reported has figures of that, which say so', async () => {
  const page = await projectPage('MOB', { as: people.nora.accountId });
  await expectShown(page.getByText('Only what you may see is counted'));
  await expectShown(page.getByRole('heading', { name: '0 of 2 open items are ready.' }));
  expect(await page.getByRole('heading', { name: 'Trend' }).count()).toBe(0);
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Forecast' }).click();
  await expectShown(page.getByText(/you may see only some of them/));
});

it('a service project says what there is and what not, and its items are judged', async () => {
  const page = await projectPage('HELP', { as: people.marcus.accountId });
  await expectShown(page.getByText(/A service project has no sprints/));
  await expectShown(page.getByRole('heading', { name: /^0 of 3 open items are ready/ }));
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Sprints' }).click();
  await expectShown(page.getByText('This project has no board, so it has no sprints.'));
  const issue = await openPage({ path: '/browse/HELP-1', as: people.marcus.accountId });
  await issue.getByRole('region', { name: 'Refinement' }).getByRole('button', { name: 'All checks' }).click();
  await expectShown(issue.getByText(/A service project has no sprints/));
  await expectShown(issue.getByText('Does not say when it is done').first());
});

it('a private project, whose boards are kept from the app, has its items judged on the panel', async () => {
  const page = await openPage({ path: '/browse/LAB-1', as: people.lukas.accountId });
  await expectShown(page.getByRole('region', { name: 'Refinement' }).getByText('(needs 70)'));
  expect(await seriousViolations(page)).toEqual([]);
});
