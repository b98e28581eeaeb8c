import type { PreviewView } from '../../contract/rules-view';
import { scoreItem } from '../../domain/backlog/scored-item';
import { fieldIds, type KnownFields } from '../../domain/fields/choose-field-ids';
import { sameFields } from '../../domain/fields/same-fields';
import type { BacklogItem } from '../../domain/items/backlog-item';
import { firstWithSprints } from '../../domain/project/board';
import type { ProjectRef } from '../../domain/project/project';
import { compareJudgements } from '../../domain/rules/compare-judgements';
import type { Rules } from '../../domain/rules/rules';
import type { ItemQuery, Items } from '../../ports/item-ports';
import type { Boards } from '../../ports/project-ports';
import type { TeamVelocityStore } from '../../ports/sprint-ports';
import { openBacklogQuery } from '../items/backlog-query';
import { readOpenItems } from '../items/read-open-items';
import { type FieldSources, readBoardFields } from '../project/project-fields';

/** The first items of the backlog by rank that a preview judges: at most five pages of a search. */
const mostItems = 500;

export type PreviewSources = FieldSources & {
  /** As the viewer. */
  readonly items: Items;
  readonly visibleBoards: Boards;
  readonly teamVelocity: TeamVelocityStore;
};

/** The rules in force and those of a draft. */
export type RulesToCompare = { readonly before: Rules; readonly after: Rules };

/**
 * What a draft of the rules changes among the first items of a project's open backlog, as the
 * viewer sees them. Where it chooses other fields, the items are read again by those.
 * @throws SourceFailure
 */
export const previewRules = async (
  sources: PreviewSources,
  project: ProjectRef,
  { before, after }: RulesToCompare,
): Promise<PreviewView> => {
  const board = firstWithSprints(await sources.visibleBoards.listOfProject(project.key));
  const configuration = board && (await sources.visibleBoards.readConfiguration(board.id));
  const team = { velocity: await sources.teamVelocity.read(project.id) };
  const fields = await readBoardFields(sources, project.id, configuration?.estimation);
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
 * Each item by the fields of both sets of rules; read once where they are the same. An item that is
 * gone from one of the two readings is left out.
 */
const readTwice = async (
  items: Items,
  query: ItemQuery,
  { fields, before, after }: RulesToCompare & { readonly fields: KnownFields },
): Promise<{ readonly pairs: readonly (readonly [BacklogItem, BacklogItem])[]; readonly more: boolean }> => {
  const [fieldsBefore, fieldsAfter] = [fieldIds(fields, before.fields), fieldIds(fields, after.fields)];
  const first = await readOpenItems(items, { query, fields: fieldsBefore, most: mostItems });
  const second = sameFields(fieldsBefore, fieldsAfter)
    ? first
    : await readOpenItems(items, { query, fields: fieldsAfter, most: mostItems });
  const rereadById = new Map(second.items.map((item) => [item.id, item]));
  const pairs = first.items.flatMap((item) => {
    const reread = rereadById.get(item.id);
    return reread === undefined ? [] : [[item, reread] as const];
  });
  return { pairs, more: first.more };
};
