type RawValue = string | null;

/** A change of one field, or all its changes of one instant as one. */
export type FieldChange = { readonly at: number; readonly from: RawValue; readonly to: RawValue };

/**
 * Merges the changes of one field that happened in one instant; the result is ascending. Jira may
 * list the newest first, so the order within an instant is not trusted. `isCurrent`: a raw value is
 * the one of now.
 */
export const mergeSameInstant = (
  changes: readonly FieldChange[],
  isCurrent: (raw: RawValue) => boolean,
): readonly FieldChange[] => {
  const sorted = changes.toSorted((a, b) => a.at - b.at);
  if (sorted.every((change, index) => sorted[index + 1]?.at !== change.at)) return sorted;
  const groups = groupByInstant(sorted);
  const latestFirst: FieldChange[] = [];
  for (const [index, group] of groups.toReversed().entries()) {
    const neighbours = { earlier: groups.at(-index - 2), later: latestFirst.at(-1), isCurrent };
    latestFirst.push(mergeGroup(group, neighbours));
  }
  return latestFirst.toReversed();
};

type Group = readonly [FieldChange, ...FieldChange[]];

const groupByInstant = (sorted: readonly FieldChange[]): readonly Group[] => {
  const groups: [FieldChange, ...FieldChange[]][] = [];
  for (const change of sorted) {
    const last = groups.at(-1);
    if (last?.[0].at === change.at) last.push(change);
    else groups.push([change]);
  }
  return groups;
};

type Neighbours = {
  readonly earlier: Group | undefined;
  readonly later: FieldChange | undefined;
  readonly isCurrent: (raw: RawValue) => boolean;
};

/**
 * Linked up, the changes begin with the value that they leave more often than they reach, and end
 * with the one that they reach more often. In a circle they end where they began.
 */
const mergeGroup = (group: Group, neighbours: Neighbours): FieldChange => {
  const [first] = group;
  if (group.length === 1) return first;
  const [left, reached] = [group.map(({ from }) => from), group.map(({ to }) => to)];
  const ends = reached.filter((raw) => count(reached, raw) > count(left, raw));
  if (ends.length === 0) {
    const value = circleValue(left, first.from, neighbours);
    return { at: first.at, from: value, to: value };
  }
  // A value may be null, so that what is not found is told by the list's being empty.
  const [from = first.from] = left.filter((raw) => count(left, raw) > count(reached, raw));
  const [to = ends.at(-1) ?? null] = ends.filter((raw) => isFollowed(raw, neighbours));
  return { at: first.at, from, to };
};

/** The value of a circle from which the next change goes on; else the one that came before. */
const circleValue = (left: readonly RawValue[], otherwise: RawValue, neighbours: Neighbours): RawValue => {
  const wasReached = (raw: RawValue): boolean => neighbours.earlier?.some(({ to }) => sameText(to, raw)) === true;
  const [value = otherwise] = [...left.filter((raw) => isFollowed(raw, neighbours)), ...left.filter(wasReached)];
  return value;
};

/** The next change leaves this value, or it is the current one. */
const isFollowed = (raw: RawValue, { later, isCurrent }: Neighbours): boolean =>
  later ? sameText(raw, later.from) : isCurrent(raw);

const count = (raws: readonly RawValue[], wanted: RawValue): number =>
  raws.filter((raw) => sameText(raw, wanted)).length;

const sameText = (a: RawValue, b: RawValue): boolean => withoutSpace(a) === withoutSpace(b);

const withoutSpace = (raw: RawValue): string => (raw ?? '').replace(/\s/g, '');
