import type { Answer } from '../../contract/answer';
import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import type { TrackedBacklog } from '../../ports/backlog-ports';
import type { IssueSummaries } from '../../ports/item-ports';
import type { Boards } from '../../ports/project-ports';
import { currentBacklog, type CurrentBacklog } from '../backlog/current-backlog';
import { noteOpened } from '../backlog/note-opened';
import { queueMissingScan } from '../backlog/queue-missing-scan';
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

/** What is remembered of a backlog, for a viewer who is not proven to browse the project. */
export type OpenedBacklog<Known> = {
  readonly known: Known;
  readonly inForce: ProjectRulesInForce;
  /**
   * Whether the viewer may browse the project: proven by something of it among what Jira gave to
   * them, else Jira is asked (J5). Then queues the saving of what was read.
   */
  readonly proveSight: (seen: Iterable<{ readonly projectId: string }>) => Promise<boolean>;
};

/** All facts of a backlog, up to date. */
export type OpenedFacts = Pick<OpenedBacklog<unknown>, 'inForce' | 'proveSight'> & {
  readonly current: CurrentBacklog;
  readonly facts: readonly ItemFacts[];
};

/**
 * Reads the facts of a board of the project, else of its first one. Nothing of them may be answered
 * before `proveSight` is true.
 * @throws SourceFailure
 */
export const openFacts = async (sources: FactsSources, request: BoardOfProject): Promise<Answer<OpenedFacts>> => {
  const opened = await openBacklog(sources, request, async (backlog, inForce) => {
    const stored = await readStoredBacklog(sources, backlog.backlogId, inForce);
    const { ledger } = stored;
    if (ledger === undefined || ledger.outdated) return undefined;
    const current = await currentBacklog(sources, backlog, { ...stored, ledger, inForce });
    const facts = await current?.readFacts();
    return current && facts && { ...current, facts };
  });
  if (!opened.ok) return opened;
  const { known, inForce, proveSight } = opened.value;
  return { ok: true, value: { current: known, facts: known.facts, inForce, proveSight } };
};

/**
 * Finds the board of the project among those that the viewer sees, and reads of its backlog what
 * `read` reads; undefined there is the problem that the backlog is being read. Nothing of it may be
 * answered before `proveSight` is true.
 * @throws SourceFailure
 */
export const openBacklog = async <Known extends Pick<CurrentBacklog, 'ledger' | 'queueWork'>>(
  sources: FactsSources,
  { project, boardId }: BoardOfProject,
  read: (backlog: TrackedBacklog, inForce: ProjectRulesInForce) => Promise<Known | undefined>,
): Promise<Answer<OpenedBacklog<Known>>> => {
  const boards = await listVisibleBoards(sources, project);
  if (boards === undefined) return notVisible;
  const board = chooseBoard(boards, boardId);
  if (!board.ok) return (await mayBrowse(sources, project)) ? board : notVisible;
  if (board.value === undefined && !(await mayBrowse(sources, project))) return notVisible;

  const backlog = { backlogId: { projectId: project.id, boardId: board.value?.id ?? 0 }, projectKey: project.key };
  const inForce = await readProjectRules(sources, project.id);
  const known = await read(backlog, inForce);
  if (known === undefined) {
    if (!(await mayBrowse(sources, project))) return notVisible;
    await noteOpened(sources, backlog, { tracked: await sources.trackedBacklogs.read(backlog.backlogId) });
    await queueMissingScan(sources, backlog);
    return { ok: false, problem: { code: 'being-read' } };
  }
  const proveSight = async (seen: Iterable<{ readonly projectId: string }>): Promise<boolean> => {
    if (!(await mayBrowse(sources, project, seen))) return false;
    const tracked = await sources.trackedBacklogs.read(backlog.backlogId);
    await noteOpened(sources, backlog, { tracked, ledger: known.ledger });
    await known.queueWork();
    return true;
  };
  return { ok: true, value: { known, inForce, proveSight } };
};

export const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'project' } };
