import type { VelocityView } from '../contract/project-view';
import type { BoardConfig, Statistic } from '../domain/sprints/board-config';
import { closedSprints } from '../domain/sprints/closed-sprints';
import type { ItemHistory } from '../domain/sprints/item-history';
import { replaySprint } from '../domain/sprints/replay-sprint';
import type { ClosedSprint } from '../domain/sprints/sprint';
import type { SprintReport } from '../domain/sprints/sprint-report';
import { velocity } from '../domain/sprints/velocity';
import type { FieldIds } from './field-ids';
import type { Board, BoardConfiguration, Boards, Clock, SprintCandidate, SprintHistories } from './ports';

/** How many closed sprints are shown (V17). */
const sprintsShown = 7;
/** At most this many items are replayed: a bound for the time and the points that one view costs. */
const mostMembers = 1000;
const mostLeavers = 500;

const dayMs = 24 * 60 * 60 * 1000;

export type VelocitySources = {
  readonly clock: Clock;
  readonly visibleBoards: Pick<Boards, 'sprints'>;
  readonly histories: SprintHistories;
};

/**
 * Committed against completed for the last closed sprints of a board, replayed from change histories. Items that left a sprint are not in
 * it today: they are looked for among the items of the board's filter that were changed since the first of these sprints began, which
 * leaving a sprint does. What is still missed: items that have left the board's filter since, or were deleted.
 */
export const readVelocity = async (
  sources: VelocitySources,
  board: Board,
  configuration: BoardConfiguration,
  fields: FieldIds,
): Promise<VelocityView> => {
  if (board.type === 'kanban') return none('A kanban board has no sprints, so it has no velocity.');
  if (fields.sprint === undefined)
    return none('This site has no Sprint field, so nobody can tell what was in a sprint.');
  const all = await sources.visibleBoards.sprints(board.id);
  // Jira answers with the sprints made on the board and those that items of its filter are in (V29).
  const { sprints, leftOut } = closedSprints(all, board, {
    sprintIdsOfItems: new Set(all.map(({ id }) => id)),
    count: sprintsShown,
  });
  const first = sprints[0];
  if (first === undefined) return none('No velocity yet: no sprint of this board has been closed.');

  const { histories, partly } = await readHistories(sources, configuration.filterId, sprints, fields);
  const config: BoardConfig = {
    id: board.id,
    name: board.name,
    type: board.type,
    columns: configuration.columns,
    statistic: statisticOf(configuration, fields),
  };
  const reports = sprints.map((sprint) => replaySprint(sprint, config, histories));
  if (reports.every(holdsNothing))
    return none('None of the items that you can see on this board was in its last closed sprints.');
  return {
    kind: 'sprints',
    velocity: velocity(reports, sprintsShown),
    sprints: reports,
    summaries: summariesOf(reports, histories),
    leftOut: leftOut.map(({ name, why }) => ({ name, why })),
    partly,
  };
};

type History = ItemHistory & Pick<SprintCandidate, 'summary'>;

/** Members first; the items that left are looked for only where Jira knows a history at all. */
const readHistories = async (
  { clock, histories }: VelocitySources,
  filterId: string,
  sprints: readonly ClosedSprint[],
  fields: FieldIds,
): Promise<{ histories: readonly History[]; partly: boolean }> => {
  const sprintIds = sprints.map(({ id }) => id);
  const since = Math.min(...sprints.map(({ start }) => start));
  const withChanges = async (who: Parameters<SprintHistories['candidates']>[0]['who'], limit: number) => {
    const { candidates, more } = await histories.candidates({ filterId, sprintIds, who }, fields, limit);
    const changes = await histories.changes(
      candidates.map(({ id }) => id),
      fields,
    );
    return {
      more,
      read: candidates.map((candidate): History => ({ ...candidate, changes: changes.get(candidate.id) ?? 'unknown' })),
    };
  };
  const members = await withChanges('members', mostMembers);
  if (members.read.length > 0 && members.read.every(({ changes }) => changes === 'unknown'))
    return { histories: members.read, partly: members.more };
  const days = Math.ceil((clock() - since) / dayMs);
  const leavers = await withChanges({ changedWithinDays: days }, mostLeavers);
  return { histories: [...members.read, ...leavers.read], partly: members.more || leavers.more };
};

/** E1: the board's own estimation decides; a field that cannot be found is said to be unknown, never replaced by another. */
const statisticOf = ({ estimation }: BoardConfiguration, { estimate }: FieldIds): Statistic => {
  if (estimation.type !== 'field') return { kind: 'issue-count' };
  if (estimate.kind === 'field' && estimate.unit !== 'choice')
    return { kind: 'field', fieldId: estimate.id, fieldName: estimate.name, unit: estimate.unit };
  return {
    kind: 'unknown',
    because: estimate.kind === 'unknown' ? estimate.because : 'The board estimates by a field that holds no number.',
  };
};

const holdsNothing = ({ perIssue, leftOut }: SprintReport): boolean => perIssue.length === 0 && leftOut.length === 0;

const summariesOf = (reports: readonly SprintReport[], histories: readonly History[]): Record<string, string> => {
  const shown = new Set(reports.flatMap(({ perIssue, leftOut }) => [...perIssue, ...leftOut]).map(({ key }) => key));
  return Object.fromEntries(histories.filter(({ key }) => shown.has(key)).map(({ key, summary }) => [key, summary]));
};

const none = (because: string): VelocityView => ({ kind: 'none', because });
