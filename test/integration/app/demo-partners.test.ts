import type { SiteIssue } from '../../site/data/site-data';
import { makeDemoSite } from '../../site/demo';
import { customFields } from '../../site/demo/fields';
import { people } from '../../site/demo/people';
import { openSite, type Site } from '../../site/open-site';
import { monday } from './demo-site';
import { comparisonOf, outcomeOf, similarOf, valueOf } from './support';

/* What the app says by itself of the demo site's project whose work comes again. */

const member = people.jonas.accountId;

/** Waits in the backlog, and nobody has estimated it. */
const isToEstimate = ({ key, fields }: SiteIssue): boolean =>
  key.startsWith('API-') &&
  fields['parent'] !== undefined &&
  fields['resolution'] === null &&
  fields[customFields.sprint] === null &&
  fields[customFields.storyPoints] === null;

describe.each([1, 2])('the partner interfaces with seed %i', (seed) => {
  const data = makeDemoSite({ seed, now: Date.parse(monday) });
  let site: Site;
  beforeAll(async () => {
    site = await openSite({ data, now: monday });
  });
  afterAll(() => site.close());

  it('finish more often what was ready when its sprint began', async () => {
    const { all } = comparisonOf(valueOf(await outcomeOf(site, { as: member, project: 'API' })));
    expect(all).toMatchObject({ comparison: 'more-often', unknown: 0 });
    expect(all.notReady.items).toBeGreaterThanOrEqual(20);
    expect(all.notReady.carriedOver / all.notReady.items).toBeGreaterThan(
      (3 * all.ready.carriedOver) / all.ready.items,
    );
  });

  it('get a number from similar items for what nobody has estimated, nearer than both medians (E7)', async () => {
    for (const { key } of data.issues.filter(isToEstimate).slice(0, 4)) {
      const view = valueOf(await similarOf(site, { as: member, issue: key }));
      if (view.kind !== 'advice') throw new Error(`Expected advice on ${key}: ${view.because}`);
      const { suggestion, errors, similar } = view;
      expect([key, suggestion === null]).toEqual([key, false]);
      expect(similar.length).toBeGreaterThanOrEqual(3);
      expect(errors?.items).toBeGreaterThanOrEqual(100);
      expect(errors?.suggestion).toBeLessThan(Math.min(errors?.baseline ?? 0, errors?.projectMedian ?? 0) * 0.75);
    }
  });
});

it('and Mobile banking gets none: its items tell nothing of each other', async () => {
  const data = makeDemoSite({ now: Date.parse(monday) });
  const site = await openSite({ data, now: monday });
  const asked = data.issues.find(
    ({ key, fields }) =>
      key.startsWith('MOB-') && fields['resolution'] === null && fields[customFields.storyPoints] === null,
  );
  const view = valueOf(await similarOf(site, { as: people.priya.accountId, issue: asked?.key ?? '' }));
  expect(view.kind === 'advice' ? view.suggestion : null).toBeNull();
  site.close();
});
