import type { SiteIssue } from '../../data/site-data';
import { projectKeyOf } from '../access';
import { asText } from '../json-values';
import { compareText } from '../jql/compare-keys';

/** Orders of a project's issues that are kept, so that a search need not look at all issues of the site. */
export type SearchIndex = {
  readonly put: (issue: SiteIssue) => void;
  readonly remove: (issue: SiteIssue) => void;
  /** Ids in the order of `ORDER BY Rank`: by rank, without a rank last, and what is left open by id downwards. */
  readonly byRank: (project: string) => readonly string[];
  /** Ids of issues that changed at or after the instant, in epoch milliseconds. */
  readonly changedSince: (project: string, instant: number) => readonly string[];
};

type Place = { readonly id: string; readonly rank: string | undefined; readonly updated: number };
/** `ids`: those of `ranked`, until something changes. */
type ProjectOrders = { readonly ranked: Place[]; readonly changed: Place[]; ids?: readonly string[] };

type Order = (one: Place, other: Place) => number;

/** Each project is indexed when it is first asked for. `all` gives the issues as search knows them. */
export const createSearchIndex = (all: () => Iterable<SiteIssue>, rankField: string | undefined): SearchIndex => {
  const projects = new Map<string, ProjectOrders>();
  const placeOf = ({ id, fields }: SiteIssue): Place => ({
    id,
    rank: rankField === undefined ? undefined : asText(fields[rankField]),
    updated: Date.parse(asText(fields['updated']) ?? '') || 0,
  });
  const indexOf = (project: string): ProjectOrders => {
    const known = projects.get(project);
    if (known !== undefined) return known;
    const places: Place[] = [];
    for (const issue of all()) if (projectKeyOf(issue.key) === project) places.push(placeOf(issue));
    const made: ProjectOrders = { ranked: places.toSorted(inRank), changed: places.toSorted(inTime) };
    projects.set(project, made);
    return made;
  };
  const change = (issue: SiteIssue, work: (list: Place[], place: Place, order: Order) => void): void => {
    const index = projects.get(projectKeyOf(issue.key));
    if (index === undefined) return;
    delete index.ids;
    work(index.ranked, placeOf(issue), inRank);
    work(index.changed, placeOf(issue), inTime);
  };
  const byRank = (project: string): readonly string[] => {
    const index = indexOf(project);
    index.ids ??= index.ranked.map(({ id }) => id);
    return index.ids;
  };
  return {
    put: (issue) => change(issue, insert),
    remove: (issue) => change(issue, takeOut),
    byRank,
    changedSince: (project, instant) => {
      const { changed } = indexOf(project);
      return changed.slice(firstPlace(changed, (place) => place.updated >= instant)).map(({ id }) => id);
    },
  };
};

const inRank: Order = (one, other) => {
  if (one.rank === undefined || other.rank === undefined) {
    return Number(one.rank === undefined) - Number(other.rank === undefined) || Number(other.id) - Number(one.id);
  }
  return compareText(one.rank, other.rank) || Number(other.id) - Number(one.id);
};

const inTime: Order = (one, other) => one.updated - other.updated || Number(one.id) - Number(other.id);

const insert = (list: Place[], place: Place, order: Order): void => {
  list.splice(
    firstPlace(list, (one) => order(one, place) >= 0),
    0,
    place,
  );
};

const takeOut = (list: Place[], place: Place, order: Order): void => {
  const at = firstPlace(list, (one) => order(one, place) >= 0);
  if (list[at]?.id === place.id) list.splice(at, 1);
};

/** The first place of a sorted list from which on the test holds; its end where it never does. */
const firstPlace = (list: readonly Place[], holds: (place: Place) => boolean): number => {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const place = list[middle];
    if (place !== undefined && holds(place)) to = middle;
    else from = middle + 1;
  }
  return from;
};
