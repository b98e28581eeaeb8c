import { findCriteriaField } from '../domain/estimates/criteria-field';
import type { JiraField } from '../domain/estimates/jira-field';
import { findPointsField } from '../domain/estimates/points-field';
import { findEpicLinkField, findRankField, findSprintField } from '../domain/estimates/software-fields';
import type { EstimateSource, FieldIds } from './field-ids';
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

/** The field ids for a project, with the estimation of its first board that has sprints, remembered for a day. */
export const fieldsOfProject = async (
  sources: FieldSources,
  project: { readonly id: string; readonly key: string },
): Promise<FieldIds> => {
  const estimation = await estimationOf(sources, project);
  return fieldIds(await siteFields(sources), project.id, estimation);
};

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

/** The field ids for a board whose configuration has been read. */
export const fieldsOfBoard = async (
  sources: FieldSources,
  projectId: string,
  estimation: BoardConfiguration['estimation'] | undefined,
): Promise<FieldIds> => fieldIds(await siteFields(sources), projectId, estimation);

/** The site's fields as far as any finder looks at them: system fields have fixed ids. Read once a day. */
export const siteFields = async ({ clock, fields, fieldMemory }: FieldSources): Promise<readonly JiraField[]> => {
  const memory = await fieldMemory.recall();
  if (memory !== undefined && clock() - memory.readAt < dayMs) return memory.fields;
  const custom = (await fields.all()).filter((field) => field.custom);
  await fieldMemory.remember({ readAt: clock(), fields: custom });
  return custom;
};

const fieldIds = (
  fields: readonly JiraField[],
  projectId: string,
  estimation: BoardConfiguration['estimation'] | undefined,
): FieldIds => {
  const [sprint, rank, epicLink] = [findSprintField(fields), findRankField(fields), findEpicLinkField(fields)];
  const criteria = findCriteriaField(fields, { projectId });
  return {
    estimate: estimateSource(fields, projectId, estimation),
    ...(sprint.kind === 'found' ? { sprint: sprint.id } : {}),
    ...(rank.kind === 'found' ? { rank: rank.id } : {}),
    ...(epicLink.kind === 'found' ? { epicLink: epicLink.id } : {}),
    ...(criteria.kind === 'found' ? { criteria: { id: criteria.id, name: criteria.name } } : {}),
  };
};

/** The board's estimation decides (E1, E6, V21); where no board tells, a points field is looked for by its name (E2). */
const estimateSource = (
  fields: readonly JiraField[],
  projectId: string,
  estimation: BoardConfiguration['estimation'] | undefined,
): EstimateSource => {
  if (estimation !== undefined && estimation.type !== 'field') return { kind: 'none' };
  if (estimation?.fieldId === originalEstimate)
    return { kind: 'field', id: originalEstimate, name: 'Original estimate', unit: 'seconds' };
  const found = findPointsField(fields, { boardFieldId: estimation?.fieldId, projectId });
  // No board that estimates and no field to estimate by: nobody estimates here, which is no fault of an item.
  if (found.kind === 'none' && estimation === undefined) return { kind: 'none' };
  if (found.kind !== 'found') return { kind: 'unknown', because: found.why };
  const holdsChoice = fields.some(({ id, schemaType }) => id === found.id && schemaType === 'option');
  return { kind: 'field', id: found.id, name: found.name, unit: holdsChoice ? 'choice' : 'points' };
};

/** Jira's own field for time estimates, in seconds; the same on every site. */
export const originalEstimate = 'timeoriginalestimate';
