import { healthTable } from '../../site/report/health-table';
import { priorityTable } from '../../site/report/priority-table';
import { readHealth } from '../../site/report/read-health';
import { readPriority } from '../../site/report/read-priority';
import { readReadiness } from '../../site/report/read-readiness';
import { readBoardSprints } from '../../site/report/read-velocity';
import { readinessTable } from '../../site/report/readiness-table';
import { velocityTable } from '../../site/report/velocity-table';
import { sprintFigures } from '../../../src/domain/sprints/sprint-figures';
import type { Site } from '../../site/open-site';
import { admin, openDemo } from '../app/demo-site';
import { codeNames } from './code-names';
import { drawScreen, openTab, pressAll, tableFolds } from './drawn-screen';
import { csvHeadsIn, labelsIn, namesIn } from './labels';
import { faultsOf, type FoundName, readNames, type Surface, twiceInList } from './names-list';
import { retiredIn, textsIn, writtenTexts } from './retired-words';

/* One name for one thing (`src/names.md`): in the code, drawn, exported and printed. */

const things = readNames();

const on = (surface: Surface, labels: readonly string[]): readonly FoundName[] =>
  labels.flatMap(namesIn).map((text) => ({ text, surface }));

const draw = (site: Site, surface: { readonly module: string; readonly issueKey?: string }, entry: () => unknown) =>
  drawScreen(site, { as: admin, projectKey: 'MOB', ...surface }, () => jest.isolateModules(() => void entry()));

describe('the list', () => {
  it('has one line for a thing and one thing for a name', () => {
    expect(things.length).toBeGreaterThan(100);
    expect(twiceInList(things)).toEqual([]);
  });

  it('has the name of everything that the code names', () => {
    expect(faultsOf(codeNames(), things)).toEqual([]);
  });

  it('has no id that the code does not know', () => {
    const known = new Set(codeNames().map(({ id }) => id));
    const ids = things.flatMap((thing) => thing.ids);
    expect(ids.filter((id) => !known.has(id) && id !== 'setting.mostMustHaves')).toEqual([]);
  });
});

