import * as v from '@badrap/valita';
import type { Route } from '@forge/api';
import { type Caller, expectAnswer } from './request';

/** Jira Software gives at most this many boards or sprints a page. */
const pageSize = 50;

/** Up to 2,000 boards of a project or sprints of a board are read; what follows is left out. */
const mostPages = 40;

/**
 * All values of an endpoint of `/rest/agile/1.0` that pages by `startAt`, until it says that there
 * are no more (J1). @throws SourceFailure
 */
export const allPages = async <S extends v.Type>(
  caller: Caller,
  routeOf: (startAt: number, maxResults: number) => Route,
  value: S,
): Promise<v.Infer<S>[]> => {
  const pageSchema = v.object({ values: v.array(value), isLast: v.boolean().optional(), total: v.number().optional() });
  const values: v.Infer<S>[] = [];
  for (let index = 0; index < mostPages; index += 1) {
    const page = await expectAnswer({ caller, route: routeOf(values.length, pageSize), answer: pageSchema });
    values.push(...page.values);
    const isLast = page.isLast ?? (page.total === undefined || values.length >= page.total);
    if (isLast || page.values.length === 0) break;
  }
  return values;
};
