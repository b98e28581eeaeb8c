import { findBoardField } from '../../../../src/domain/fields/find-board-field';
import { findCriteriaField } from '../../../../src/domain/fields/find-criteria-field';
import { findPointsField } from '../../../../src/domain/fields/find-points-field';
import { findRankField, findSprintField } from '../../../../src/domain/fields/find-software-fields';
import type { FieldFound } from '../../../../src/domain/fields/field-found';
import type { BoardConfiguration } from '../../../../src/domain/project/board';
import { type Check, broken, type Finding, holds, notSeen } from '../check';
import { NotGiven } from '../not-given';

/**
 * Fields of a site have ids of their own; the app finds them as a board or their kinds and names
 * tell.
 */
export const foundFields: readonly Check[] = [
  {
    assumed: 'One field holds the estimates: the one of the board, else one of a usual name',
    consequence: 'No estimate is read until an administrator chooses the field.',
    look: async ({ reads, project }) => {
      const fields = await reads.fields();
      const estimation = await reads.configuration().then((found) => found.estimation, ignoreNotGiven);
      if (estimation?.type === 'field') return told(findBoardField(fields, estimation.fieldId), 'broken');
      if (estimation !== undefined) return notSeen('the board estimates by the number of its items');
      return told(findPointsField(fields, { projectId: project.id }), 'not-seen');
    },
  },
  {
    assumed: 'One field is of the kind of Jira’s Sprint field',
    consequence: 'Nothing is in a sprint, and no sprint is replayed.',
    look: async ({ reads }) => told(findSprintField(await reads.fields()), 'broken'),
  },
  {
    assumed: 'One field is of the kind of Jira’s Rank field',
    consequence: 'The order of the backlog is not known where items are compared.',
    look: async ({ reads }) => told(findRankField(await reads.fields()), 'broken'),
  },
  {
    assumed: 'At most one text field has a usual name for acceptance criteria',
    consequence: 'No such field is read until an administrator chooses one.',
    look: async ({ reads, project }) =>
      told(findCriteriaField(await reads.fields(), { projectId: project.id }), 'fine'),
  },
];

const told = (found: FieldFound, whereNone: 'broken' | 'not-seen' | 'fine'): Finding => {
  if (found.kind === 'found') return holds(`"${found.name}" (${found.id})`);
  if (found.kind !== 'none' || whereNone === 'broken') return broken(found.why);
  return whereNone === 'fine' ? holds(found.why) : notSeen(found.why, 'Items count as not estimated by anything.');
};

/** Without a configuration the field is looked for by its name. */
const ignoreNotGiven = (failure: unknown): BoardConfiguration['estimation'] | undefined => {
  if (!(failure instanceof NotGiven)) throw failure;
  return undefined;
};
