import type { SiteHistory, SiteIssue } from '../data/site-data';
import type { Capture } from './read-captures';
import { withSprintObjects } from './sprint-strings';
import { hostOf, recognise, valueOf, type Kind, type Recognised, type ValueOf } from './recognise';

/** What the captures hold of one Jira site, each object once. */
export type Gathered = {
  readonly host?: string;
  readonly of: <K extends Kind>(kind: K) => readonly ValueOf<K>[];
  readonly issues: readonly SiteIssue[];
  readonly leftOut: readonly string[];
};

/**
 * Sorts captures by kind. Of captures of several sites the one with the most issues stays. An issue
 * takes its history from itself, where that is whole, else from history pages; a history that is
 * known to be cut off is left out as unknown (V31).
 */
export const gather = (captures: readonly Capture[]): Gathered => {
  const recognised = captures.flatMap((capture) => recognise(capture) ?? []);
  const hosts = recognised.flatMap(({ kind, object }) => (kind === 'issue' ? (hostOf(object) ?? []) : []));
  const host = mostFrequent(hosts);
  const here = recognised.filter(({ object }) => [undefined, host].includes(hostOf(object)));
  const of = <K extends Kind>(kind: K): readonly ValueOf<K>[] =>
    onceEach(here.filter((found) => found.kind === kind).map(({ object }) => valueOf(kind, object)));
  const pages = historyPages(here.filter(({ kind }) => kind === 'history'));
  const { issues, leftOut } = withHistories(of('issue').map(withSprintObjects), pages);
  const known = new Set(issues.flatMap(({ id, key }) => [id, key]));
  const parts = of('part of an issue').filter((part) => !known.has(part.key));
  const strangers = [...pages.keys()].filter((id) => !known.has(id));
  const elsewhere = recognised.length - here.length;
  const unread = captures.length - recognised.length;
  return {
    ...(host === undefined ? {} : { host }),
    of,
    issues,
    leftOut: [
      ...leftOut,
      ...said(parts.length, () => `${keysOf(parts)}: only some of their fields were captured`),
      ...said(strangers.length, (count) => `history pages of ${count} issues that were not captured`),
      ...said(elsewhere, (count) => `${count} objects of other sites than ${host ?? ''}`),
      ...said(unread, (count) => `${count} objects of kinds that a site folder has no place for`),
    ],
  };
};

export const said = (count: number, words: (count: number) => string): readonly string[] =>
  count === 0 ? [] : [words(count)];

const keysOf = (parts: readonly ValueOf<'part of an issue'>[]): string =>
  [...new Set(parts.map(({ key }) => key))].toSorted().join(', ');

const onceEach = <T extends object>(values: readonly T[]): readonly T[] => {
  const first = new Map<unknown, T>();
  for (const value of values) {
    const id = Reflect.get(value, 'id') ?? Reflect.get(value, 'accountId') ?? value;
    if (!first.has(id)) first.set(id, value);
  }
  return [...first.values()];
};

/** History pages by the issue that their address names: `…/issue/13383/changelog`. */
const historyPages = (found: readonly Recognised[]): ReadonlyMap<string, readonly SiteHistory[]> => {
  const pages = new Map<string, SiteHistory[]>();
  for (const { object, url } of found) {
    const value = valueOf('history', object);
    const issueId = /\/issue\/(\d+)\/changelog/.exec(url ?? '')?.[1] ?? '';
    const known = pages.get(issueId) ?? [];
    if (!known.some(({ id }) => id === value.id)) pages.set(issueId, [...known, value]);
  }
  return pages;
};

const withHistories = (
  captured: readonly ValueOf<'issue'>[],
  pages: ReadonlyMap<string, readonly SiteHistory[]>,
): { issues: readonly SiteIssue[]; leftOut: readonly string[] } => {
  const cutOff: string[] = [];
  const issues = captured.map(({ changelog, ...issue }): SiteIssue => {
    const own = changelog?.histories;
    const total = changelog?.['total'];
    const isWhole = own !== undefined && (typeof total !== 'number' || total <= own.length);
    const histories = isWhole ? own : pages.get(issue.id);
    if (histories === undefined) {
      if (own !== undefined) cutOff.push(issue.key);
      return issue;
    }
    return { ...issue, changelog: { histories } };
  });
  const leftOut = cutOff.length === 0 ? [] : [`the histories of ${cutOff.join(', ')}: the captures cut them off`];
  return { issues, leftOut };
};

const mostFrequent = (words: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
};
