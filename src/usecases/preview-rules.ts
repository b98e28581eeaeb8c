import type { PreviewView } from '../contract/rules-view';
import type { Band } from '../domain/readiness/readiness';
import type { ReadinessRules } from '../domain/readiness/rules';
import { scoreReadiness } from '../domain/readiness/score-readiness';
import { firstWithSprints } from './asked-board';
import type { FieldIds } from './field-ids';
import { fieldIds, fieldsOfBoard, type FieldSources } from './fields-of-project';
import type { Boards, Items, TeamVelocityMemory } from './ports';
import { queryFor, readBacklog } from './read-backlog';

/** The first items of the backlog by rank that a preview judges: at most five pages of a search. */
const mostItems = 500;
const mostExamples = 10;

export type PreviewSources = FieldSources & {
  readonly items: Items;
  readonly visibleBoards: Boards;
  readonly teamVelocity: TeamVelocityMemory;
};

/**
 * Which of the first items of a project's open backlog change their verdict from one set of rules to another, as the asker sees them. Rules that choose
 * other fields are judged by what those fields hold; of items that are gone from one of the two readings nothing is said.
 */
export const previewRules = async (
  sources: PreviewSources,
  project: { readonly id: string; readonly key: string },
  { before, after }: { readonly before: ReadinessRules; readonly after: ReadinessRules },
): Promise<PreviewView> => {
  const board = firstWithSprints(await sources.visibleBoards.ofProject(project.key));
  const configuration = board === undefined ? undefined : await sources.visibleBoards.configuration(board.id);
  const team = { velocity: await sources.teamVelocity.recall(project.id) };
  const known = await fieldsOfBoard(sources, project.id, configuration?.estimation);
  const query = queryFor(project.key, configuration);
  const [fields, otherFields] = [fieldIds(known, before.fields), fieldIds(known, after.fields)];
  const { items, more } = await readBacklog(sources.items, query, fields, mostItems);
  const reread = sameFields(fields, otherFields)
    ? items
    : (await readBacklog(sources.items, query, otherFields, mostItems)).items;
  const afterwards = new Map(reread.map((item) => [item.id, item]));
  const judged = items.flatMap((item) => {
    const then = afterwards.get(item.id);
    if (then === undefined) return [];
    const { key, summary } = item;
    return [
      { key, summary, from: scoreReadiness(item, before, team).band, to: scoreReadiness(then, after, team).band },
    ];
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
    examples: changed.slice(0, mostExamples),
  };
};

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
