import { fieldIds } from '../../../domain/fields/choose-field-ids';
import type { LedgerBasis, TrackedBacklog } from '../../../ports/backlog-ports';
import type { Boards, Projects } from '../../../ports/project-ports';
import { type FieldSources, fieldsOfBoard } from '../../project/project-fields';
import type { ProjectRulesInForce } from '../../project/rules-in-force';
import { textSettingsOf } from '../judging';

export type ScanBasisSources = FieldSources & {
  readonly boards: Pick<Boards, 'readConfiguration' | 'listFutureSprints'>;
  readonly appProjects: Projects;
};

/**
 * Where the facts of a backlog come from, read as the app: a board whose configuration is out of
 * its sight leaves the whole project.
 */
export const readScanBasis = async (
  sources: ScanBasisSources,
  { backlogId, projectKey }: TrackedBacklog,
  inForce: ProjectRulesInForce,
): Promise<{ readonly basis: LedgerBasis; readonly nextSprints: readonly number[] }> => {
  const { projectId, boardId } = backlogId;
  const [project, configuration, nextSprints] = await Promise.all([
    sources.appProjects.read(projectKey),
    boardId === 0 ? undefined : sources.boards.readConfiguration(boardId),
    boardId === 0 ? [] : sources.boards.listFutureSprints(boardId),
  ]);
  const known = await fieldsOfBoard(sources, projectId, configuration?.estimation);
  return {
    basis: {
      projectKey,
      ...(configuration === undefined ? {} : { filterId: configuration.filterId }),
      fields: fieldIds(known, inForce.rules.fields),
      epicTypes: (project?.issueTypes ?? []).flatMap(({ id, isEpic }) => (isEpic ? [id] : [])),
      texts: textSettingsOf(inForce.rules),
    },
    nextSprints,
  };
};
