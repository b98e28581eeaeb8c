import * as v from '@badrap/valita';
import type { Route } from '@forge/api';
import { type Caller, expectAnswer } from './request';

/** Jira Software gives at most this many boards or sprints a page. */
const pageSize = 50;

/**
 * No site has more pages of boards for a project, or sprints on a board, that anybody could want; a
 * loop has a bound.
 */
const mostPages = 40;

/**
 * All values of an agile endpoint that pages by `startAt`, page after page until it says that there
 * are no more (J1).
 */
export const allPages = async <S extends v.Type>(
  caller: Caller,
  routeOf: (startAt: number, maxResults: number) => Route,
  value: S,
): Promise<v.Infer<S>[]> => {
  const answer = v.object({ values: v.array(value), isLast: v.boolean().optional(), total: v.number().optional() });
  const values: v.Infer<S>[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const read = await expectAnswer({ caller, route: routeOf(values.length, pageSize), answer });
    values.push(...read.values);
    const isLast = read.isLast ?? (read.total === undefined || values.length >= read.total);
    if (isLast || read.values.length === 0) break;
  }
  return values;
};
