import { type BacklogItem, isOpen } from '../../items/backlog-item';
import type { JudgedBy } from '../facts/judge-facts';
import { type FactsContext, factsOf } from '../facts/item-facts';
import { isRefined } from '../open-backlog';

/** A sprint that runs or is to come. `start` and `end` as planned; absent where Jira has none. */
export type OpenSprint = {
  readonly id: number;
  readonly name: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
};

/** What is remembered of an item of a running sprint: by what its band is judged, no text (J11). */
export type RunningItem = JudgedBy & {
  readonly id: string;
  readonly sprint: number;
  readonly done: boolean;
  readonly readAt: number;
};

/** What was read of running sprints: items that are in one, and what those say of it. */
export type RunningNews = { readonly items: readonly RunningItem[]; readonly sprints: readonly OpenSprint[] };

/** What items that have just been read say of running sprints; undefined where none is in one. */
export const runningNews = (items: readonly BacklogItem[], context: FactsContext): RunningNews | undefined => {
  const running = items.filter(isRefined).flatMap((item) => {
    const sprint = item.sprints.find(({ state }) => state === 'active');
    return sprint === undefined ? [] : [{ item, sprint }];
  });
  if (running.length === 0) return undefined;
  const sprints = new Map(running.map(({ sprint }) => [sprint.id, sprint]));
  return {
    items: running.map(({ item, sprint }) => runningItem(item, sprint.id, context)),
    sprints: [...sprints.values()].flatMap(({ id, name, start, end }) =>
      name === undefined
        ? []
        : [{ id, name, ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) }],
    ),
  };
};

const runningItem = (item: BacklogItem, sprint: number, context: FactsContext): RunningItem => {
  const { id, kind, findings, estimate, blockers, flagged, readAt } = factsOf(item, context);
  return { id, sprint, done: !isOpen(item), kind, findings, estimate, blockers, flagged, readAt };
};
