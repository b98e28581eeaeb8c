import { type Branded, brandOf } from '../../branded';
import type { FieldIds } from '../../fields/field-ids';
import type { FieldNames } from '../../fields/jira-field';
import type { BoardColumn, Board, BoardConfiguration } from '../../project/board';
import type { ProjectRef } from '../../project/project';
import type { StatusesAndTypes } from '../../project/statuses-and-types';

const messages = { noNumberField: 'The board estimates by a field that holds no number.' };

/** What a board counts and where its statuses stand, from Jira's board configuration. */
export type ReplayBoard = {
  readonly id: number;
  readonly name: string;
  /** `simple` is a board of a team-managed project; `kanban` has no sprints (V23). */
  readonly type: 'scrum' | 'simple' | 'kanban';
  readonly columns: readonly BoardColumn[];
  readonly statistic: Statistic;
  readonly projectId: string;
  /** What change histories of its items name (V32, V33). */
  readonly site: StatusesAndTypes;
};

/** What is summed (E1, V21): a number, time in seconds, or items (also for `none`, V30). */
export type Statistic =
  | {
      readonly kind: 'field';
      readonly fieldId: string;
      readonly fieldName: string;
      readonly unit: 'points' | 'seconds';
    }
  | { readonly kind: 'issue-count' }
  | { readonly kind: 'unknown'; readonly because: string };

/** A board of the context's project with all that its sprints are replayed by. */
export type BoardToReplay = {
  readonly project: ProjectRef;
  readonly board: Board;
  readonly configuration: BoardConfiguration;
  readonly fields: FieldIds;
  /** As the site names its fields, for change histories (V34). */
  readonly names: FieldNames;
};

/** The board as the replay takes it, on a site with these statuses and types. */
export const replayBoard = (toReplay: BoardToReplay, site: StatusesAndTypes): ReplayBoard => ({
  ...toReplay.board,
  columns: toReplay.configuration.columns,
  statistic: statisticOf(toReplay),
  projectId: toReplay.project.id,
  site,
});

/** Names what a replay depends on besides the sprints (`replayBasis`), as it is stored. */
export type ReplayBasis = Branded<'ReplayBasis'>;

export const toReplayBasis = brandOf('ReplayBasis');

/**
 * What the figures of closed sprints depend on besides the sprints, ids only: two boards of the
 * same basis have the same figures. It is stored, so its spelling stays.
 */
export const replayBasis = (board: BoardToReplay): ReplayBasis => {
  const statistic = statisticOf(board);
  const { sprint, criteria } = board.fields;
  const parts = [
    board.board.type,
    board.configuration.filterId,
    board.configuration.columns.map(({ statusIds }) => statusIds),
    statistic.kind === 'field' ? [statistic.fieldId, statistic.unit] : statistic.kind,
    sprint ?? null,
    criteria?.kind === 'field' ? criteria.id : null,
  ];
  return toReplayBasis(JSON.stringify(parts));
};

/**
 * What a board sums: its own estimation decides (E1); a field that is not found is never replaced.
 */
export const statisticOf = ({
  configuration: { estimation },
  fields: { estimate },
}: Pick<BoardToReplay, 'configuration' | 'fields'>): Statistic => {
  if (estimation?.type !== 'field') return { kind: 'issue-count' };
  if (estimate.kind === 'field' && estimate.unit !== 'choice')
    return { kind: 'field', fieldId: estimate.id, fieldName: estimate.name, unit: estimate.unit };
  return { kind: 'unknown', because: estimate.kind === 'unknown' ? estimate.because : messages.noNumberField };
};
