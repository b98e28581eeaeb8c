import { dayOf } from '../../domain/arithmetic/day';
import { shardOf } from '../../domain/backlog/facts/fact-shard';
import { isInUse } from '../../domain/backlog/in-use';
import type { BacklogId } from '../../domain/project/board';
import type {
  TrackedBacklogStore,
  Forgetting,
  NoticeStore,
  LedgerStore,
  TrackedBacklog,
  OpenedBacklog,
} from '../../ports/backlog-ports';
import type { Clock } from '../../ports/clock';
import { longestDelaySeconds, type WorkQueue } from '../../ports/queue-ports';

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
  readonly clock: Clock;
  readonly trackedBacklogs: Pick<TrackedBacklogStore, 'listOfProject' | 'listAll'>;
  readonly forgetting: Forgetting;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly queue: WorkQueue;
  readonly ledgers: Pick<LedgerStore, 'read' | 'readShards'>;
};

/**
 * Adds a notice to each backlog in use that an event may concern, and queues one reading for all
 * that come in a row; until then a view reads what they tell of. Only ids are taken from an event,
 * because events come late, twice and in any order.
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
  sources: NoteEventSources,
  { projectId, issueId, deleted }: EventOf<'issue'>,
): Promise<void> => {
  const { trackedBacklogs, notices } = sources;
  for (const backlog of inUse(sources, await trackedBacklogs.listOfProject(projectId))) {
    await notices.add(backlog.backlogId, { issueId, deleted });
    await queueSync(sources, backlog);
  }
};

/** A board that is not in use costs nothing; what it missed is read when somebody looks (J13). */
const inUse = ({ clock }: NoteEventSources, backlogs: readonly OpenedBacklog[]): readonly TrackedBacklog[] => {
  const today = dayOf(clock());
  return backlogs
    .filter((backlog) => isInUse(backlog, today))
    .map(({ backlogId, projectKey }) => ({ backlogId, projectKey }));
};

const queueSync = ({ queue }: NoteEventSources, backlog: TrackedBacklog): Promise<void> =>
  queue.pushOnce({ ...backlog, kind: 'sync' }, longestDelaySeconds);

/**
 * An event of a link names no project, so its issues are looked for in the facts of so many
 * backlogs; the daily repair finds the rest.
 */
const mostBacklogs = 20;

const noteLink = async (sources: NoteEventSources, { issueIds }: EventOf<'link'>): Promise<void> => {
  const { trackedBacklogs, notices, ledgers } = sources;
  for (const backlog of inUse(sources, await trackedBacklogs.listAll()).slice(0, mostBacklogs)) {
    const { backlogId } = backlog;
    const present = await issuesIn(ledgers, backlogId, issueIds);
    for (const issueId of present) await notices.add(backlogId, { issueId, deleted: false });
    if (present.length > 0) await queueSync(sources, backlog);
  }
};

/** Of these issues, those that the backlog or its running sprints have facts of. */
const issuesIn = async (
  ledgers: NoteEventSources['ledgers'],
  backlogId: BacklogId,
  issueIds: readonly string[],
): Promise<readonly string[]> => {
  const ledger = await ledgers.read(backlogId);
  if (ledger === undefined || ledger.outdated) return [];
  const numbers = new Set(issueIds.map((id) => shardOf(id, ledger.shards)));
  const shards = await ledgers.readShards(backlogId, ledger, [...numbers]);
  const running = new Set(ledger.openSprints.items.map(({ id }) => id));
  return issueIds.filter((id) => running.has(id) || shards?.get(shardOf(id, ledger.shards))?.facts.has(id) === true);
};

/** A sprint may be on other boards too (V29), whose backlogs find it by the repair. */
const noteSprint = async (
  sources: NoteEventSources,
  { sprintId, boardId, closed }: EventOf<'sprint'>,
): Promise<void> => {
  const { trackedBacklogs, notices } = sources;
  for (const { backlogId } of inUse(sources, await trackedBacklogs.listAll()))
    if (boardId === undefined || backlogId.boardId === boardId) await notices.add(backlogId, { sprintId, closed });
};

const forgetProject = async (
  { forgetting }: NoteEventSources,
  { projectId }: EventOf<'project-deleted'>,
): Promise<void> => {
  if (!(await forgetting.project(projectId)))
    throw new Error('Not everything of the deleted project is forgotten yet.');
};
