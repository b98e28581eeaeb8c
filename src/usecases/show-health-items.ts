import type { Answer } from '../contract/answer';
import type { FigureSide, HealthComponentId, HealthFilter, HealthItems, HealthRow } from '../contract/health-view';
import { isFiltering } from '../domain/health/backlog-filter';
import { standingOf } from '../domain/health/behind-component';
import { byRankOfFacts, type ItemFacts } from '../domain/health/item-facts';
import { judgeFacts, type Judging } from '../domain/health/judge-facts';
import { catalogue } from '../domain/readiness/catalogue';
import type { EstimateSource } from './field-ids';
import { contextOf, selectFor } from './health/filtered-health';
import { nextUpOf } from './health/measure-backlog';
import { hashedFilter } from './health/page-content';
import { bringUpToDate, recallBacklog } from './health/read-backlog';
import { boardAmong, boardsInSight, type AskedBoardSources } from './asked-board';
import { estimateWords } from './item-row';
import { rulesOfProject } from './rules-in-force';
import type { ProjectSources } from './show-project';
import type { IssueSummary } from './sprint-ports';

export type HealthItemsSources = ProjectSources & AskedBoardSources;

/** Jira gives so many items a call. */
const rowsAPage = 100;

/**
 * The items behind a figure of the health, by rank, a page at a time and read as the viewer: the same that the figure counts. Guard (J5): an item of
 * the project that Jira gives to the viewer, else Jira is asked.
 */
export const showHealthItems = async (
  sources: HealthItemsSources,
  asked: {
    readonly project: { readonly id: string; readonly key: string };
    readonly boardId: number | undefined;
    readonly component: HealthComponentId;
    readonly side: FigureSide;
    readonly filter: HealthFilter;
    readonly from: number;
  },
): Promise<Answer<HealthItems>> => {
  const { project, component, side, from } = asked;
  const boards = await boardsInSight(sources, project);
  if (boards === undefined) return notVisible;
  const board = boardAmong(boards, asked.boardId);
  const mayBrowse = (): Promise<boolean> => sources.permissions.mayBrowse(project.key);
  if (!board.ok) return (await mayBrowse()) ? board : notVisible;
  if (board.value === undefined && !(await mayBrowse())) return notVisible;

  const place = { projectId: project.id, boardId: board.value?.id ?? 0 };
  const inForce = await rulesOfProject(sources, project.id);
  const remembered = await recallBacklog(sources, place, inForce);
  const { ledger } = remembered;
  const backlog = { place, projectKey: project.key };
  const current = ledger && (await bringUpToDate(sources, backlog, { ...remembered, ledger }, inForce));
  const all = await current?.facts();
  if (current === undefined || all === undefined) {
    if (!(await mayBrowse())) return notVisible;
    // Facts are missing, or nothing is known yet: a scan finds them, where none is at work already.
    await sources.queue.push({ ...backlog, kind: 'scan', why: 'first' });
    return { ok: false, problem: { code: 'being-read' } };
  }

  const next = nextUpOf(current.ledger, current.yardstick);
  const context = contextOf(current, { next, now: sources.clock() });
  const filter = await hashedFilter(sources.labelHashes, asked.filter);
  const selected = isFiltering(filter) ? await selectFor(sources.summaries, all, { filter, context }) : all;
  const behind = selected.filter((facts) => standingOf(component, facts, context) === side).toSorted(byRankOfFacts);
  const page = behind.slice(from, from + rowsAPage);
  const visible = await sources.summaries.of(page.map(({ id }) => id));
  const proven = [...visible.values()].some(({ projectId }) => projectId === project.id);
  if (!proven && !(await mayBrowse())) return notVisible;
  await current.keepFound();
  const { estimate } = current.ledger.basis.fields;
  const rows = page.flatMap((facts) => {
    const issue = visible.get(facts.id);
    return issue === undefined ? [] : [rowOf(facts, issue, { judging: current.judging, estimate })];
  });
  const last = from + rowsAPage;
  return {
    ok: true,
    value: {
      rows,
      hidden: page.length - rows.length,
      total: behind.length,
      ...(last < behind.length ? { next: last } : {}),
    },
  };
};

const rowOf = (
  facts: ItemFacts,
  { key, summary }: IssueSummary,
  { judging, estimate }: { readonly judging: Judging; readonly estimate: EstimateSource },
): HealthRow => {
  const { score, band, failing } = judgeFacts(facts, judging);
  const words =
    typeof facts.estimate === 'number'
      ? estimateWords({ unit: judging.unit, fieldName: '', value: facts.estimate })
      : facts.estimate === 'chosen' && estimate.kind === 'field'
        ? estimate.name
        : undefined;
  return {
    key,
    summary,
    score,
    band,
    ...(words === undefined ? {} : { estimate: words }),
    missing: failing.map((id) => catalogue.find((rule) => rule.id === id)?.failed ?? id),
    updated: facts.updated,
  };
};

const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'project' } };
