import type { Changes } from '../domain/backlog/facts/fact-shard';
import type { SaveChangesWork } from '../ports/queue-ports';
import { partsOf } from '../storage/kvs/value-parts';

/**
 * Characters of JSON as facts are spelt here, which is longer than in a message: with the ids of
 * notices well under the 100 KB of one.
 */
const longestPart = 80_000;

/**
 * What a view has read in parts that fit into a message each, one at least. Only with the last one
 * is everything saved, so only that one says up to when, and which notices were read.
 */
export const keepParts = <Work extends SaveChangesWork>(work: Work): readonly Work[] => {
  const parts = partsOf(piecesOf(work.changes), longestPart);
  return parts.map((pieces, index) => {
    const changes = togetherOf(pieces);
    return index === parts.length - 1 ? { ...work, changes } : { ...work, changes, syncedAt: 0, noticeIds: [] };
  });
};

/** Each thing that was read by itself: items, what is gone, the states, then running sprints. */
const piecesOf = ({ present, gone, states, running }: Changes): readonly Partial<Changes>[] => [
  ...present.map((facts) => ({ present: [facts] })),
  ...gone.map((item) => ({ gone: [item] })),
  ...states.map((state) => ({ states: [state] })),
  ...(running === undefined ? [] : running.items.map((item) => ({ running: { ...running, items: [item] } }))),
];

const togetherOf = (pieces: readonly Partial<Changes>[]): Changes => ({
  ...runningIn(pieces),
  present: pieces.flatMap(({ present = [] }) => present),
  gone: pieces.flatMap(({ gone = [] }) => gone),
  states: pieces.flatMap(({ states = [] }) => states),
});

const runningIn = (pieces: readonly Partial<Changes>[]): Pick<Changes, 'running'> => {
  const all = pieces.flatMap(({ running }) => running ?? []);
  const [first] = all;
  return first === undefined ? {} : { running: { ...first, items: all.flatMap(({ items }) => items) } };
};
