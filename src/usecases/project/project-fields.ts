import { dayMs } from '../../domain/arithmetic/day';
import type { KnownFields } from '../../domain/fields/choose-field-ids';
import { originalEstimate } from '../../domain/fields/field-use';
import type { JiraField } from '../../domain/fields/jira-field';
import type { ProjectRef, ProjectStyle } from '../../domain/project/project';
import type { Clock } from '../../ports/clock';
import type { FieldStore, EstimationStore } from '../../ports/field-ports';
import type { FieldList, Boards, Projects } from '../../ports/project-ports';
import { unlessRefused } from '../../ports/source-failure';

export type FieldSources = {
  readonly clock: Clock;
  readonly fields: FieldList;
  readonly fieldStore: FieldStore;
  /** As the app, so that what is remembered does not depend on who asked first. */
  readonly boards: Pick<Boards, 'listOfProject' | 'readConfiguration'>;
  readonly appProjects: Projects;
  /** As the viewer. */
  readonly projects: Projects;
  readonly estimationStore: EstimationStore;
};

/**
 * What decides a project's estimate: what its first board with sprints estimates by, else the
 * project's style (E1, E8).
 */
export type EstimateBasis = Pick<KnownFields, 'estimation' | 'style'>;

/**
 * The fields of a project with what decides its estimate, both remembered for a day.
 * @throws SourceFailure
 */
export const readProjectFields = async (sources: FieldSources, project: ProjectRef): Promise<KnownFields> => {
  const [fields, basis] = await Promise.all([readSiteFields(sources), readEstimateBasis(sources, project)]);
  return { projectId: project.id, fields, ...basis };
};

/** The fields of a project with what decides its estimate on a board. @throws SourceFailure */
export const readBoardFields = async (
  sources: FieldSources,
  projectId: string,
  basis: EstimateBasis,
): Promise<KnownFields> => ({ projectId, fields: await readSiteFields(sources), ...basis });

/**
 * The site's custom fields, remembered for a day, and those of Jira's own that change histories
 * name in words at times (V34).
 * @throws SourceFailure
 */
export const readSiteFields = async ({
  clock,
  fields,
  fieldStore,
}: Pick<FieldSources, 'clock' | 'fields' | 'fieldStore'>): Promise<readonly JiraField[]> => {
  const stored = await fieldStore.read();
  if (stored !== undefined && clock() - stored.readAt < dayMs) return stored.fields;
  const read = (await fields.list()).filter(({ id, custom }) => custom || namedInHistories.has(id));
  await fieldStore.save({ readAt: clock(), fields: read });
  return read;
};

const namedInHistories: ReadonlySet<string> = new Set(['status', 'issuetype', 'description', originalEstimate.id]);

/**
 * What decides a project's estimate, remembered for a day. Where the app may not see the project,
 * as with a private team-managed one, no board does, and its style is what the viewer sees; whoever
 * looks next asks again.
 * @throws SourceFailure
 */
export const readEstimateBasis = async (sources: FieldSources, project: ProjectRef): Promise<EstimateBasis> => {
  const { clock, boards, estimationStore } = sources;
  const stored = await estimationStore.read(project.id);
  if (stored !== undefined && clock() - stored.readAt < dayMs) return basisOf(stored);
  const all = await unlessRefused(boards.listOfProject(project.key));
  if (all === undefined) return basisOf({ style: await readStyle(sources, project) });
  const board = all.find(({ type }) => type !== 'kanban');
  const configuration = board && (await boards.readConfiguration(board.id));
  const estimation = configuration?.estimation;
  const style = estimation === undefined ? await readStyle(sources, project) : undefined;
  const basis = {
    ...(board === undefined ? {} : { boardId: board.id }),
    ...(estimation === undefined ? {} : { estimation }),
    ...(style === undefined ? {} : { style }),
  };
  await estimationStore.save(project.id, { readAt: clock(), ...basis });
  return basisOf(basis);
};

/** The project's style, as the app sees it, else as the viewer does (E8). @throws SourceFailure */
export const readStyle = async (
  { appProjects, projects }: Pick<FieldSources, 'appProjects' | 'projects'>,
  { key }: ProjectRef,
): Promise<ProjectStyle | undefined> => ((await appProjects.read(key)) ?? (await projects.read(key)))?.style;

const basisOf = ({ estimation, style }: Partial<EstimateBasis>): EstimateBasis => ({ estimation, style });
