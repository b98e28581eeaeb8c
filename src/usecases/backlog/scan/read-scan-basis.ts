import { textSettingsOf } from '../../../domain/backlog/facts/judging';
import { fieldIds } from '../../../domain/fields/choose-field-ids';
import type { LedgerBasis, TrackedBacklog } from '../../../ports/backlog-ports';
import type { Boards, Projects } from '../../../ports/project-ports';
import { type FieldSources, readBoardFields } from '../../project/project-fields';
import type { ProjectRulesInForce } from '../../project/rules-in-force';

export type ScanBasisSources = FieldSources & {
  readonly boards: Pick<Boards, 'readConfiguration' | 'listFutureSprints'>;
  readonly appProjects: Projects;
};

/**
 * Where a scan reads its facts from, read as the app. Where the board's configuration is out of the
 * app's sight, the whole project is the backlog.
 * @throws SourceFailure
 */
export const readScanBasis = async (
  sources: ScanBasisSources,
  { backlogId, projectKey }: TrackedBacklog,
  { rules }: ProjectRulesInForce,
): Promise<{ readonly basis: LedgerBasis; readonly nextSprints: readonly number[] }> => {
  const { projectId, boardId } = backlogId;
  const hasBoard = boardId !== 0;
  const [project, configuration, nextSprints] = await Promise.all([
    sources.appProjects.read(projectKey),
    hasBoard ? sources.boards.readConfiguration(boardId) : undefined,
    hasBoard ? sources.boards.listFutureSprints(boardId) : [],
  ]);
  const decides = { estimation: configuration?.estimation, style: project?.style };
  const fields = await readBoardFields(sources, projectId, decides);
  return {
    basis: {
      projectKey,
      ...(configuration === undefined ? {} : { filterId: configuration.filterId }),
      fields: fieldIds(fields, rules),
      epicTypes: (project?.issueTypes ?? []).flatMap(({ id, level }) => (level === 'epic' ? [id] : [])),
      texts: textSettingsOf(rules),
    },
    nextSprints,
  };
};
