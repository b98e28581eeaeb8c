import { defaultLinks } from '../links/default-links';
import { type LinkSettings, sameLinks } from '../links/link-settings';
import type { BoardConfiguration } from '../project/board';
import type { FieldFound } from './field-found';
import type { FieldIds, Prioritising, FieldSource, EstimateSource } from './field-ids';
import { type FieldChoices, prioritisingUses, originalEstimate } from './field-use';
import { findBoardField } from './find-board-field';
import { findChosenField } from './find-chosen-field';
import { findSprintField, findRankField, findEpicLinkField, findFlaggedField } from './find-software-fields';
import type { ProjectStyle } from '../project/project';
import type { JiraField } from './jira-field';

/** The site's fields and what a project's board estimates by: known before anybody's choice. */
export type KnownFields = {
  readonly projectId: string;
  readonly fields: readonly JiraField[];
  readonly estimation: BoardConfiguration['estimation'];
  /** Asked for where no board decides (E8). */
  readonly style?: ProjectStyle | undefined;
};

/** What administrators set of how a site is read. */
export type ReadingRules = { readonly fields: FieldChoices; readonly links: LinkSettings };

/**
 * The ids of the fields of a project: the board's estimation first (E1), then what administrators
 * chose, else the fields with a usual name.
 */
export const fieldIds = (known: KnownFields, { fields: choices, links }: ReadingRules): FieldIds => {
  const { fields, projectId } = known;
  const criteria = findChosenField('acceptanceCriteria', fields, { choice: choices.acceptanceCriteria, projectId });
  const checklist = findChosenField('checklist', fields, { choice: choices.checklist, projectId });
  return {
    estimate: estimateSource(known, choices.estimate),
    sprint: idOf(findSprintField(fields)),
    rank: idOf(findRankField(fields)),
    epicLink: idOf(findEpicLinkField(fields)),
    flagged: idOf(findFlaggedField(fields, { projectId })),
    links: sameLinks(links, defaultLinks) ? undefined : links,
    criteria: fieldSource(criteria),
    checklist: checklist.kind === 'found' ? { id: checklist.id, name: checklist.name } : undefined,
    ...prioritisingIds(known, choices),
  };
};

/**
 * The fields of priority and MoSCoW (P1, P6): whatever else is remembered of a project does not
 * depend on them.
 */
export const prioritisingIds = (
  { fields, projectId }: Pick<KnownFields, 'fields' | 'projectId'>,
  choices: FieldChoices,
): { readonly prioritising?: Prioritising | undefined } => {
  const sources = prioritisingUses.flatMap((use) => {
    const source = fieldSource(findChosenField(use, fields, { choice: choices[use], projectId }));
    return source === undefined ? [] : [[use, source] as const];
  });
  return { prioritising: sources.length === 0 ? undefined : Object.fromEntries(sources) };
};

/**
 * The board's estimation decides (E1, E6, V21); where no board tells, the chosen field or one with
 * a usual name (E2), of the project's style (E8).
 */
const estimateSource = (known: KnownFields, choice: string): EstimateSource => {
  const { fields, projectId, estimation, style } = known;
  if (estimation === undefined) {
    const field = findChosenField('estimate', fields, { choice, projectId, style });
    // No board that estimates and no field to estimate by: nobody estimates here, which is no fault
    // of an item.
    return field.kind === 'none' ? { kind: 'none' } : estimateField(field, fields);
  }
  return estimation.type === 'field'
    ? estimateField(findBoardField(fields, estimation.fieldId), fields)
    : { kind: 'none' };
};

const estimateField = (field: FieldFound, fields: readonly JiraField[]): EstimateSource =>
  field.kind === 'found'
    ? { kind: 'field', id: field.id, name: field.name, unit: unitOf(fields, field.id) }
    : { kind: 'unknown', because: field.why };

/** A single choice is present or absent, never summed (E5). */
const unitOf = (fields: readonly JiraField[], id: string): 'points' | 'seconds' | 'choice' => {
  if (id === originalEstimate.id) return 'seconds';
  return fields.some((field) => field.id === id && field.schemaType === 'option') ? 'choice' : 'points';
};

const fieldSource = (field: FieldFound): FieldSource | undefined => {
  if (field.kind === 'none') return undefined;
  return field.kind === 'found'
    ? { kind: 'field', id: field.id, name: field.name }
    : { kind: 'unknown', because: field.why };
};

const idOf = (field: FieldFound): string | undefined => (field.kind === 'found' ? field.id : undefined);
