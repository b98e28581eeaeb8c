import { findBoardField } from '../domain/estimates/board-field';
import {
  findChosenField,
  originalEstimate,
  prioritisingUses,
  type FieldChoices,
} from '../domain/estimates/field-choice';
import type { FieldFound } from '../domain/estimates/field-found';
import type { JiraField } from '../domain/estimates/jira-field';
import { findEpicLinkField, findRankField, findSprintField } from '../domain/estimates/software-fields';
import type { EstimateSource, FieldIds, FieldSource, Prioritising } from './field-ids';
import type { BoardConfiguration, Boards, Clock, EstimationMemory, FieldList, FieldMemory } from './ports';

export type FieldSources = {
  readonly clock: Clock;
  readonly fields: FieldList;
  readonly fieldMemory: FieldMemory;
  /** Boards as the app sees them, so that what is remembered does not depend on who asked first. */
  readonly boards: Pick<Boards, 'ofProject' | 'configuration'>;
  readonly estimationMemory: EstimationMemory;
};

const dayMs = 24 * 60 * 60 * 1000;

/** What is known of a project's fields before anybody's choice: the site's fields and what its board estimates by. */
export type KnownFields = {
  readonly projectId: string;
  readonly fields: readonly JiraField[];
  readonly estimation: BoardConfiguration['estimation'] | undefined;
};

/** The fields of a project, with the estimation of its first board that has sprints, remembered for a day. */
export const fieldsOfProject = async (
  sources: FieldSources,
  project: { readonly id: string; readonly key: string },
): Promise<KnownFields> => {
  const estimation = await estimationOf(sources, project);
  return { projectId: project.id, fields: await siteFields(sources), estimation };
};

/** The fields for a board whose configuration has been read. */
export const fieldsOfBoard = async (
  sources: FieldSources,
  projectId: string,
  estimation: BoardConfiguration['estimation'] | undefined,
): Promise<KnownFields> => ({ projectId, fields: await siteFields(sources), estimation });

/** What the first board of a project that has sprints estimates by, remembered for a day. */
export const estimationOf = async (
  sources: FieldSources,
  project: { readonly id: string; readonly key: string },
): Promise<BoardConfiguration['estimation'] | undefined> => {
  const remembered = await sources.estimationMemory.recall(project.id);
  if (remembered !== undefined && sources.clock() - remembered.readAt < dayMs) return remembered.estimation;
  const board = (await sources.boards.ofProject(project.key)).find(({ type }) => type !== 'kanban');
  const configuration = board === undefined ? undefined : await sources.boards.configuration(board.id);
  await sources.estimationMemory.remember(project.id, {
    readAt: sources.clock(),
    ...(configuration === undefined ? {} : { estimation: configuration.estimation }),
  });
  return configuration?.estimation;
};

/** The site's fields as far as any finder looks at them: system fields have fixed ids. Read once a day. */
export const siteFields = async ({ clock, fields, fieldMemory }: FieldSources): Promise<readonly JiraField[]> => {
  const memory = await fieldMemory.recall();
  if (memory !== undefined && clock() - memory.readAt < dayMs) return memory.fields;
  const custom = (await fields.all()).filter((field) => field.custom);
  await fieldMemory.remember({ readAt: clock(), fields: custom });
  return custom;
};

/** The ids of the fields to read: the board's estimation first (E1), then what administrators chose, else what is found by itself. */
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

/** The fields that priority and MoSCoW are read from (P1, P6): whatever else is remembered of a project does not depend on them. */
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

/** The board's estimation decides (E1, E6, V21); where no board tells, the chosen field or one with a usual name (E2). */
const estimateSource = ({ fields, projectId, estimation }: KnownFields, choice: string): EstimateSource => {
  if (estimation !== undefined && estimation.type !== 'field') return { kind: 'none' };
  const found =
    estimation === undefined
      ? findChosenField('estimate', fields, { choice, projectId })
      : findBoardField(fields, estimation.fieldId);
  // No board that estimates and no field to estimate by: nobody estimates here, which is no fault of an item.
  if (found.kind === 'none' && estimation === undefined) return { kind: 'none' };
  if (found.kind !== 'found') return { kind: 'unknown', because: found.why };
  return { kind: 'field', id: found.id, name: found.name, unit: unitOf(fields, found.id) };
};

/** A single choice is present or absent, never summed (E5). */
const unitOf = (fields: readonly JiraField[], id: string): 'points' | 'seconds' | 'choice' => {
  if (id === originalEstimate.id) return 'seconds';
  return fields.some((field) => field.id === id && field.schemaType === 'option') ? 'choice' : 'points';
};
