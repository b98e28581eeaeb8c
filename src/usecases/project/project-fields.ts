import { dayMs } from '../../domain/arithmetic/day';
import type { KnownFields } from '../../domain/fields/choose-field-ids';
import type { JiraField } from '../../domain/fields/jira-field';
import type { BoardConfiguration } from '../../domain/project/board';
import type { ProjectRef } from '../../domain/project/project';
import type { Clock } from '../../ports/clock';
import type { FieldStore, EstimationStore } from '../../ports/field-ports';
import type { FieldList, Boards } from '../../ports/project-ports';
import { unlessRefused } from '../../ports/source-failure';

export type FieldSources = {
  readonly clock: Clock;
  readonly fields: FieldList;
  readonly fieldStore: FieldStore;
  /** As the app, so that what is remembered does not depend on who asked first. */
  readonly boards: Pick<Boards, 'listOfProject' | 'readConfiguration'>;
  readonly estimationStore: EstimationStore;
};

type Estimation = BoardConfiguration['estimation'];

/**
 * The fields of a project with what its first board with sprints estimates by, remembered for a
 * day.
 * @throws SourceFailure
 */
export const readProjectFields = async (sources: FieldSources, project: ProjectRef): Promise<KnownFields> => {
  const [fields, estimation] = await Promise.all([readSiteFields(sources), readEstimation(sources, project)]);
  return { projectId: project.id, fields, estimation };
};

/** The fields of a project with what a board estimates by. @throws SourceFailure */
export const readBoardFields = async (
  sources: FieldSources,
  projectId: string,
  estimation: Estimation | undefined,
): Promise<KnownFields> => ({ projectId, fields: await readSiteFields(sources), estimation });

/**
 * The site's custom fields, remembered for a day: system fields have fixed ids.
 * @throws SourceFailure
 */
export const readSiteFields = async ({
  clock,
  fields,
  fieldStore,
}: Pick<FieldSources, 'clock' | 'fields' | 'fieldStore'>): Promise<readonly JiraField[]> => {
  const stored = await fieldStore.read();
  if (stored !== undefined && clock() - stored.readAt < dayMs) return stored.fields;
  const custom = (await fields.list()).filter((field) => field.custom);
  await fieldStore.save({ readAt: clock(), fields: custom });
  return custom;
};

/**
 * What the project's first board with sprints estimates by, remembered for a day. Undefined where
 * no board tells, and where the app may not see the project's boards, as in a private team-managed
 * one: then a field is found by its name, and whoever looks next asks again.
 * @throws SourceFailure
 */
export const readEstimation = async (
  { clock, boards, estimationStore }: FieldSources,
  project: ProjectRef,
): Promise<Estimation | undefined> => {
  const stored = await estimationStore.read(project.id);
  if (stored !== undefined && clock() - stored.readAt < dayMs) return stored.estimation;
  const all = await unlessRefused(boards.listOfProject(project.key));
  if (all === undefined) return undefined;
  const board = all.find(({ type }) => type !== 'kanban');
  const configuration = board && (await boards.readConfiguration(board.id));
  const estimation = configuration?.estimation;
  await estimationStore.save(project.id, {
    readAt: clock(),
    ...(board === undefined ? {} : { boardId: board.id }),
    ...(estimation === undefined ? {} : { estimation }),
  });
  return estimation;
};
