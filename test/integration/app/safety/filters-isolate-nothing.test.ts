import fc from 'fast-check';
import type { HealthFilter, HealthView } from '../../../../src/contract/health-view';
import type { RunwayView } from '../../../../src/contract/runway-view';
import { bands } from '../../../../src/domain/readiness/readiness';
import { healthComponentIds, type HealthComponentId } from '../../../../src/domain/health/components/all-components';
import { aSite, aSprint, anIssue, custom, people, types } from '../../../site/data/a-site';
import type { SiteData, SiteIssue } from '../../../site/data/site-data';
import { openSite, type Site } from '../../../site/open-site';
import { valueOf, onProjectPage } from '../support';
import { hearConsole } from './console-log';

/*
 * J10 as a property: on a random small site, for any filter, a figure of what the filter leaves may
 * count a hidden item only where five items or more stand behind it and beside it; every other
 * figure is the one that the same person gets on the site from which the hidden items are removed.
 *
 * Which items the next sprints take and which sprint comes next are told by the whole backlog,
 * filter or not. The sites here have fewer than the 20 items that are next without a velocity, and
 * a visible item in the next sprint, so that this is the same on both sites.
 */

const said = hearConsole();
afterAll(() => said.restore());

const now = '2024-03-20T12:00:00.000Z';
const viewer = people.reader.accountId;
const components = ['501', '502'];
const labels = ['red', 'green'];
const epicKeys = ['MOB-901', 'MOB-902'];
/** Hidden from the viewer, though items that they see belong to it. */
const hiddenEpic = 'MOB-903';

type Drawn = {
  readonly isHidden: boolean;
  readonly type: number;
  readonly epic: number;
  readonly component: number;
  readonly label: number;
  readonly points: number;
  readonly old: boolean;
  readonly planned: boolean;
  readonly text: number;
};

const upTo = (max: number) => fc.integer({ min: 0, max });

const drawnItem: fc.Arbitrary<Drawn> = fc.record({
  isHidden: fc.boolean(),
  type: upTo(1),
  epic: upTo(2),
  component: upTo(2),
  label: upTo(2),
  points: fc.constantFrom(0, 1, 3, 20),
  old: fc.boolean(),
  planned: fc.boolean(),
  text: upTo(1),
});

/**
 * Any items: whoever sees less than nine in ten of them has figures of their own. And items of
 * which one is hidden and nine or more are not, so that figures are of the whole backlog.
 */
const drawnItems: fc.Arbitrary<readonly Drawn[]> = fc.oneof(
  fc.array(drawnItem, { minLength: 1, maxLength: 17 }),
  fc
    .array(drawnItem, { minLength: 9, maxLength: 17 })
    .map((items) => items.map((item, index) => ({ ...item, isHidden: index === items.length - 1 }))),
);

const drawnFilter: fc.Arbitrary<HealthFilter> = fc.record(
  {
    typeId: fc.constantFrom<string>(types.story.id, types.bug.id),
    epic: fc.constantFrom(...[...epicKeys, hiddenEpic].map((key) => idOf(key))),
    component: fc.constantFrom(...components),
    label: fc.constantFrom(...labels),
  },
  { requiredKeys: [] },
);

function idOf(key: string): string {
  return String(20_000 + Number(key.slice('MOB-'.length)));
}

const criteria = 'h3. Acceptance criteria\n* It is there within 2 s.\n* It is gone after 5 s.';

const itemOf = (drawn: Drawn, number: number): SiteIssue => {
  const epic = epicKeys[drawn.epic];
  return anIssue(
    number,
    {
      issuetype: [types.story, types.bug][drawn.type],
      ...(epic === undefined ? {} : { parent: { id: idOf(epic), key: epic, fields: { summary: epic } } }),
      components: components.slice(drawn.component, drawn.component + 1).map((id) => ({ id, name: `Part ${id}` })),
      labels: labels.slice(drawn.label, drawn.label + 1),
      [custom.points]: drawn.points === 0 ? null : drawn.points,
      [custom.rank]: `0|i${String(number).padStart(5, '0')}:`,
      ...(drawn.planned ? { [custom.sprint]: [aSprint(51)] } : {}),
      ...(drawn.old ? { updated: '2023-09-01T09:00:00.000+0000' } : {}),
      description:
        drawn.text === 0 ? 'Short.' : `As a reader, I want to find the page so that I can read it.\n${criteria}`,
    },
    drawn.isHidden ? { hiddenFrom: [viewer] } : {},
  );
};

const anEpic = (key: string, rest: Partial<SiteIssue> = {}): SiteIssue =>
  anIssue(Number(key.slice('MOB-'.length)), { issuetype: types.epic }, rest);

