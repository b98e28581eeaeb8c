import type { Blocker, ItemFacts } from './item-facts';

type Member = Exclude<keyof ItemFacts, 'readAt'>;

/** Whether two readings of an item say the same; when they were made does not matter. */
export const sameFacts = (a: ItemFacts, b: ItemFacts): boolean =>
  Object.values(comparisons).every((isSame) => isSame(a, b));

const equal =
  (member: Member) =>
  (a: ItemFacts, b: ItemFacts): boolean =>
    a[member] === b[member];

const equalLists =
  (member: 'sprints' | 'components' | 'labels' | 'versions' | 'likeness' | 'duplicates') =>
  (a: ItemFacts, b: ItemFacts): boolean =>
    a[member].length === b[member].length && a[member].every((value, index) => value === b[member][index]);

const equalBlockers = ({ blockers: a }: ItemFacts, { blockers: b }: ItemFacts): boolean =>
  a.length === b.length && a.every((blocker, index) => isSameBlocker(blocker, b[index]));

const isSameBlocker = (a: Blocker, b: Blocker | undefined): boolean => a.id === b?.id && a.category === b.category;

/** One for each member, so that a new member of the facts does not compile without one. */
const comparisons: Readonly<Record<Member, (a: ItemFacts, b: ItemFacts) => boolean>> = {
  id: equal('id'),
  number: equal('number'),
  typeId: equal('typeId'),
  kind: equal('kind'),
  category: equal('category'),
  findings: equal('findings'),
  estimate: equal('estimate'),
  rank: equal('rank'),
  sprints: equalLists('sprints'),
  epic: equal('epic'),
  components: equalLists('components'),
  labels: equalLists('labels'),
  versions: equalLists('versions'),
  moscow: equal('moscow'),
  blockers: equalBlockers,
  flagged: equal('flagged'),
  likeness: equalLists('likeness'),
  duplicates: equalLists('duplicates'),
  created: equal('created'),
  updated: equal('updated'),
};
