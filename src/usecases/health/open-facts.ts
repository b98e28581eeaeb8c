import type { Answer } from '../../contract/answer';
import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import type { Board } from '../../domain/project/board';
import type { TrackedBacklog } from '../../ports/backlog-ports';
import type { IssueSummaries } from '../../ports/item-ports';
import { currentBacklog, type CurrentBacklog } from '../backlog/current-backlog';
import { noteOpened } from '../backlog/note-opened';
import { asSeen, type BacklogWithFacts } from '../backlog/own-items';
import { queueMissingScan } from '../backlog/queue-missing-scan';
import { type BacklogSources, readStoredBacklog, withBoard } from '../backlog/stored-backlog';
import { countLedger } from '../items/count-backlog';
import { readSight, type SightSources } from '../items/read-sight';
import { type BoardOfProject, type BoardSources, findBoard, projectNotVisible } from '../project/find-board';
import { mayBrowse } from '../project/may-browse';
import { readProjectRules, type ProjectRulesInForce, type RulesSources } from '../project/rules-in-force';

export type FactsSources = BacklogSources &
  RulesSources &
  BoardSources &
  SightSources & {
    /** As the viewer. */
    readonly summaries: IssueSummaries;
  };

/** What is remembered of a backlog, for a viewer who may browse the project. */
export type OpenedBacklog<Known> = {
  /** As the viewer sees it. */
  readonly known: Known;
  readonly inForce: ProjectRulesInForce;
};

/** All facts of a backlog, up to date. */
export type OpenedFacts = Pick<OpenedBacklog<unknown>, 'inForce'> & {
  readonly current: CurrentBacklog;
  readonly facts: readonly ItemFacts[];
};

/** Reads the facts of a board of the project, else of its first one. @throws SourceFailure */
export const openFacts = async (sources: FactsSources, request: BoardOfProject): Promise<Answer<OpenedFacts>> => {
  const opened = await openBacklog(sources, request, async (backlog, inForce, board) => {
    const stored = withBoard(await readStoredBacklog(sources, backlog.backlogId, inForce), board);
    const { ledger } = stored;
    if (ledger === undefined || ledger.outdated) return undefined;
    const current = await currentBacklog(sources, backlog, { ...stored, ledger, inForce });
    const facts = await current?.readFacts();
    return current && facts && { ...current, facts };
  });
  if (!opened.ok) return opened;
  const { known, inForce } = opened.value;
  return { ok: true, value: { current: known, facts: known.facts, inForce } };
};

/** What of a backlog is opened. */
type KnownBacklog = BacklogWithFacts & Pick<CurrentBacklog, 'queueWork'>;

/**
 * Finds the board of the project among those that the viewer sees, and reads of its backlog what
 * `read` reads; undefined there is the problem that the backlog is being read. Queues the saving of
 * what was read.
 * @throws SourceFailure
 */
export const openBacklog = async <Known extends KnownBacklog>(
  sources: FactsSources,
  { project, boardId, viewer }: BoardOfProject,
  read: (backlog: TrackedBacklog, inForce: ProjectRulesInForce, board: Board | undefined) => Promise<Known | undefined>,
): Promise<Answer<OpenedBacklog<Known>>> => {
  const found = await findBoard(sources, { project, boardId });
  if (!found.ok) return found;
  const backlog = {
    backlogId: { projectId: project.id, boardId: found.value.board?.id ?? 0 },
    projectKey: project.key,
  };
  const inForce = await readProjectRules(sources, project.id);
  const known = await read(backlog, inForce, found.value.board);
  const tracked = await sources.trackedBacklogs.read(backlog.backlogId);
  if (known === undefined) {
    if (!(await mayBrowse(sources, project))) return projectNotVisible;
    await noteOpened(sources, backlog, { tracked });
    await queueMissingScan(sources, backlog);
    return { ok: false, problem: { code: 'being-read' } };
  }
  const { ledger } = known;
  const sight = await readSight(sources, { ...backlog, viewer }, () => Promise.resolve(countLedger(ledger)));
  if (sight === undefined) return projectNotVisible;
  await noteOpened(sources, backlog, { tracked, ledger });
  await known.queueWork();
  return { ok: true, value: { known: asSeen(known, sight), inForce } };
};