describe('on the demo site', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openDemo();
  }, 120_000);
  afterAll(() => site.close());

  it('the project page says no other', async () => {
    const page = draw(site, { module: 'project-page' }, () => jest.requireActual('../../../src/frontend/project-page'));
    await page.settle();
    await pressAll(page, ['See how far it is', 'Refresh']);
    for (const tab of [0, 1, 2, 3, 4]) {
      openTab(page, tab);
      await page.settle();
    }
    await pressAll(page, ['Compare ready with not ready', 'Show the flow']);
    await pressAll(page, ['See how far it is', 'Refresh', ...tableFolds, 'Share', 'Why these?', 'Show as CSV']);
    const labels = labelsIn(page.root());
    const heads = csvHeadsIn(page.root());
    expect(labels).toContain('Delivered');
    expect(heads).toContain('Delivered (points)');
    expect(faultsOf([...on('screen', labels), ...on('CSV', heads)], things)).toEqual([]);
  }, 180_000);

  it('the administration says no other', async () => {
    const page = draw(site, { module: 'admin-page' }, () => jest.requireActual('../../../src/frontend/admin-page'));
    await page.settle();
    // Which fields there are is read when their tab is opened.
    openTab(page, 4);
    await page.settle();
    await pressAll(page, ['Versions']);
    const labels = labelsIn(page.root());
    expect(labels).toEqual(expect.arrayContaining(['Ready work at least sprints', 'Field for estimates']));
    expect(faultsOf(on('administration', labels), things)).toEqual([]);
  }, 120_000);

  it('the panel says no other', async () => {
    const entry = (): unknown => jest.requireActual('../../../src/frontend/issue-panel');
    const panel = draw(site, { module: 'issue-panel', issueKey: 'MOB-115' }, entry);
    await panel.settle();
    await pressAll(panel, ['Similar items', 'How similar', 'All checks']);
    const labels = labelsIn(panel.root());
    expect(labels).toContain('Almost ready');
    expect(faultsOf(on('screen', labels), things)).toEqual([]);
  }, 120_000);

  it('the tables in dialogs say no other', async () => {
    // The modules of tables take hold of the bridge, which a screen before has put in place.
    const { commitmentColumns, runningItemColumns, sprintItemColumns } =
      await import('../../../src/frontend/sprints/sprint-item-columns');
    const { healthItemColumns } = await import('../../../src/frontend/tables/item-table');
    const days = { day: String, moment: String };
    const ofSprints = [
      ...sprintFigures.flatMap((figure) => sprintItemColumns(figure, 'points', days)),
      ...runningItemColumns('all', 'points', days),
      ...commitmentColumns('points', days),
    ];
    const ofHealth = healthItemColumns(String);
    const heads = [...ofSprints, ...ofHealth].map(({ head }) => head);
    const csvHeads = [
      ...ofSprints.flatMap((column) => column.csv?.([]) ?? [column]),
      ...ofHealth.flatMap((column) => column.csv?.([]) ?? [column]),
    ].map(({ head }) => head);
    expect(faultsOf([...on('screen', heads), ...on('CSV', csvHeads)], things)).toEqual([]);
  });

  it('the command line says no other', async () => {
    const asked = { project: 'MOB', as: admin };
    const readiness = readinessTable([await readReadiness(site, { ...asked, includeDone: false })]).split('\n');
    const priority = priorityTable('MOB', await readPriority(site, asked)).split('\n');
    const health = healthTable(await readHealth(site, asked)).split('\n');
    const [board] = site.data.boards;
    if (board === undefined) throw new Error('The demo has no board.');
    const velocity = velocityTable([await readBoardSprints(site, { board, as: admin, count: 7 })]).split('\n');
    const printed = [
      ...(readiness[1] ?? '').split(/ {2,}/),
      ...readiness.slice(2).flatMap((line) => line.replace(/^.{32}(?:\d| |–)*/, '').split(/ {2,}|, /)),
      ...(priority[1] ?? '').trim().split(/ {2,}/),
      ...priority.slice(2).map((line) => line.slice(30).split(/ {2,}|\?/)[0] ?? ''),
      ...[/^MOB: (.+?) \d/.exec(health[0] ?? '')?.[1] ?? '', 'open items'],
      ...health.slice(1).flatMap((line) => [line.slice(2, 28).trim(), ...(line.match(/target|weight/g) ?? [])]),
      ...velocity.flatMap((line) => /^ {2}.+?: (committed .+?), in /.exec(line)?.[1]?.split(', ') ?? []),
      ...velocity.flatMap((line) => line.match(/\bvelocity(?= \d)|\bsay\/do(?= \d)/g) ?? []),
    ].filter((text) => text !== '' && text !== '–');
    expect(printed).toEqual(
      expect.arrayContaining(['Readiness', 'Almost ready', 'Must have', 'health score', 'velocity']),
    );
    expect(faultsOf(on('command line', printed), things)).toEqual([]);
  }, 180_000);
});

describe('words that are no name any more', () => {
  const retired = things.flatMap((thing) => thing.not);

  it('stand in no text for people', () => {
    expect(retired.length).toBeGreaterThan(20);
    expect(retiredIn(writtenTexts(), retired)).toEqual([]);
  });

  it('are found in a sentence, a template and JSX', () => {
    const path = 'x.tsx';
    const source =
      'const a = "The last activity"; const b = `${1} Last activity`; const c = <Text>Last activity</Text>;';
    const texts = textsIn(source).map((text) => ({ text, path }));
    expect(retiredIn(texts, ['Last activity'])).toHaveLength(3);
  });
});

describe('a wrong name is found', () => {
  const found: FoundName = { id: 'sprint.completed', text: 'Delivered', surface: 'CSV' };

  it('where one thing has two names', () => {
    expect(faultsOf([found], things)).toEqual([]);
    expect(faultsOf([{ ...found, text: 'Completed' }], things)).toEqual([
      'sprint.completed is "Delivered", and "Completed" on the CSV',
    ]);
    expect(faultsOf([{ text: 'DELIVERED', surface: 'CSV' }], things)).toEqual(['"DELIVERED" on the CSV is in no line']);
    expect(faultsOf([{ ...found, surface: 'administration' }], things)).toHaveLength(1);
  });

  it('where two things have one name, whatever its case and number', () => {
    const renamed = things.map((thing) =>
      thing.ids.includes('sprint.added') ? { ...thing, name: 'committed' } : thing,
    );
    expect(twiceInList(renamed)).toEqual([expect.stringContaining('"committed"')]);
    const plural = things.map((thing) =>
      thing.ids.includes('common.rank') ? { ...thing, name: 'Priorities' } : thing,
    );
    expect(twiceInList(plural)).toHaveLength(1);
  });
});
