import { status } from '../../../site/data/a-site';
import type { SiteIssue } from '../../../site/data/site-data';
import type { Site } from '../../../site/open-site';
import { admin, openDemo } from '../demo-site';
import { hearConsole } from './console-log';
import { everythingStored } from './stored';
import { runDaily } from '../../../support/run-daily';

/*
 * J11 on the whole demo site: after everything was looked at, and a day later, storage and log hold
 * no text of any issue.
 */

const said = hearConsole();
let site: Site;

const page = (projectKey: string, functionKey: string, payload: unknown = {}): Promise<unknown> =>
  site.invoke({ module: 'project-page', functionKey, as: admin, projectKey, payload });

beforeAll(async () => {
  site = await openDemo();
  for (const { key } of site.data.projects) {
    for (const what of ['load', 'velocity', 'forecast', 'filters', 'readiness', 'agenda']) await page(key, what);
    for (const { id, location } of site.data.boards.filter((board) => board.location?.projectKey === key)) {
      if (location === undefined) continue;
      await page(key, 'load', { boardId: id });
      await page(key, 'velocity', { boardId: id, sprints: 25 });
    }
  }
  await site.settle();
  for (const { key } of site.data.projects) await page(key, 'holdAgenda');
  const open = site.data.issues.filter(({ fields }) => JSON.stringify(fields['status']).includes('"new"')).slice(0, 20);
  for (const { key } of open) {
    await site.invoke({
      module: 'issue-panel',
      functionKey: 'load',
      as: admin,
      issueKey: key,
      projectKey: key.split('-')[0],
    });
    site.jira.editIssue(key, { labels: ['betriebsgeheimnis'], summary: 'Betriebsgeheimnis' }, admin);
  }
  await site.advance(2000);
  for (const { key } of site.data.projects) await page(key, 'load', { filter: { label: 'betriebsgeheimnis' } });
  await site.settle();
  await Promise.all([runDaily(site), site.settle()]);
  await site.settle();
}, 120_000);
afterAll(() => {
  site.close();
  said.restore();
});

/** The texts of an ADF document, or of anything else that holds some. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.split('\n');
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value && typeof value.text === 'string') return [value.text];
  return Object.values(value).flatMap(textsIn);
};

/**
 * Words that the app's own rules and words may hold as well are no proof: only longer texts are
 * looked for.
 */
const isTelling = (text: string): boolean => text.trim().length >= 16;

const textsOf = ({ fields }: SiteIssue): readonly string[] =>
  [fields['summary'], fields['description'], fields['comment']].flatMap(textsIn).map((text) => text.trim());

it('of 4 projects with their texts, something is remembered', () => {
  const keys = site.kvs.keys();
  expect(keys.filter((key) => key.endsWith(':ledger')).length).toBeGreaterThanOrEqual(4);
  expect(keys.filter((key) => key.endsWith(':agendas')).length).toBeGreaterThanOrEqual(3);
  expect(keys.filter((key) => key.includes(':sprint:')).length).toBeGreaterThanOrEqual(9);
  expect(new Set(site.data.issues.flatMap(textsOf).filter(isTelling)).size).toBeGreaterThan(500);
});

it('no summary, description or comment is stored or logged', () => {
  const written = [...everythingStored(site).map((entry) => JSON.stringify(entry)), ...said.lines()].join('\n');
  const fields = new Set(site.data.fields.map(({ name }) => name));
  const texts = [...new Set(site.data.issues.flatMap(textsOf).filter(isTelling))].filter((text) => !fields.has(text));
  expect(texts.filter((text) => written.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  expect(written).not.toMatch(/betriebsgeheimnis/i);
});

/** Every text in a stored value, by itself. */
const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => [name, ...stringsIn(inner)])
      : [];

it('no label is stored but as a salted hash', () => {
  const labels = new Set(site.data.issues.flatMap(({ fields }) => textsIn(fields['labels'])));
  expect(labels.size).toBeGreaterThan(0);
  const ofBacklogs = everythingStored(site).filter(([key]) => key.startsWith('backlog:'));
  expect(ofBacklogs.flatMap(stringsIn).filter((text) => labels.has(text))).toEqual([]);
});

it('the facts of backlogs are ids, numbers, instants and codes: nothing in them is longer than an id or has a space', () => {
  const facts = everythingStored(site).filter(([key]) =>
    /^backlog:.*:(?:(?:facts|top|scanned|told|days):|agendas$)/.test(key),
  );
  expect(facts.length).toBeGreaterThan(4);
  const prose = facts.flatMap(([, value]) => stringsIn(value)).filter((text) => !/^[\w|:.+/=-]{0,40}$/.test(text));
  expect(prose).toEqual([]);
});

it('what nobody has asked about is not known: no status, type or component by its name in the facts', () => {
  const names = [status.inProgress.name, ...site.data.issueTypes.map(({ name }) => name)];
  const facts = everythingStored(site).filter(([key]) => /^backlog:.*:facts:/.test(key));
  expect(facts.flatMap(([, value]) => stringsIn(value)).filter((text) => names.includes(text))).toEqual([]);
});
