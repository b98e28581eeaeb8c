import type { PreviewView } from '../../contract/rules-view';
import { scoreItem } from '../../domain/backlog/scored-item';
import { fieldIds, type KnownFields } from '../../domain/fields/choose-field-ids';
import type { FieldIds } from '../../domain/fields/field-ids';
import { sameFields } from '../../domain/fields/same-fields';
import type { BacklogItem } from '../../domain/items/backlog-item';
import { type Board, firstWithSprints } from '../../domain/project/board';
import type { ProjectRef } from '../../domain/project/project';
import { compareJudgements } from '../../domain/rules/compare-judgements';
import type { Rules } from '../../domain/rules/rules';
import type { ItemQuery, Items } from '../../ports/item-ports';
import type { Boards } from '../../ports/project-ports';
import type { TeamVelocityStore } from '../../ports/sprint-ports';
import { openBacklogQuery } from '../items/backlog-query';
import { type OpenItems, readOpenItems } from '../items/read-open-items';
import { type FieldSources, readSiteFields, readStyle } from '../project/project-fields';

/**
 * The first items of the backlog by rank that a preview judges: two pages of a search, since its
 * pages come one after another and a person waits.
 */
const mostItems = 200;

export type PreviewSources = FieldSources & {
  /** As the viewer. */
  readonly items: Items;
  readonly visibleBoards: Pick<Boards, 'listOfProject'>;
  readonly teamVelocity: TeamVelocityStore;
};

/** The project in which a draft is tried, with the boards that the viewer sees there. */
export type PreviewPlace = { readonly project: ProjectRef; readonly boards: readonly Board[] };

/** The rules in force and those of a draft. */
export type RulesToCompare = { readonly before: Rules; readonly after: Rules };

/**
 * What a draft of the rules changes among the first items of a project's open backlog, as the
 * viewer sees them. Where it chooses other fields or has links read otherwise, the items are read
 * again.
 * @throws SourceFailure
 */
export const previewRules = async (
  sources: PreviewSources,
  { project, boards }: PreviewPlace,
  { before, after }: RulesToCompare,
): Promise<PreviewView> => {
  const board = firstWithSprints(boards);
  const [configuration, siteFields, velocity] = await Promise.all([
    board && sources.boards.readConfiguration(board.id),
    readSiteFields(sources),
    sources.teamVelocity.read(project.id),
  ]);
  const team = { velocity };
  const estimation = configuration?.estimation;
  const style = estimation === undefined ? await readStyle(sources, project) : undefined;
  const fields = { projectId: project.id, fields: siteFields, estimation, style };
  const query = openBacklogQuery({ projectKey: project.key, filterId: configuration?.filterId });
  const { pairs, more } = await readTwice(sources.items, query, { fields, before, after });
  const now = sources.clock();
  const judgements = pairs.map(([item, reread]) => ({
    before: scoreItem(item, { rules: before, team }, now),
    after: scoreItem(reread, { rules: after, team }, now),
  }));
  const { items, ...changes } = compareJudgements(judgements);
  return { projectKey: project.key, items, more, ...changes };
};

/**
 * Each item as both sets of rules have it read; once where that is the same. An item that is
 * gone from one of the two readings is left out.
 */
const readTwice = async (
  items: Items,
  query: ItemQuery,
  { fields, before, after }: RulesToCompare & { readonly fields: KnownFields },
): Promise<{ readonly pairs: readonly (readonly [BacklogItem, BacklogItem])[]; readonly more: boolean }> => {
  const [fieldsBefore, fieldsAfter] = [fieldIds(fields, before), fieldIds(fields, after)];
  const read = (by: FieldIds): Promise<OpenItems> => readOpenItems(items, { query, fields: by, most: mostItems });
  const [first, reread] = await Promise.all([
    read(fieldsBefore),
    sameFields(fieldsBefore, fieldsAfter) ? undefined : read(fieldsAfter),
  ]);
  const second = reread ?? first;
  const rereadById = new Map(second.items.map((item) => [item.id, item]));
  const pairs = first.items.flatMap((item) => {
    const again = rereadById.get(item.id);
    return again === undefined ? [] : [[item, again] as const];
  });
  return { pairs, more: first.more };
};
