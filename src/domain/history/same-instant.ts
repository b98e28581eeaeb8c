type Raw = string | null;

/**
 * A change of one field; or all those of one instant as one: from the value before it to the value
 * after it.
 */
export type Turn = { readonly at: number; readonly from: Raw; readonly to: Raw };

/**
 * Joins the changes of one field by instant, ascending. Jira may list the newest first, so the
 * order within an instant is not trusted: linked up, the changes begin with the value that they
 * leave more often than they reach, and end with the one that they reach more often. In a circle
 * they end where they began, which is what follows: in the next change, or by `isNow` in the
 * present; else what came before.
 */
export const turnsOf = (changes: readonly Turn[], isNow: (raw: Raw) => boolean): readonly Turn[] => {
  const sorted = changes.toSorted((a, b) => a.at - b.at);
  if (sorted.every((change, index) => sorted[index + 1]?.at !== change.at)) return sorted;
  const groups = byInstant(sorted);
  const latestFirst: Turn[] = [];
  for (const [index, group] of groups.toReversed().entries())
    latestFirst.push(joined(group, groups.at(-index - 2), latestFirst.at(-1), isNow));
  return latestFirst.toReversed();
};

type Group = readonly [Turn, ...Turn[]];

const byInstant = (sorted: readonly Turn[]): readonly Group[] => {
  const groups: [Turn, ...Turn[]][] = [];
  for (const change of sorted) {
    const last = groups.at(-1);
    if (last?.[0].at === change.at) last.push(change);
    else groups.push([change]);
  }
  return groups;
};

const joined = (
  group: Group,
  earlier: Group | undefined,
  later: Turn | undefined,
  isNow: (raw: Raw) => boolean,
): Turn => {
  const [first] = group;
  if (group.length === 1) return first;
  const [left, reached] = [group.map(({ from }) => from), group.map(({ to }) => to)];
  const follows = (raw: Raw): boolean => (later ? sameText(raw, later.from) : isNow(raw));
  const ends = reached.filter((raw) => count(reached, raw) > count(left, raw));
  if (ends.length === 0) {
    const cameBefore = (raw: Raw): boolean => earlier?.some(({ to }) => sameText(to, raw)) === true;
    const round = left.find(follows) ?? left.find(cameBefore) ?? first.from;
    return { at: first.at, from: round, to: round };
  }
  const from = left.find((raw) => count(left, raw) > count(reached, raw)) ?? first.from;
  return { at: first.at, from, to: ends.find(follows) ?? ends.at(-1) ?? first.to };
};

const count = (raws: readonly Raw[], wanted: Raw): number => raws.filter((raw) => sameText(raw, wanted)).length;

const sameText = (a: Raw, b: Raw): boolean => withoutSpace(a) === withoutSpace(b);

const withoutSpace = (raw: Raw): string => (raw ?? '').replace(/\s/g, '');
