import { dayMs } from '../../domain/arithmetic/day';
import type { KnownFields } from '../../domain/fields/choose-field-ids';
import type { JiraField } from '../../domain/fields/jira-field';
import type { BoardConfiguration } from '../../domain/project/board';
import type { Clock } from '../../ports/clock';
import type { FieldStore, EstimationStore } from '../../ports/field-ports';
import type { FieldList, Boards } from '../../ports/project-ports';

export type FieldSources = {
  readonly clock: Clock;
  readonly fields: FieldList;
  readonly fieldStore: FieldStore;
  /** Boards as the app sees them, so that what is remembered does not depend on who asked first. */
  readonly boards: Pick<Boards, 'listOfProject' | 'readConfiguration'>;
  readonly estimationStore: EstimationStore;
};

/**
 * The fields of a project, with the estimation of its first board that has sprints, remembered for
 * a day.
 */
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
  const remembered = await sources.estimationStore.read(project.id);
  if (remembered !== undefined && sources.clock() - remembered.readAt < dayMs) return remembered.estimation;
  const board = (await sources.boards.listOfProject(project.key)).find(({ type }) => type !== 'kanban');
  const configuration = board === undefined ? undefined : await sources.boards.readConfiguration(board.id);
  await sources.estimationStore.save(project.id, {
    readAt: sources.clock(),
    ...(configuration === undefined ? {} : { estimation: configuration.estimation }),
  });
  return configuration?.estimation;
};

/**
 * The site's fields as far as any finder looks at them: system fields have fixed ids. Read once a
 * day.
 */
export const siteFields = async ({
  clock,
  fields,
  fieldStore: fieldMemory,
}: FieldSources): Promise<readonly JiraField[]> => {
  const memory = await fieldMemory.read();
  if (memory !== undefined && clock() - memory.readAt < dayMs) return memory.fields;
  const custom = (await fields.list()).filter((field) => field.custom);
  await fieldMemory.save({ readAt: clock(), fields: custom });
  return custom;
};
