import { hygieneConcerns, type HygieneConcern, type HygieneFinding } from './hygiene';

type Lists = Readonly<Record<HygieneConcern, readonly HygieneFinding[]>>;

/**
 * The first findings of each list: at most so many `rows` of each, with at most so many `ids` in
 * all. They are taken by turns, so that a long list leaves room for the others; a list ends where
 * its next finding has no room any more.
 */
export const firstFindings = (lists: Lists, most: { readonly rows: number; readonly ids: number }): Lists => {
  const ids = new Set<string>();
  const counts: Record<HygieneConcern, number> = { duplicate: 0, blocked: 0, stale: 0, oversized: 0, orphaned: 0 };
  const open = new Set(hygieneConcerns);
  while (open.size > 0)
    for (const concern of open) {
      const finding = lists[concern][counts[concern]];
      const added = finding === undefined ? [] : [finding.id, ...finding.about].filter((id) => !ids.has(id));
      const hasRoom = counts[concern] < most.rows && ids.size + added.length <= most.ids;
      if (finding === undefined || !hasRoom) {
        open.delete(concern);
        continue;
      }
      for (const id of added) ids.add(id);
      counts[concern] += 1;
    }
  const first = (concern: HygieneConcern) => lists[concern].slice(0, counts[concern]);
  return {
    duplicate: first('duplicate'),
    blocked: first('blocked'),
    stale: first('stale'),
    oversized: first('oversized'),
    orphaned: first('orphaned'),
  };
};