const siteOf = (drawn: readonly Drawn[]): SiteData => {
  const next = {
    isHidden: false,
    type: 0,
    epic: 2,
    component: 2,
    label: 2,
    points: 1,
    old: false,
    planned: true,
    text: 1,
  };
  const data = aSite({
    sprints: [aSprint(51)],
    issues: [...[next, ...drawn].map((one, index) => itemOf(one, index + 1)), ...epicKeys.map((key) => anEpic(key))],
  });
  return { ...data, projects: data.projects.map((project) => ({ ...project, issueTypes: [...data.issueTypes] })) };
};

const withoutHidden = (data: SiteData): SiteData => ({
  ...data,
  issues: data.issues.filter(({ hiddenFrom }) => hiddenFrom === undefined),
});

type Told = {
  readonly health: HealthView;
  readonly runway: RunwayView;
  readonly totals: ReadonlyMap<HealthComponentId, number>;
};

const openKnown = async (data: SiteData): Promise<Site> => {
  const site = await openSite({ data, now });
  await site.invoke({ module: 'project-page', functionKey: 'load', as: viewer, projectKey: 'MOB', payload: {} });
  await site.settle();
  return site;
};

const tellOf = async (site: Site, filter: HealthFilter, as: string): Promise<Told> => {
  const { health, runway } = valueOf(await onProjectPage('load')(site, { as, project: 'MOB' }, { filter }));
  if (health === undefined || runway === undefined) throw new Error('The backlog is not known.');
  const totals = new Map<HealthComponentId, number>();
  for (const component of healthComponentIds) {
    const { total, hidden, rows } = valueOf(
      await onProjectPage('healthItems')(site, { as, project: 'MOB' }, { component, filter }),
    );
    expect(rows.length + hidden).toBe(total);
    totals.set(component, total);
  }
  return { health, runway, totals };
};

const tellAll = async (data: SiteData, filters: readonly HealthFilter[], as: string): Promise<readonly Told[]> => {
  const site = await openKnown(data);
  try {
    const told: Told[] = [];
    for (const filter of filters) told.push(await tellOf(site, filter, as));
    return told;
  } finally {
    site.close();
  }
};

/**
 * Every figure that is told: its name, its value, and how many items stand behind and beside it.
 */
const figuresOf = ({ health, runway, totals }: Told) => [
  ...['planned', 'rank'].flatMap((at) => {
    const bar = runway.bars.find((one) => one.at === at);
    return bands.map((band) => {
      const { items, amount } = bar?.bands[band] ?? { items: 0, amount: 0 };
      return { name: `${at}: ${band}`, value: [items, amount], groups: [items] };
    });
  }),
  { name: 'openBacklog', value: [health.openBacklog], groups: [health.openBacklog] },
  { name: 'ready', value: [health.ready], groups: [health.ready, health.openBacklog] },
  ...health.components.map((component) => ({
    name: component.id,
    value: [
      'because' in component ? component.because : [component.value, component.counted, component.of],
      totals.get(component.id),
    ],
    groups: 'because' in component ? [] : [component.counted, component.of - component.counted, health.openBacklog],
  })),
];

it('a filtered figure of fewer than five items is the one of the site without the hidden items', async () => {
  await fc.assert(
    fc.asyncProperty(drawnItems, fc.array(drawnFilter, { minLength: 3, maxLength: 3 }), async (drawn, someFilters) => {
      const data = siteOf(drawn);
      const filters = [...someFilters, { typeId: '1' }, { typeId: '2' }];
      const told = await tellAll(data, filters, viewer);
      const removed = await tellAll(withoutHidden(data), filters, viewer);
      for (const [index, filter] of filters.entries()) {
        const [one, other] = [told[index], removed[index]];
        if (one === undefined || other === undefined) throw new Error('Each filter was asked for.');
        const small = figuresOf(one).flatMap((figure, index) =>
          figure.groups.length > 0 && figure.groups.every((items) => items >= 5) ? [] : [index],
        );
        const shown = small.map((index) => figuresOf(one)[index]);
        expect({ filter, shown }).toEqual({ filter, shown: small.map((index) => figuresOf(other)[index]) });
      }
    }),
    { numRuns: 12, seed: 10, endOnFailure: true },
  );
}, 180_000);

it('an epic that is hidden from somebody has no items for them, whatever they know of its id', async () => {
  const parent = { id: idOf(hiddenEpic), key: hiddenEpic, fields: { summary: 'Nobody knows' } };
  const data = siteOf([]);
  const issues = [
    ...data.issues,
    anEpic(hiddenEpic, { hiddenFrom: [viewer] }),
    ...[11, 12, 13, 14, 15, 16].map((number) => anIssue(number, { parent })),
  ];
  const filters = [{ epic: idOf(hiddenEpic) }, { epic: hiddenEpic }];
  const [toViewer] = await tellAll({ ...data, issues }, filters, viewer);
  expect(toViewer?.health.openBacklog).toBe(0);
  expect([...(toViewer?.totals.values() ?? [])].every((total) => total === 0)).toBe(true);
  const [toAdmin] = await tellAll({ ...data, issues }, filters, people.admin.accountId);
  expect(toAdmin?.health.openBacklog).toBe(6);
});
