import type { SiteIssue } from '../../data/site-data';
import { projectKeyOf } from '../access';
import { asText } from '../json-values';
import { compareText } from '../jql/compare-keys';

/** Ids of issues, which are made only where they are wanted. */
export type IdList = { readonly size: number; readonly ids: () => readonly string[] };

/** Orders of the issues that are kept, so that a search need not look at all of them. */
export type SearchIndex = {
  readonly put: (issue: SiteIssue) => void;
  readonly remove: (issue: SiteIssue) => void;
  /**
   * A project's issues in the order of `ORDER BY Rank`: by rank, without a rank last, then by id
   * downwards.
   */
  readonly byRank: (project: string) => IdList;
  /** All issues that changed at or after the instant, in epoch milliseconds. */
  readonly changedSince: (instant: number) => IdList;
};

type Place = { readonly id: string; readonly rank: string | undefined; readonly updated: number };
/** `ids`: those of `places`, until something changes. */
type Ranked = { readonly places: Place[]; ids?: readonly string[] };

type Order = (one: Place, other: Place) => number;

/** Each order is made when it is first asked for. `all` gives the issues as search knows them. */
export const createSearchIndex = (all: () => Iterable<SiteIssue>, rankField: string | undefined): SearchIndex => {
  const projects = new Map<string, Ranked>();
  let changed: Place[] | undefined;
  const placeOf = ({ id, fields }: SiteIssue): Place => ({
    id,
    rank: rankField === undefined ? undefined : asText(fields[rankField]),
    updated: Date.parse(asText(fields['updated']) ?? '') || 0,
  });
  const rankedOf = (project: string): Ranked => {
    const known = projects.get(project);
    if (known !== undefined) return known;
    const places: Place[] = [];
    for (const issue of all()) if (projectKeyOf(issue.key) === project) places.push(placeOf(issue));
    const made: Ranked = { places: places.sort(inRank) };
    projects.set(project, made);
    return made;
  };
  const change = (issue: SiteIssue, work: (list: Place[], place: Place, order: Order) => void): void => {
    if (changed !== undefined) work(changed, placeOf(issue), inTime);
    const ranked = projects.get(projectKeyOf(issue.key));
    if (ranked === undefined) return;
    delete ranked.ids;
    work(ranked.places, placeOf(issue), inRank);
  };
  return {
    put: (issue) => change(issue, insert),
    remove: (issue) => change(issue, takeOut),
    byRank: (project) => {
      const ranked = rankedOf(project);
      return { size: ranked.places.length, ids: () => (ranked.ids ??= ranked.places.map(({ id }) => id)) };
    },
    changedSince: (instant) => {
      const places = (changed ??= Array.from(all(), placeOf).sort(inTime));
      const from = firstPlace(places, (place) => place.updated >= instant);
      return { size: places.length - from, ids: () => places.slice(from).map(({ id }) => id) };
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
