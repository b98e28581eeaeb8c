import { median } from '../../../src/domain/arithmetic/median';
import { categoryOf } from '../../../src/domain/priority/moscow';
import { moscowDefaults, type MoscowCategory } from '../../../src/domain/priority/moscow-settings';
import type { MoscowPlace } from '../../../src/domain/priority/must-have-share';
import type { Site } from '../../site/open-site';
import { rankedKeys } from './health/as-read';

/** An open item of a site as Jira keeps it now, as far as a forecast looks at it. */
type ReadItem = {
  readonly key: string;
  readonly points: number | undefined;
  readonly place: MoscowPlace;
  readonly epic: string | undefined;
  readonly versions: readonly string[];
};

/** The open backlog of a project in the team's order, read from the site itself. */
export const readItems = (site: Site, project: string): readonly ReadItem[] => {
  const pointsField = site.data.fields.find(({ name }) => name === 'Story Points')?.id ?? '';
  return rankedKeys(site, project).map((key) => {
    const fields = site.jira.issue(key)?.fields ?? {};
    const categories = (fields['labels'] as string[]).flatMap((label) => categoryOf(label, moscowDefaults) ?? []);
    const order: readonly MoscowCategory[] = ['must', 'should', 'could', 'wont'];
    return {
      key,
      points: (fields[pointsField] as number | null | undefined) ?? undefined,
      place: order.find((category) => categories.includes(category)) ?? 'not-set',
      epic: (fields['parent'] as { key: string } | null | undefined)?.key,
      versions: ((fields['fixVersions'] ?? []) as { id: string }[]).map(({ id }) => id),
    };
  });
};

/** What unestimated items count as. */
export const usualSize = (items: readonly ReadItem[]): number =>
  median(items.flatMap(({ points }) => points ?? [])) ?? 0;

/** The amount at each place by MoSCoW, added up item by item. */
export const amountsRead = (items: readonly ReadItem[]) => {
  const usual = usualSize(items);
  return (['must', 'should', 'could', 'wont', 'not-set'] as const).map((place) => {
    const there = items.filter((item) => item.place === place);
    return {
      place,
      items: there.length,
      size: there.reduce((sum, { points }) => sum + (points ?? usual), 0),
      unsized: there.filter(({ points }) => points === undefined).length,
    };
  });
};

/** The amount down to the last item of a target, added up item by item. */
export const amountRead = (items: readonly ReadItem[], isOwn: (item: ReadItem) => boolean) => {
  const usual = usualSize(items);
  const until = items.slice(0, items.findLastIndex(isOwn) + 1);
  const sizeOf = (some: readonly ReadItem[]) => some.reduce((sum, { points }) => sum + (points ?? usual), 0);
  const unestimated = until.filter(({ points }) => points === undefined).length;
  return {
    own: sizeOf(until.filter(isOwn)),
    ownItems: until.filter(isOwn).length,
    ownUnestimated: until.filter((item) => isOwn(item) && item.points === undefined).length,
    withBefore: sizeOf(until),
    items: until.length,
    unestimated,
    ...(unestimated === 0 ? {} : { takenAs: usual }),
  };
};
