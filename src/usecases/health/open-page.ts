import type { Answer } from '../../contract/answer';
import type { HealthFilter } from '../../contract/health-view';
import { prioritisingIds } from '../../domain/fields/choose-field-ids';
import { prioritisingUses, automatic } from '../../domain/fields/field-use';
import { type Board, firstWithSprints } from '../../domain/project/board';
import type { ProjectRef } from '../../domain/project/project';
import type { Ledger } from '../../ports/backlog-ports';
import type { BacklogId } from '../../domain/project/board';
import type { Boards } from '../../ports/project-ports';
import { type StoredBacklog, readBacklog } from '../backlog/current-backlog';
import { listVisibleBoards } from '../project/find-board';
import { mayBrowse, type MayBrowseSources } from '../project/may-browse';
import { siteFields } from '../project/project-fields';
import { type RulesSources, type ProjectRulesInForce, rulesOfProject } from '../project/rules-in-force';
import { type ContentSources, type PageContent, readPageContent } from './page-content';

export type PageSources = ContentSources &
  RulesSources &
  MayBrowseSources & {
    readonly visibleBoards: Pick<Boards, 'listOfProject'>;
  };

export type PageRequest = {
  readonly project: ProjectRef;
  readonly boardId: number | undefined;
  readonly filter: HealthFilter;
  /** How many sprints ahead it looks; as administered where left out. */
  readonly sprints?: number | undefined;
};

/** The backlog of one board as its viewer sees it now, and what else was remembered of it. */
export type OpenedPage<Beside> = {
  readonly boards: readonly Board[];
  readonly board: Board | undefined;
  readonly backlogId: BacklogId;
  readonly inForce: ProjectRulesInForce;
  readonly remembered: StoredBacklog;
  readonly content: PageContent;
  readonly beside: Beside;
};

/**
 * Opens a project's page for one board, from what is remembered, brought up to date: the cost
 * depends on what changed and on what is shown, not on the size of the backlog. `beside`: read from
 * storage at the same time. Guard (J5): an item of the project that Jira gives to the viewer shows
 * that they may browse it; where there is none, Jira is asked.
 */
export const openPage = async <Beside>(
  sources: PageSources,
  { project, boardId, filter, sprints }: PageRequest,
  beside: (backlogId: BacklogId) => Promise<Beside>,
): Promise<Answer<OpenedPage<Beside>>> => {
  const [boards, ruled] = await Promise.all([listVisibleBoards(sources, project), rulesOfProject(sources, project.id)]);
  const inForce = lookingAhead(ruled, sprints);
  if (boards === undefined) return notVisible;
  const board = boardId === undefined ? firstWithSprints(boards) : boards.find(({ id }) => id === boardId);
  // Nothing is read as the app for somebody who sees nothing of the project.
  if (boards.length === 0 && !(await mayBrowse(sources, project))) return notVisible;
  if (boardId !== undefined && board === undefined) return (await mayBrowse(sources, project)) ? noBoard : notVisible;

  const backlogId = { projectId: project.id, boardId: board?.id ?? 0 };
  const [recalled, more] = await Promise.all([readBacklog(sources, backlogId, inForce), beside(backlogId)]);
  const remembered = await prioritisedAsNow(sources, recalled, { projectId: project.id, inForce });
  const content = await readPageContent(
    sources,
    { backlogId, projectKey: project.key },
    { remembered, inForce, filter },
  );
  if (!(await mayBrowse(sources, project, content.live))) return notVisible;
  await content.whenVisible();
  return {
    ok: true,
    value: { boards, board, backlogId, inForce, remembered, content, beside: more },
  };
};

/**
 * The fields for prioritising are those of the rules in force: what is remembered of a backlog does
 * not depend on them, so it need not be read anew when they change. Where nobody chose any, those
 * that were found when the backlog was read are good enough.
 */
const prioritisedAsNow = async (
  sources: PageSources,
  remembered: StoredBacklog,
  { projectId, inForce: { rules } }: { readonly projectId: string; readonly inForce: ProjectRulesInForce },
): Promise<StoredBacklog> => {
  const chosen = prioritisingUses.some((use) => rules.fields[use] !== automatic);
  if (!chosen && rules.priority.method === 'signals') return remembered;
  const { prioritising } = prioritisingIds({ fields: await siteFields(sources), projectId }, rules.fields);
  const now = <T extends Pick<Ledger, 'basis'>>(known: T): T => {
    const fields = { ...known.basis.fields, prioritising: prioritising ?? {} };
    return { ...known, basis: { ...known.basis, fields } };
  };
  const { ledger, scan } = remembered;
  return {
    ...remembered,
    ...(ledger === undefined ? {} : { ledger: now(ledger) }),
    ...(scan === undefined ? {} : { scan: now(scan) }),
  };
};

/** What is remembered is not judged by it, so that a view of another depth costs nothing more. */
const lookingAhead = (ruled: ProjectRulesInForce, sprints: number | undefined): ProjectRulesInForce =>
  sprints === undefined ? ruled : { ...ruled, rules: { ...ruled.rules, sprintsAhead: sprints } };

const noBoard: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'board' } };

const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'project' } };
