import type { BoardConfiguration } from '../project/board';
import type { FieldFound } from './field-found';
import type { FieldIds, Prioritising, FieldSource, EstimateSource } from './field-ids';
import { type FieldChoices, prioritisingUses, originalEstimate } from './field-use';
import { findBoardField } from './find-board-field';
import { findChosenField } from './find-chosen-field';
import { findSprintField, findRankField, findEpicLinkField } from './find-software-fields';
import type { JiraField } from './jira-field';

/**
 * What is known of a project's fields before anybody's choice: the site's fields and what its board
 * estimates by.
 */
export type KnownFields = {
  readonly projectId: string;
  readonly fields: readonly JiraField[];
  readonly estimation: BoardConfiguration['estimation'] | undefined;
};

/**
 * The ids of the fields to read: the board's estimation first (E1), then what administrators chose,
 * else what is found by itself.
 */
export const fieldIds = (known: KnownFields, choices: FieldChoices): FieldIds => {
  const { fields, projectId } = known;
  const [sprint, rank, epicLink] = [findSprintField(fields), findRankField(fields), findEpicLinkField(fields)];
  const criteria = fieldSource(
    findChosenField('acceptanceCriteria', fields, { choice: choices.acceptanceCriteria, projectId }),
  );
  const checklist = findChosenField('checklist', fields, { choice: choices.checklist, projectId });
  return {
    estimate: estimateSource(known, choices.estimate),
    ...(sprint.kind === 'found' ? { sprint: sprint.id } : {}),
    ...(rank.kind === 'found' ? { rank: rank.id } : {}),
    ...(epicLink.kind === 'found' ? { epicLink: epicLink.id } : {}),
    ...(criteria === undefined ? {} : { criteria }),
    ...(checklist.kind === 'found' ? { checklist: { id: checklist.id, name: checklist.name } } : {}),
    ...prioritisingIds(known, choices),
  };
};

/**
 * The fields that priority and MoSCoW are read from (P1, P6): whatever else is remembered of a
 * project does not depend on them.
 */
export const prioritisingIds = (
  { fields, projectId }: Pick<KnownFields, 'fields' | 'projectId'>,
  choices: FieldChoices,
): { readonly prioritising?: Prioritising } => {
  const found = prioritisingUses.flatMap((use) => {
    const source = fieldSource(findChosenField(use, fields, { choice: choices[use], projectId }));
    return source === undefined ? [] : [[use, source] as const];
  });
  return found.length === 0 ? {} : { prioritising: Object.fromEntries(found) };
};

const fieldSource = (found: FieldFound): FieldSource | undefined => {
  if (found.kind === 'none') return undefined;
  return found.kind === 'found'
    ? { kind: 'field', id: found.id, name: found.name }
    : { kind: 'unknown', because: found.why };
};

/**
 * The board's estimation decides (E1, E6, V21); where no board tells, the chosen field or one with
 * a usual name (E2).
 */
const estimateSource = ({ fields, projectId, estimation }: KnownFields, choice: string): EstimateSource => {
  if (estimation !== undefined && estimation.type !== 'field') return { kind: 'none' };
  const found =
    estimation === undefined
      ? findChosenField('estimate', fields, { choice, projectId })
      : findBoardField(fields, estimation.fieldId);
  // No board that estimates and no field to estimate by: nobody estimates here, which is no fault
  // of an item.
  if (found.kind === 'none' && estimation === undefined) return { kind: 'none' };
  if (found.kind !== 'found') return { kind: 'unknown', because: found.why };
  return { kind: 'field', id: found.id, name: found.name, unit: unitOf(fields, found.id) };
};

/** A single choice is present or absent, never summed (E5). */
const unitOf = (fields: readonly JiraField[], id: string): 'points' | 'seconds' | 'choice' => {
  if (id === originalEstimate.id) return 'seconds';
  return fields.some((field) => field.id === id && field.schemaType === 'option') ? 'choice' : 'points';
};
