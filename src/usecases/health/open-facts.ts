import type { Answer } from '../../contract/answer';
import type { ItemFacts } from '../../domain/backlog/item-facts';
import { mayBrowse, type MayBrowseSources } from '../project/may-browse';
import type { Boards } from '../../ports/project-ports';
import type { WorkQueue } from '../../ports/queue-ports';
import { boardAmong, listVisibleBoards } from '../project/find-board';
import { rulesOfProject, type ProjectRulesInForce, type RulesSources } from '../project/rules-in-force';
import type { IssueSummaries, IssueSummary } from '../../ports/item-ports';
import { currentBacklog, readBacklog, type BacklogSources, type CurrentBacklog } from '../backlog/current-backlog';

export type FactsSources = BacklogSources &
  RulesSources &
  MayBrowseSources & {
    readonly visibleBoards: Pick<Boards, 'listOfProject'>;
    readonly queue: WorkQueue;
    /** As the person who asks: what they may not browse is not among them. */
    readonly summaries: IssueSummaries;
  };

type Asked = {
  readonly project: { readonly id: string; readonly key: string };
  readonly boardId: number | undefined;
};

/**
 * All facts of a backlog, up to date, for somebody of whom it is not proven yet that they may
 * browse the project.
 */
export type OpenedFacts = {
  readonly current: CurrentBacklog;
  readonly inForce: ProjectRulesInForce;
  readonly all: readonly ItemFacts[];
  /**
   * An item of the project among those that Jira gave to the viewer is the proof, else Jira is
   * asked (J5). Keeps what was found.
   */
  readonly provenBy: (visible: ReadonlyMap<string, IssueSummary>) => Promise<boolean>;
};

/**
 * The facts of a board of the project, else of its first one. Nothing of them may be answered
 * before `provenBy` says that the viewer may browse.
 */
export const openFacts = async (sources: FactsSources, { project, boardId }: Asked): Promise<Answer<OpenedFacts>> => {
  const boards = await listVisibleBoards(sources, project);
  if (boards === undefined) return notVisible;
  const board = boardAmong(boards, boardId);
  if (!board.ok) return (await mayBrowse(sources, project)) ? board : notVisible;
  if (board.value === undefined && !(await mayBrowse(sources, project))) return notVisible;

  const backlog = { backlogId: { projectId: project.id, boardId: board.value?.id ?? 0 }, projectKey: project.key };
  const inForce = await rulesOfProject(sources, project.id);
  const remembered = await readBacklog(sources, backlog.backlogId, inForce);
  const { ledger } = remembered;
  const current = ledger && (await currentBacklog(sources, backlog, { ...remembered, ledger }, inForce));
  const all = await current?.facts();
  if (current === undefined || all === undefined) {
    if (!(await mayBrowse(sources, project))) return notVisible;
    // Facts are missing, or nothing is known yet: a scan finds them, where none is at work already.
    await sources.queue.push({ ...backlog, kind: 'scan', why: 'first' });
    return { ok: false, problem: { code: 'being-read' } };
  }
  const provenBy = async (visible: ReadonlyMap<string, IssueSummary>): Promise<boolean> => {
    if (!(await mayBrowse(sources, project, visible.values()))) return false;
    await current.saveFound();
    return true;
  };
  return { ok: true, value: { current, inForce, all, provenBy } };
};

export const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'project' } };
