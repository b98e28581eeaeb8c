import type { Answer } from '../../contract/answer';
import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import type { IssueSummaries, IssueSummary } from '../../ports/item-ports';
import type { Boards } from '../../ports/project-ports';
import { currentBacklog, type CurrentBacklog } from '../backlog/current-backlog';
import { noteOpened } from '../backlog/note-opened';
import { type BacklogSources, readStoredBacklog } from '../backlog/stored-backlog';
import { type BoardOfProject, chooseBoard, listVisibleBoards } from '../project/find-board';
import { mayBrowse, type MayBrowseSources } from '../project/may-browse';
import { readProjectRules, type ProjectRulesInForce, type RulesSources } from '../project/rules-in-force';

export type FactsSources = BacklogSources &
  RulesSources &
  MayBrowseSources & {
    /** As the viewer. */
    readonly visibleBoards: Pick<Boards, 'listOfProject'>;
    /** As the viewer. */
    readonly summaries: IssueSummaries;
  };

/** All facts of a backlog, up to date, for a viewer who is not proven to browse the project. */
export type OpenedFacts = {
  readonly current: CurrentBacklog;
  readonly inForce: ProjectRulesInForce;
  readonly facts: readonly ItemFacts[];
  /**
   * Whether the viewer may browse the project: proven by an item among those that Jira gave to
   * them, else Jira is asked (J5). Then queues the saving of what was read.
   */
  readonly proveSight: (visible: ReadonlyMap<string, IssueSummary>) => Promise<boolean>;
};

/**
 * Reads the facts of a board of the project, else of its first one. Nothing of them may be answered
 * before `proveSight` is true.
 * @throws SourceFailure
 */
export const openFacts = async (
  sources: FactsSources,
  { project, boardId }: BoardOfProject,
): Promise<Answer<OpenedFacts>> => {
  const boards = await listVisibleBoards(sources, project);
  if (boards === undefined) return notVisible;
  const board = chooseBoard(boards, boardId);
  if (!board.ok) return (await mayBrowse(sources, project)) ? board : notVisible;
  if (board.value === undefined && !(await mayBrowse(sources, project))) return notVisible;

  const backlog = { backlogId: { projectId: project.id, boardId: board.value?.id ?? 0 }, projectKey: project.key };
  const inForce = await readProjectRules(sources, project.id);
  const stored = await readStoredBacklog(sources, backlog.backlogId, inForce);
  const { ledger } = stored;
  const outdated = ledger?.outdated === true;
  const current = outdated
    ? undefined
    : ledger && (await currentBacklog(sources, backlog, { ...stored, ledger, inForce }));
  const facts = await current?.readFacts();
  if (current === undefined || facts === undefined) {
    if (!(await mayBrowse(sources, project))) return notVisible;
    await noteOpened(sources, backlog, stored);
    // Facts are missing or outdated, or nothing is remembered yet. A scan under way goes on.
    await sources.queue.push({ ...backlog, kind: 'scan', why: outdated ? 'upgrade' : 'first' });
    return { ok: false, problem: { code: 'being-read' } };
  }
  const proveSight = async (visible: ReadonlyMap<string, IssueSummary>): Promise<boolean> => {
    if (!(await mayBrowse(sources, project, visible.values()))) return false;
    await noteOpened(sources, backlog, stored);
    await current.queueWork();
    return true;
  };
  return { ok: true, value: { current, inForce, facts, proveSight } };
};

export const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'project' } };
