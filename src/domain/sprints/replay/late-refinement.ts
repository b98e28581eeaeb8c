import type { ItemHistory } from '../../history/item-history';
import type { ClosedSprint } from '../../project/sprint';
import type { ReplayBoard } from './replay-board';
import { stayOf } from './sprint-stay';
import { knownChanges, sprintTimelines, memberBefore, memberAfter } from './sprint-timelines';

/**
 * What of an item's refinement changed after the item had entered its sprint, with the first such
 * instant.
 */
export type LateChange = { readonly what: 'estimate' | 'description' | 'acceptance criteria'; readonly at: number };

/**
 * What was refined late (H2): changed at start ≤ t < close while the item was a member just before
 * and just after, so for an added item after its joining (a change in the very instant of joining
 * came with it, as in V26). A first estimate counts as well; an estimate changed and changed back
 * within one instant does not. Whether the item was done or counts in the sums makes no difference.
 * Empty where it was no member and for sub-tasks, undefined where its history is missing (V31).
 */
export const lateRefinement = (
  sprint: ClosedSprint,
  { statistic }: Pick<ReplayBoard, 'statistic'>,
  history: ItemHistory,
): readonly LateChange[] | undefined => {
  if (history.isSubtask) return [];
  const changes = knownChanges(history);
  if (changes === undefined) return undefined;
  const past = sprintTimelines(history, changes, sprint.id, statistic);
  const during = (at: number): boolean =>
    at >= sprint.start && at < sprint.close && memberBefore(past, at) && memberAfter(past, at);
  const rewritten = (field: 'description' | 'criteria'): readonly number[] =>
    changes.filter((change) => change.field === field && during(change.at)).map(({ at }) => at);
  return [
    ...first('estimate', stayOf(past, sprint)?.reEstimates.map(({ at }) => at) ?? []),
    ...first('description', rewritten('description')),
    ...first('acceptance criteria', rewritten('criteria')),
  ];
};

const first = (what: LateChange['what'], instants: readonly number[]): readonly LateChange[] =>
  instants.length === 0 ? [] : [{ what, at: Math.min(...instants) }];
