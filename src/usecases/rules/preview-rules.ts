import type { PreviewView, PriorityPreview } from '../../contract/rules-view';
import { scoreItem, type ScoredBacklogItem } from '../../domain/backlog/scored-item';
import { fieldIds } from '../../domain/fields/choose-field-ids';
import type { FieldIds } from '../../domain/fields/field-ids';
import { byKey } from '../../domain/items/item-order';
import type { Moscow } from '../../domain/priority/moscow';
import { firstWithSprints } from '../../domain/project/board';
import type { Band } from '../../domain/readiness/readiness';
import type { Rules } from '../../domain/rules/rules';
import type { Items } from '../../ports/item-ports';
import type { Boards } from '../../ports/project-ports';
import type { TeamVelocityStore } from '../../ports/sprint-ports';
import { queryFor, readOpenItems } from '../items/read-open-items';
import { type FieldSources, fieldsOfBoard } from '../project/project-fields';

/** The first items of the backlog by rank that a preview judges: at most five pages of a search. */
const mostItems = 500;

const mostExamples = 10;

export type PreviewSources = FieldSources & {
  readonly items: Items;
  readonly visibleBoards: Boards;
  readonly teamVelocity: TeamVelocityStore;
};

/**
 * Which of the first items of a project's open backlog change their verdict from one set of rules
 * to another, as the asker sees them. Rules that choose other fields are judged by what those
 * fields hold; of items that are gone from one of the two readings nothing is said.
 */
export const previewRules = async (
  sources: PreviewSources,
  project: { readonly id: string; readonly key: string },
  { before, after }: { readonly before: Rules; readonly after: Rules },
): Promise<PreviewView> => {
  const board = firstWithSprints(await sources.visibleBoards.listOfProject(project.key));
  const configuration = board === undefined ? undefined : await sources.visibleBoards.readConfiguration(board.id);
  const team = { velocity: await sources.teamVelocity.read(project.id) };
  const known = await fieldsOfBoard(sources, project.id, configuration?.estimation);
  const query = queryFor(project.key, configuration);
  const [fields, otherFields] = [fieldIds(known, before.fields), fieldIds(known, after.fields)];
  const { items, more } = await readOpenItems(sources.items, query, fields, mostItems);
  const reread = sameFields(fields, otherFields)
    ? items
    : (await readOpenItems(sources.items, query, otherFields, mostItems)).items;
  const now = sources.clock();
  const afterwards = new Map(reread.map((item) => [item.id, item]));
  const judged = items.flatMap((item) => {
    const then = afterwards.get(item.id);
    if (then === undefined) return [];
    const { key, summary } = item;
    const [was, is] = [scoreItem(item, { rules: before, team }, now), scoreItem(then, { rules: after, team }, now)];
    return [{ key, summary, from: was.readiness.band, to: is.readiness.band, was, is }];
  });
  const changed = judged.filter(({ from, to }) => from !== to);
  return {
    projectKey: project.key,
    items: judged.length,
    more,
    changed: changed.length,
    before: countBands(judged.map(({ from }) => from)),
    after: countBands(judged.map(({ to }) => to)),
    moves: movesOf(changed),
    examples: changed.slice(0, mostExamples).map(({ key, summary, from, to }) => ({ key, summary, from, to })),
    priority: priorityPreview(judged),
  };
};

type Judged = {
  readonly key: string;
  readonly summary: string;
  readonly was: Pick<ScoredBacklogItem, 'priority' | 'moscow'>;
  readonly is: Pick<ScoredBacklogItem, 'priority' | 'moscow'>;
};

const priorityPreview = (judged: readonly Judged[]): PriorityPreview => {
  const changed = judged
    .map(({ key, summary, was, is }) => ({ key, summary, from: was.priority.score, to: is.priority.score }))
    .filter(({ from, to }) => from !== to)
    .toSorted((one, other) => compare(distance(other), distance(one)) || byKey(one, other));
  return {
    changed: changed.length,
    moscowChanged: judged.filter(({ was, is }) => categoryIn(was.moscow) !== categoryIn(is.moscow)).length,
    examples: changed.slice(0, mostExamples),
  };
};

/** A score that comes or goes changes more than any other. */
const distance = ({ from, to }: { readonly from: number | null; readonly to: number | null }): number =>
  from === null || to === null ? Infinity : Math.abs(from - to);

/** Both may be infinite, whose difference is no number. */
const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);

const categoryIn = (moscow: Moscow) => (moscow.kind === 'unknown' ? undefined : moscow.category);

const sameFields = (one: FieldIds, other: FieldIds): boolean => JSON.stringify(one) === JSON.stringify(other);

const countBands = (bands: readonly Band[]): Record<Band, number> => {
  const count = { ready: 0, almost: 0, 'not-ready': 0, 'not-scored': 0 };
  for (const band of bands) count[band] += 1;
  return count;
};

const movesOf = (changed: readonly { readonly from: Band; readonly to: Band }[]): PreviewView['moves'] => {
  const moves = new Map<string, { from: Band; to: Band; count: number }>();
  for (const { from, to } of changed) {
    const known = moves.get(`${from} ${to}`);
    moves.set(`${from} ${to}`, { from, to, count: (known?.count ?? 0) + 1 });
  }
  return [...moves.values()].toSorted((one, other) => other.count - one.count);
};
