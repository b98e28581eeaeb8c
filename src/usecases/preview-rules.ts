import type { PreviewView } from '../contract/rules-view';
import type { BacklogItem } from '../domain/backlog/backlog-item';
import { openBacklog } from '../domain/health/open-backlog';
import type { Band } from '../domain/readiness/readiness';
import type { ReadinessRules } from '../domain/readiness/rules';
import { scoreReadiness } from '../domain/readiness/score-readiness';
import { fieldsOfBoard, type FieldSources } from './fields-of-project';
import type { Boards, Items } from './ports';
import { firstWithSprints } from './asked-board';
import { queryFor } from './show-project';

/** The first items of the backlog by rank that a preview judges: at most five pages of a search. */
const mostItems = 500;
const mostExamples = 10;

export type PreviewSources = FieldSources & { readonly items: Items; readonly visibleBoards: Boards };

/** Which of the first items of a project's open backlog change their verdict from one set of rules to another, as the asker sees them. */
export const previewRules = async (
  sources: PreviewSources,
  project: { readonly id: string; readonly key: string },
  { before, after }: { readonly before: ReadinessRules; readonly after: ReadinessRules },
): Promise<PreviewView> => {
  const { items, more } = await topOfBacklog(sources, project);
  const judged = items.map((item) => ({
    key: item.key,
    summary: item.summary,
    from: scoreReadiness(item, before).band,
    to: scoreReadiness(item, after).band,
  }));
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

const topOfBacklog = async (
  sources: PreviewSources,
  project: { readonly id: string; readonly key: string },
): Promise<{ readonly items: readonly BacklogItem[]; readonly more: boolean }> => {
  const board = firstWithSprints(await sources.visibleBoards.ofProject(project.key));
  const configuration = board === undefined ? undefined : await sources.visibleBoards.configuration(board.id);
  const fields = await fieldsOfBoard(sources, project.id, configuration?.estimation);
  const query = queryFor(project.key, configuration);
  const found: BacklogItem[] = [];
  let cursor: string | undefined;
  do {
    const page = await sources.items.page(query, fields, cursor);
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined && found.length < mostItems);
  return { items: openBacklog(found.slice(0, mostItems)), more: cursor !== undefined || found.length > mostItems };
};

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
