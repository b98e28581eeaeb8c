import type { Site } from '../../site/open-site';
import { admin, openDemo } from '../app/demo-site';
import { csvTablesIn, type CsvTable, faultsInTable } from './csv-tables';
import { type DrawnScreen, drawScreen, nodesIn, openTab, pressAll, tableFolds } from './drawn-screen';

/* CSV of the project page holds bare numbers, a column a unit, and days as ISO days. */

/** What is read only when asked for, and what opens its tables. */
const openers = ['Compare ready with not ready', 'Show the flow', ...tableFolds];

describe('on the demo site', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openDemo();
  }, 120_000);
  afterAll(() => site.close());

  const open = async (projectKey: string): Promise<DrawnScreen> => {
    const screen = drawScreen(site, { as: admin, projectKey, module: 'project-page' }, () =>
      jest.isolateModules(() => void jest.requireActual('../../../src/frontend/project-page')),
    );
    await screen.settle();
    for (const tab of [0, 1, 2, 3, 4]) {
      openTab(screen, tab);
      await screen.settle();
    }
    await pressAll(screen, [...openers, 'See how far it is', 'Refresh']);
    return screen;
  };

  /** The tables of every dialog that a figure of these texts opens. */
  const tablesOfDialogs = async (screen: DrawnScreen): Promise<readonly CsvTable[]> => {
    const tables: CsvTable[] = [];
    const figures = () => nodesIn(screen.root()).filter(({ type }) => type === 'Pressable');
    for (let index = 0; index < figures().length; index += 1) {
      (figures()[index]?.props['onClick'] as () => void)();
      await screen.settle();
      const dialog = nodesIn(screen.root()).find(({ type }) => type === 'Modal');
      if (dialog === undefined) continue;
      const show = nodesIn(dialog).find((node) => node.type === 'Button' && /Show as CSV/.test(JSON.stringify(node)));
      (show?.props['onClick'] as (() => void) | undefined)?.();
      await screen.settle();
      tables.push(...csvTablesIn(nodesIn(screen.root()).find(({ type }) => type === 'Modal') ?? dialog));
      (nodesIn(screen.root()).find(({ type }) => type === 'Modal')?.props['onClose'] as () => void)();
      await screen.settle();
    }
    return tables;
  };

  it.each(['MOB', 'OPS'])(
    'every table of %s, and of its dialogs, has bare numbers and ISO days',
    async (project) => {
      const screen = await open(project);
      const ofDialogs = await tablesOfDialogs(screen);
      await pressAll(screen, ['Show as CSV']);
      const tables = [...csvTablesIn(screen.root()), ...ofDialogs];
      expect(ofDialogs.length).toBeGreaterThan(5);
      expect(tables.length).toBeGreaterThan(10);
      expect([...new Set(tables.flatMap(faultsInTable))]).toEqual([]);
    },
    300_000,
  );
});

describe('a fault is found', () => {
  const table = (head: string, ...cells: readonly string[]): CsvTable => ({
    label: 'A table',
    heads: [head],
    rows: cells.map((cell) => [cell]),
  });

  it.each(['5 points', '1 · 8 %', 'at least 12', '2–4', '–', 'over 95 %', '34 %', '1,200 items', '2.5 h'])(
    'in a cell with %s',
    (cell) => expect(faultsInTable(table('Committed', cell))).toHaveLength(1),
  );

  it('in a word among numbers, and in a day that is not ISO', () => {
    expect(faultsInTable(table('Committed', '5', 'unknown'))).toHaveLength(1);
    expect(faultsInTable(table('Closed', '22 Nov 2026'))).toHaveLength(1);
    expect(faultsInTable(table('Closed', 'Nov 22, 2026'))).toHaveLength(1);
    expect(faultsInTable(table('Closed', '22.11.2026'))).toHaveLength(1);
    expect(faultsInTable(table('Closed', '2026-11-22', ''))).toEqual([]);
  });
});
