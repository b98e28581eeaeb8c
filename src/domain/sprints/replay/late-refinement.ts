import type { ItemHistory } from '../../history/item-history';
import type { ClosedSprint } from '../../project/sprint';
import type { BoardTerms } from './board-terms';
import type { ReplayBoard } from './replay-board';
import { stayOf } from './sprint-stay';
import { memberAfter, memberBefore, replayableChanges, sprintTimelines } from './sprint-timelines';

/** What of an item was refined after it had entered its sprint, and when first. */
export type LateChange = { readonly what: 'estimate' | 'description' | 'acceptance criteria'; readonly at: number };

/**
 * What was refined late (H2): at start ≤ t < close, the item a member just before and just after,
 * so that what changed in the instant of joining came with it (V26). A first estimate counts; one
 * changed and changed back in one instant does not. Whether the item counts makes no difference.
 * Empty for sub-tasks (V32) and where it was no member, undefined where its history is missing
 * (V31).
 */
export const lateRefinement = (
  sprint: ClosedSprint,
  { statistic, terms }: Pick<ReplayBoard, 'statistic'> & { readonly terms: BoardTerms },
  history: ItemHistory,
): readonly LateChange[] | undefined => {
  const changes = replayableChanges(history);
  if (changes === undefined) return history.level === 'sub-task' ? [] : undefined;
  const timelines = sprintTimelines(history, { changes, sprintId: sprint.id, statistic, terms });
  const stay = stayOf(timelines, sprint);
  if (stay?.levelOnEntry === 'sub-task') return [];
  const isMember = (at: number): boolean => memberBefore(timelines, at) && memberAfter(timelines, at);
  const isLate = (at: number): boolean => at >= sprint.start && at < sprint.close && isMember(at);
  const textChanges = (field: 'description' | 'criteria'): readonly number[] =>
    changes.filter((change) => change.field === field && isLate(change.at)).map(({ at }) => at);
  return [
    ...firstOf('estimate', stay?.reEstimates.map(({ at }) => at) ?? []),
    ...firstOf('description', textChanges('description')),
    ...firstOf('acceptance criteria', textChanges('criteria')),
  ];
};

const firstOf = (what: LateChange['what'], instants: readonly number[]): readonly LateChange[] =>
  instants.length === 0 ? [] : [{ what, at: Math.min(...instants) }];
