import type { ItemHistory } from '../../src/domain/history/item-history';
import { aSprint as aSiteSprint } from '../site/data/a-site';
import type { SiteData, SiteSprint } from '../site/data/site-data';
import { aHistory, estimated, finished, joins, leaves } from './a-history';
import { aSprintSite } from './a-sprint-site';
import { DAY, march } from './clock';

/** How long a team has worked, and what lies before it. */
export type LongHistory = {
  readonly sprints: number;
  readonly itemsASprint: number;
  readonly openItems: number;
};

const firstSprint = 100;
const sprintMs = 14 * DAY;
const lastClose = march(19, 9);

/**
 * A team with closed sprints of two weeks, one after the other, and an open backlog. Of each sprint
 * one item in ten is carried over and then done, one in twenty is taken out again.
 */
export const aLongHistory = ({ sprints: count, itemsASprint, openItems }: LongHistory): SiteData => {
  const spans = Array.from({ length: count }, (_, index) => {
    const close = lastClose - (count - 1 - index) * sprintMs;
    return { id: firstSprint + index, start: close - sprintMs, close };
  });
  const worked = spans.flatMap((span, index) =>
    Array.from({ length: itemsASprint }, (_, item) =>
      workedItem({ key: `MOB-${1 + index * itemsASprint + item}`, item, span, next: spans[index + 1] }),
    ),
  );
  const longAgo = lastClose - (count + 4) * sprintMs;
  const open = Array.from({ length: openItems }, (_, item) =>
    aHistory({
      key: `MOB-${1 + worked.length + item}`,
      created: longAgo,
      moves: [estimated(longAgo + DAY, 1 + (item % 8))],
    }),
  );
  return aSprintSite([...worked, ...open], { sprints: spans.map(toSprint) });
};

type Span = { readonly id: number; readonly start: number; readonly close: number };

const workedItem = (told: {
  readonly key: string;
  readonly item: number;
  readonly span: Span;
  readonly next: Span | undefined;
}): ItemHistory => {
  const { key, item, span, next } = told;
  const { id, start } = span;
  const created = start - 20 * DAY;
  const planned = [estimated(created + DAY, 1 + (item % 5)), joins(start - DAY, id)];
  const middle = start + 7 * DAY;
  if (item % 20 === 0) return aHistory({ key, created, moves: [...planned, leaves(middle), finished(middle + DAY)] });
  if (item % 10 === 5 && next !== undefined) {
    const carried = joins(span.close, id, next.id);
    return aHistory({ key, created, moves: [...planned, carried, finished(next.start + 5 * DAY)] });
  }
  return aHistory({ key, created, moves: [...planned, finished(middle)] });
};

const toSprint = ({ id, start, close }: Span): SiteSprint =>
  aSiteSprint(id, {
    name: `Sprint ${id - firstSprint + 1}`,
    state: 'closed',
    startDate: iso(start),
    activatedDate: iso(start),
    completeDate: iso(close),
  });

const iso = (instant: number): string => new Date(instant).toISOString().replace('Z', '+0000');
