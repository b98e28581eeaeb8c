import type { Blocker, Closable } from '../../domain/agenda/agenda';
import type { ReadinessRules } from '../../domain/readiness/rules';
import { findDuplicateStories } from '../../domain/story/duplicate-stories';
import { tellingOf } from '../../domain/story/telling';
import { joined } from '../../domain/readiness/words';
import type { ScoredBacklogItem } from '../score-item';

/** What of the next sprints' worth may be closed, and what has to be cleared first, as the viewer sees it: links name only what Jira shows them (J10). */
export const findHygiene = (
  scored: readonly ScoredBacklogItem[],
  { rules, now }: { readonly rules: Pick<ReadinessRules, 'staleAfterDays'>; readonly now: number },
): { readonly close: readonly Closable[]; readonly unblock: readonly Blocker[] } => ({
  close: closable(scored, rules.staleAfterDays, now),
  unblock: blockers(scored),
});

const dayMs = 86_400_000;

const closable = (scored: readonly ScoredBacklogItem[], staleAfter: number, now: number): readonly Closable[] => {
  const items = scored.map(({ item }) => item);
  const twins = findDuplicateStories(items.map((item) => ({ key: item.key, telling: tellingOf(item) })));
  return items.flatMap(({ key, summary, links, updated }) => {
    const originals = links.flatMap((link) => (link.relation === 'duplicates' ? [link.key] : []));
    const same = twins.get(key)?.keys ?? [];
    const days = Math.floor((now - updated) / dayMs);
    const because = [
      ...(originals.length > 0 ? [`A link says that it duplicates ${joined(originals)}.`] : []),
      ...(same.length > 0 ? [`It tells the same story as ${joined(same)}.`] : []),
      ...(days >= staleAfter ? [`Nobody has touched it for ${days} days.`] : []),
    ].join(' ');
    return because === '' ? [] : [{ key, summary, because }];
  });
};

const blockers = (scored: readonly ScoredBacklogItem[]): readonly Blocker[] => {
  const summaries = new Map(scored.map(({ item }) => [item.key, item.summary]));
  const waiting = new Map<string, string[]>();
  for (const { item } of scored)
    for (const { relation, key, category } of item.links)
      if (relation === 'is-blocked-by' && category !== undefined && category !== 'done')
        waiting.set(key, [...(waiting.get(key) ?? []), item.key]);
  return [...waiting].map(([key, keys]) => {
    const summary = summaries.get(key);
    return { key, ...(summary === undefined ? {} : { summary }), waiting: [...new Set(keys)] };
  });
};
