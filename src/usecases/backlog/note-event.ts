import { shardOf } from '../../domain/backlog/facts/fact-shard';
import type { BacklogId } from '../../domain/project/board';
import type { TrackedBacklogStore, Forgetting, NoticeStore, LedgerStore } from '../../ports/backlog-ports';
import type { WorkQueue } from '../../ports/queue-ports';

/** What Jira tells of, as far as it matters to remembered backlogs. */
export type JiraEvent =
  | { readonly kind: 'issue'; readonly projectId: string; readonly issueId: string; readonly deleted: boolean }
  /** A link was made or deleted between these two issues. */
  | { readonly kind: 'link'; readonly issueIds: readonly string[] }
  /** A sprint was started or closed; no board where Jira does not name it. */
  | {
      readonly kind: 'sprint';
      readonly sprintId: number;
      readonly boardId?: number | undefined;
      readonly closed: boolean;
    }
  | { readonly kind: 'project-deleted'; readonly projectId: string };

type EventOf<Kind extends JiraEvent['kind']> = Extract<JiraEvent, { kind: Kind }>;

export type NoteEventSources = {
  readonly trackedBacklogs: TrackedBacklogStore;
  readonly forgetting: Forgetting;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly queue: WorkQueue;
  readonly ledgers: Pick<LedgerStore, 'read' | 'readShards'>;
};

/** Events that come in a row are read together; until then a view reads what they tell of. */
const readAfterSeconds = 5;

/**
 * Adds a notice to each remembered backlog that an event may concern, and queues its reading. Only
 * ids are taken from an event, because events come late, twice and in any order.
 * @throws SourceFailure, and an error where a deleted project is not wholly forgotten, to be tried
 * again
 */
export const noteEvent = async (sources: NoteEventSources, event: JiraEvent): Promise<void> => {
  switch (event.kind) {
    case 'issue':
      return noteIssue(sources, event);
    case 'link':
      return noteLink(sources, event);
    case 'sprint':
      return noteSprint(sources, event);
    case 'project-deleted':
      return forgetProject(sources, event);
  }
};

const noteIssue = async (
  { trackedBacklogs, notices, queue }: NoteEventSources,
  { projectId, issueId, deleted }: EventOf<'issue'>,
): Promise<void> => {
  for (const backlog of await trackedBacklogs.listOfProject(projectId)) {
    await notices.add(backlog.backlogId, { issueId, deleted });
    await queue.push({ ...backlog, kind: 'sync' }, readAfterSeconds);
  }
};

/**
 * An event of a link names no project, so its issues are looked for in the facts of so many
 * backlogs; the daily scan finds the rest.
 */
const mostBacklogs = 20;

const noteLink = async (
  { trackedBacklogs, notices, queue, ledgers }: NoteEventSources,
  { issueIds }: EventOf<'link'>,
): Promise<void> => {
  for (const backlog of (await trackedBacklogs.listAll()).slice(0, mostBacklogs)) {
    const { backlogId } = backlog;
    const present = await issuesIn(ledgers, backlogId, issueIds);
    for (const issueId of present) await notices.add(backlogId, { issueId, deleted: false });
    if (present.length > 0) await queue.push({ ...backlog, kind: 'sync' }, readAfterSeconds);
  }
};

/** Of these issues, those that the backlog has facts of. */
const issuesIn = async (
  ledgers: NoteEventSources['ledgers'],
  backlogId: BacklogId,
  issueIds: readonly string[],
): Promise<readonly string[]> => {
  const ledger = await ledgers.read(backlogId);
  if (ledger === undefined || ledger.outdated) return [];
  const numbers = new Set(issueIds.map((id) => shardOf(id, ledger.shards)));
  const shards = await ledgers.readShards(backlogId, ledger, [...numbers]);
  return issueIds.filter((id) => shards?.get(shardOf(id, ledger.shards))?.facts.has(id) === true);
};

/** A sprint may be on other boards too (V29), whose backlogs find it with the daily scan. */
const noteSprint = async (
  { trackedBacklogs, notices }: NoteEventSources,
  { sprintId, boardId, closed }: EventOf<'sprint'>,
): Promise<void> => {
  for (const { backlogId } of await trackedBacklogs.listAll())
    if (boardId === undefined || backlogId.boardId === boardId) await notices.add(backlogId, { sprintId, closed });
};

const forgetProject = async (
  { forgetting }: NoteEventSources,
  { projectId }: EventOf<'project-deleted'>,
): Promise<void> => {
  if (!(await forgetting.project(projectId)))
    throw new Error('Not everything of the deleted project is forgotten yet.');
};
