/** Where an item stands in the team's order. */
export type Ranked = { readonly key: string; readonly rank?: string | undefined };

/** The team's order: Jira's rank by code unit, items without one last; then the key. */
export const byRank = (a: Ranked, b: Ranked): number => {
  if (a.rank === undefined || b.rank === undefined)
    return Number(a.rank === undefined) - Number(b.rank === undefined) || byKey(a, b);
  return byCodeUnit(a.rank, b.rank) || byKey(a, b);
};

/** Our order: the highest score first, items without a score last; then rank, then key (P2, P4). */
export const byPriority = (
  a: Ranked & { readonly score: number | null },
  b: Ranked & { readonly score: number | null },
): number => {
  if (a.score === null || b.score === null) return Number(a.score === null) - Number(b.score === null) || byRank(a, b);
  return b.score - a.score || byRank(a, b);
};

/** By project, then by the number part as a number, so that MOB-9 comes before MOB-10 (P4). */
export const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => {
  const [first, second] = [partsOf(a.key), partsOf(b.key)];
  return byCodeUnit(first.project, second.project) || first.number - second.number || byCodeUnit(a.key, b.key);
};

const partsOf = (key: string): { readonly project: string; readonly number: number } => {
  const dash = key.lastIndexOf('-');
  const digits = key.slice(dash + 1);
  return { project: key.slice(0, Math.max(dash, 0)), number: /^\d+$/.test(digits) ? Number(digits) : 0 };
};

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
