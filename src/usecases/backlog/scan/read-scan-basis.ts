import { fieldIds } from '../../../domain/fields/choose-field-ids';
import type { Place, LedgerBasis } from '../../../ports/backlog-ports';
import type { Boards, Projects } from '../../../ports/project-ports';
import { type FieldSources, fieldsOfBoard } from '../../project/project-fields';
import type { ProjectRulesInForce } from '../../project/rules-in-force';
import { textsOf } from '../judging';

export type BasisSources = FieldSources & {
  readonly boards: Pick<Boards, 'configuration' | 'futureSprints'>;
  readonly appProjects: Projects;
};

/** Where the facts of a backlog come from, read as the app: a board whose configuration is out of its sight leaves the whole project. */
export const readBasis = async (
  sources: BasisSources,
  { place, projectKey }: { readonly place: Place; readonly projectKey: string },
  inForce: ProjectRulesInForce,
): Promise<{ readonly basis: LedgerBasis; readonly nextSprints: readonly number[] }> => {
  const { projectId, boardId } = place;
  const [project, configuration, nextSprints] = await Promise.all([
    sources.appProjects.find(projectKey),
    boardId === 0 ? undefined : sources.boards.configuration(boardId),
    boardId === 0 ? [] : sources.boards.futureSprints(boardId),
  ]);
  const known = await fieldsOfBoard(sources, projectId, configuration?.estimation);
  return {
    basis: {
      projectKey,
      ...(configuration === undefined ? {} : { filterId: configuration.filterId }),
      fields: fieldIds(known, inForce.rules.fields),
      epicTypes: (project?.issueTypes ?? []).flatMap(({ id, isEpic }) => (isEpic ? [id] : [])),
      texts: textsOf(inForce.rules),
    },
    nextSprints,
  };
};
