import { wordsOf } from './telling-words';

const messages = { rest: 'the rest' };

/** Criteria that belong together, and what they are about in a word or two of theirs. */
export type CriteriaGroup = { readonly topic: string; readonly items: readonly string[] };

/**
 * Groups of acceptance criteria: by a label in front of them ("Search: …", "[Export] …"), else by
 * a word that several of them share and the others lack. Every criterion is in exactly one group;
 * what fits into none stands in the last group, "the rest". One group or none where no seam shows.
 */
export const criteriaGroups = (criteria: readonly string[]): readonly CriteriaGroup[] => {
  if (criteria.length < fewestCriteria) return [];
  const labelled = groupBy(criteria, labelOf);
  return labelled.length > 1 ? labelled : groupBy(criteria, sharedWordIn(criteria));
};

/** Fewer criteria are better taken together. */
const fewestCriteria = 4;

const smallestGroup = 2;

const mostGroups = 4;

const groupBy = (
  criteria: readonly string[],
  topicOf: (criterion: string) => string | undefined,
): readonly CriteriaGroup[] => {
  const topics = new Map<string, string[]>();
  for (const criterion of criteria) {
    const topic = topicOf(criterion);
    if (topic === undefined) continue;
    const items = topics.get(topic);
    if (items === undefined) topics.set(topic, [criterion]);
    else items.push(criterion);
  }
  const groups = [...topics]
    .map(([topic, items]) => ({ topic, items }))
    .filter(({ items }) => items.length >= smallestGroup)
    .slice(0, mostGroups);
  const grouped = new Set(groups.flatMap(({ items }) => items));
  const rest = criteria.filter((criterion) => !grouped.has(criterion));
  return groups.length === 0 || rest.length === 0 ? groups : [...groups, { topic: messages.rest, items: rest }];
};

const labelOf = (criterion: string): string | undefined => {
  const label =
    /^\W{0,3}\[([^\]]{2,40})\]/u.exec(criterion) ?? /^\W{0,3}(\p{L}[^:–—]{1,38})\s?[:–—]\s/u.exec(criterion);
  return label?.[1]?.trim().toLowerCase();
};

/** The first word of a criterion that some of the criteria share, the most shared word first. */
const sharedWordIn = (criteria: readonly string[]): ((criterion: string) => string | undefined) => {
  const counts = new Map<string, number>();
  for (const criterion of criteria)
    for (const word of new Set(wordsOf(criterion))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shared = [...counts]
    .map(([word, count]) => ({ word, count }))
    .filter(({ count }) => count >= smallestGroup && count <= criteria.length / 2)
    .toSorted((a, b) => b.count - a.count || a.word.localeCompare(b.word, 'en'));
  const places = new Map(shared.map(({ word }, place) => [word, place]));
  return (criterion) => {
    const best = wordsOf(criterion).reduce((least, word) => Math.min(least, places.get(word) ?? Infinity), Infinity);
    return shared[best]?.word;
  };
};
