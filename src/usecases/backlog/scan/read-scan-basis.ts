import { textSettingsOf } from '../../../domain/backlog/facts/judging';
import { fieldIds } from '../../../domain/fields/choose-field-ids';
import type { LedgerBasis, ScanState, TrackedBacklog } from '../../../ports/backlog-ports';
import type { Boards, Projects } from '../../../ports/project-ports';
import { type FieldSources, readBoardFields } from '../../project/project-fields';
import type { ProjectRulesInForce } from '../../project/rules-in-force';

export type ScanBasisSources = FieldSources & {
  readonly boards: Pick<Boards, 'readConfiguration' | 'listOpenSprints'>;
  readonly appProjects: Projects;
};

/** With the open sprints of the board: all of them, and which are to come, and which run. */
export type ScanBasis = { readonly basis: LedgerBasis } & Pick<ScanState, 'nextSprints' | 'activeSprints' | 'sprints'>;

/**
 * Where a scan reads its facts from, read as the app. Where the board's configuration is out of the
 * app's sight, the whole project is the backlog.
 * @throws SourceFailure
 */
export const readScanBasis = async (
  sources: ScanBasisSources,
  { backlogId, projectKey }: TrackedBacklog,
  { rules }: ProjectRulesInForce,
): Promise<ScanBasis> => {
  const { projectId, boardId } = backlogId;
  const hasBoard = boardId !== 0;
  const [project, configuration, open] = await Promise.all([
    sources.appProjects.read(projectKey),
    hasBoard ? sources.boards.readConfiguration(boardId) : undefined,
    hasBoard ? sources.boards.listOpenSprints(boardId) : [],
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
    nextSprints: open.filter(({ state }) => state === 'future').map(({ id }) => id),
    activeSprints: open.filter(({ state }) => state === 'active').map(({ id }) => id),
    sprints: open.map(({ id, name, start, end }) => ({
      ...{ id, name },
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    })),
  };
};
